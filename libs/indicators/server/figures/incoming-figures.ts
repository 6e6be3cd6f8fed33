import { type AreaObservation, dimensionsText, type FigureSeries } from '@qadam/indicators/domain';
import type { Database } from '@qadam/platform/server';
import { inSlices, type OnShare } from './in-slices';

/** Figures that come in: series as they were read, or those that an import has kept since its preview. */
export type IncomingFigures = readonly FigureSeries[] | { readonly keptBy: number };

/**
 * The temporary tables `incoming_series` (with the series that they already are) and `incoming`, from where everything
 * else is done in the database, of the running transaction.
 */
export const createIncomingTables = async (database: Database): Promise<void> => {
  await database.query(incomingTables);
};

/** The same after whoever loads figures has ended: one load at a time. */
export const createIncomingTablesAlone = async (database: Database): Promise<void> => {
  await database.query(`select pg_advisory_xact_lock(hashtext('qadam figures')); ${incomingTables}`);
};

const incomingTables = `drop table if exists pg_temp.judged;
     drop table if exists pg_temp.incoming;
     drop table if exists pg_temp.incoming_series;
     create temp table incoming_series (place integer, indicator text, series text, unit text, dimensions jsonb,
       dimensions_text text, series_id integer) on commit drop;
     create temp table incoming (place integer, area_code text, year smallint, value double precision) on commit drop`;

const keyColumns = (series: readonly FigureSeries[]): readonly (readonly string[])[] => [
  series.map(({ indicator }) => indicator),
  series.map((one) => one.series),
  series.map(({ unit }) => unit),
  series.map(({ dimensions }) => JSON.stringify(dimensions)),
  series.map(({ dimensions }) => dimensionsText(dimensions)),
];

const bringInSeries = (
  database: Database,
  series: readonly FigureSeries[],
  lastPlace: number,
): Promise<unknown> =>
  database.query(
    `insert into incoming_series
     select $6::int + n.place, n.i, n.s, n.u, n.d::jsonb, n.t, s.id
     from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) with ordinality as n (i, s, u, d, t, place)
     left join series s on s.indicator_code = n.i and s.series_code = n.s and s.unit = n.u and s.dimensions_text = n.t`,
    [...keyColumns(series), lastPlace],
  );

/** A series with its place among those that come in, which begin at 1, and the series that it is or became. */
export interface PlacedSeries {
  readonly place: number;
  readonly seriesId: number;
  readonly isNew: boolean;
  readonly series: FigureSeries;
}

/**
 * Finds what series these are; those that are none of ours yet are added. They are placed after `lastPlace`; those that
 * were there before are in `incoming_series` then.
 */
export const placeSeries = async (
  database: Database,
  series: readonly FigureSeries[],
  lastPlace: number,
): Promise<readonly PlacedSeries[]> => {
  const rows = await database.query<Omit<PlacedSeries, 'series'>>(
    `with named as materialized (
       select f.*, coalesce(known, nextval('series_id_seq')::int) as id from (
         select n.i, n.s, n.u, n.d::jsonb as d, n.t, $6::int + n.place::int as place, s.id as known
         from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) with ordinality as n (i, s, u, d, t, place)
         left join series s on s.indicator_code = n.i and s.series_code = n.s and s.unit = n.u and s.dimensions_text = n.t
         order by place) f
     ), written as (
       insert into series (id, indicator_code, series_code, unit, dimensions, dimensions_text) overriding system value
       select id, i, s, u, d, t from named where known is null
     ), kept as (
       insert into incoming_series select place, i, s, u, d, t, id from named where known is not null
     )
     select place, id as "seriesId", known is null as "isNew" from named order by place`,
    [...keyColumns(series), lastPlace],
  );
  return rows.map((row, at) => ({ ...row, series: series[at] as FigureSeries }));
};

/** Lines of COPY, each after the number `before`. Codes of areas are slugs: nothing has to be escaped. */
export const copyLines = (before: number, observations: readonly AreaObservation[], after = ''): string => {
  let lines = '';
  for (const { area, year, value } of observations)
    lines += `${before}\t${area}\t${year}\t${value}${after}\n`;
  return lines;
};

function* placedLines(placed: readonly Pick<PlacedSeries, 'place' | 'series'>[]): Generator<string, void> {
  for (const { place, series } of placed) yield copyLines(place, series.observations);
}

/** Brings in the figures of placed series. */
export const bringInKnown = (
  database: Database,
  placed: readonly Pick<PlacedSeries, 'place' | 'series'>[],
): Promise<number> => database.copyIn('incoming (place, area_code, year, value)', placedLines(placed));

const seriesAtOnce = 500;

const bringInKept = async (database: Database, importId: number, onBrought?: OnShare): Promise<void> => {
  await database.query(
    `insert into incoming_series
     select k.place, k.indicator, k.series, k.unit, k.dimensions, t.text, s.id
     from import_series k
     cross join lateral (select coalesce(string_agg(d.key || '=' || d.value, ';' order by d.key || '=' || d.value collate "C"), '') as text
       from jsonb_each_text(k.dimensions) d) t
     left join series s on s.indicator_code = k.indicator and s.series_code = k.series and s.unit = k.unit
       and s.dimensions_text = t.text
     where k.import_id = $1`,
    [importId],
  );
  const size = await database.one<{ last: number }>(
    'select coalesce(max(place), 0) as last from import_series where import_id = $1',
    [importId],
  );
  await inSlices(
    { count: size?.last ?? 0, atOnce: seriesAtOnce },
    async (from, to) => {
      await database.query(
        `insert into incoming select k.place, n.area, n.year, n.value
         from import_series k cross join lateral unnest(k.areas, k.years, k.figures) as n (area, year, value)
         where k.import_id = $1 and k.place > $2 and k.place <= $3`,
        [importId, from, to],
      );
    },
    onBrought,
  );
};

/** Brings figures into the temporary tables, those of new series too, in slices that are heard of as they come. */
export const bringInFigures = async (
  database: Database,
  figures: IncomingFigures,
  onBrought?: OnShare,
): Promise<void> => {
  if ('keptBy' in figures) return bringInKept(database, figures.keptBy, onBrought);
  await inSlices(
    { count: figures.length, atOnce: seriesAtOnce },
    async (from, to) => {
      const slice = figures.slice(from, to);
      await bringInSeries(database, slice, from);
      await bringInKnown(
        database,
        slice.map((series, at) => ({ place: from + at + 1, series })),
      );
    },
    onBrought,
  );
};

/** Keeps what was brought in for the commit of an import. */
export const keepFigures = (database: Database, importId: number): Promise<unknown> =>
  database.query(
    `insert into import_series (import_id, place, indicator, series, unit, dimensions, areas, years, figures)
     select $1, s.place, s.indicator, s.series, s.unit, s.dimensions, n.areas, n.years, n.figures
     from incoming_series s join (
       select place, array_agg(area_code) as areas, array_agg(year) as years, array_agg(value) as figures
       from incoming group by place) n on n.place = s.place`,
    [importId],
  );
