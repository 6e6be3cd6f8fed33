/**
 * What of the history of the figures is looked back to, as queries take it (`int[]`): `null` what holds now; `[3]` what
 * held after load 3; `[0, 2, 5, 3]` what these loads together say, the last published of them last. The 0 is no load
 * and tells the last two apart.
 */
export type KnownLoads = readonly number[] | null;

/** The day of a load (`v`): that of the published data where it is known, else the one on which it came in. */
export const dayOf = (v: string): string =>
  `coalesce(${v}.published_on, (${v}.loaded_at at time zone 'UTC')::date)`;

/** Of loads that are known together, what the last published one says of a figure or text holds; so does its silence. */
const holdsIn =
  (table: string, key: readonly string[]) =>
  (n: number): string => {
    const known = `$${n}::int[]`;
    const isSame = key.map((column) => `e.${column} = o.${column}`).join(' and ');
    return `case when ${known} is null then o.valid_to is null
     when (${known})[1] > 0 then o.valid_from <= (${known})[1] and (o.valid_to is null or o.valid_to > (${known})[1])
     else o.valid_from = any(${known}) and not exists (
       select 1 from ${table} e cross join lateral (values (e.valid_from), (e.valid_to)) said (id)
       where ${isSame} and array_position(${known}, said.id) > array_position(${known}, o.valid_from)) end`;
  };

/** Whether a figure (`o`) is one of those that parameter `$n`, the known loads, holds. */
export const figureHolds = holdsIn('observation', ['series_id', 'area_code', 'year']);

/** Whether a text about an indicator (`o`) is one of those that parameter `$n`, the known loads, holds. */
export const textHolds = holdsIn('indicator_metadata', ['indicator_code', 'field', 'lang']);

/** Tells, joined to figures (`o`), of those that returned with a taking back whose word they are. */
export const restoredJoin = `left join restored_figure r
  on r.vintage = o.valid_from and r.series_id = o.series_id and r.area_code = o.area_code and r.year = o.year`;

/** The load whose word a figure (`o`, with `restoredJoin`) is: that which brought it, also where a taking back let it return. */
export const saidBy = 'coalesce(r.said_by, o.valid_from)';

/** Whether a load is one of those that parameter `$n` knows. */
export const isKnownLoad = (n: number, load: string): string =>
  `($${n}::int[] is null or (($${n}::int[])[1] > 0 and ${load} <= ($${n}::int[])[1]) or ${load} = any($${n}::int[]))`;
