import type { Database } from '@qadam/platform/server';
import { restoredJoin, saidBy } from './known-loads';

/** Notes which figures of the running comparison (`judged`) load `vintage` says as they stand. */
export const noteConfirmations = (database: Database, vintage: number): Promise<unknown> =>
  database.query(
    `insert into confirmed_figures (series_id, vintage, areas, years)
     select series_id, $1::int, array_agg(area_code order by area_code, year), array_agg(year order by area_code, year)
     from judged where fate = 'unchanged' and old = value group by series_id`,
    [vintage],
  );

/** Figures (`o`) that are the word of load `$1`, each with the first of the loads `$2` that said them again while they held. */
const firstConfirmations = `
  select o.series_id, o.area_code, o.year, o.value, o.valid_from, o.valid_to, min(c.vintage) as confirmed_by
  from observation o ${restoredJoin}
  join confirmed_figures c on c.series_id = o.series_id and c.vintage = any($2) and c.vintage > o.valid_from
    and (o.valid_to is null or c.vintage < o.valid_to)
  cross join lateral unnest(c.areas, c.years) as f (area_code, year)
  where ${saidBy} = $1 and f.area_code = o.area_code and f.year = o.year
  group by o.series_id, o.area_code, o.year, o.value, o.valid_from, o.valid_to`;

/**
 * Whether the present figure `p` is what one of the loads `$2`, which are known together, said again, and none of them
 * after it said something else: then it stays without the load that brought it.
 */
export const isConfirmed = `exists (
  select 1 from confirmed_figures c cross join lateral unnest(c.areas, c.years) as f (area_code, year)
  where c.series_id = p.series_id and c.vintage = any($2) and c.vintage > p.valid_from
    and f.area_code = p.area_code and f.year = p.year
    and not exists (select 1 from observation e cross join lateral (values (e.valid_from), (e.valid_to)) said (id)
      where e.series_id = p.series_id and e.area_code = p.area_code and e.year = p.year
        and array_position($2::int[], said.id) > array_position($2::int[], c.vintage)))`;

/**
 * Before load `load` is taken back: what the loads `known` said again becomes a version of its own from the load on that
 * did so. Whatever is asked as of a number reads the same value as before; without the load it is the word of the other.
 */
export const writeConfirmations = async (
  database: Database,
  load: number,
  known: readonly number[],
): Promise<void> => {
  await database.query(`create temp table said_again on commit drop as ${firstConfirmations}`, [load, known]);
  await database.query(
    `update observation o set valid_to = s.confirmed_by from said_again s
     where o.series_id = s.series_id and o.area_code = s.area_code and o.year = s.year and o.valid_from = s.valid_from`,
  );
  await database.query(
    `insert into observation (series_id, area_code, year, value, valid_from, valid_to)
     select series_id, area_code, year, value, confirmed_by, valid_to from said_again`,
  );
};
