import { dimensionsText, type FigureSeries } from '@qadam/indicators/domain';
import type { Database } from '@qadam/platform/server';

/** Figures that come in: series as they were read, or those that an import has kept since its preview. */
export type IncomingFigures = readonly FigureSeries[] | { readonly keptBy: number };

const createTables = async (database: Database): Promise<void> => {
  await database.query(
    'drop table if exists pg_temp.judged; drop table if exists pg_temp.incoming; drop table if exists pg_temp.incoming_series',
  );
  await database.query(
    `create temp table incoming_series (place integer, indicator text, series text, unit text, dimensions jsonb,
       dimensions_text text, series_id integer) on commit drop`,
  );
  await database.query(
    `create temp table incoming (place integer, area_code text, year smallint, value double precision) on commit drop`,
  );
};

const bringInSeries = (database: Database, series: readonly FigureSeries[]): Promise<unknown> =>
  database.query(
    `insert into incoming_series
     select n.place, n.i, n.s, n.u, n.d::jsonb, n.t, s.id
     from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) with ordinality as n (i, s, u, d, t, place)
     left join series s on s.indicator_code = n.i and s.series_code = n.s and s.unit = n.u and s.dimensions_text = n.t`,
    [
      series.map(({ indicator }) => indicator),
      series.map((one) => one.series),
      series.map(({ unit }) => unit),
      series.map(({ dimensions }) => JSON.stringify(dimensions)),
      series.map(({ dimensions }) => dimensionsText(dimensions)),
    ],
  );

/** A series with its place among those that come in, which begin at 1. */
export interface PlacedSeries {
  readonly place: number;
  readonly series: FigureSeries;
}

/** Lines of COPY, each with a column before it. Codes of areas are slugs: nothing has to be escaped. */
export function* copyLines(
  placed: Iterable<PlacedSeries>,
  before: (place: number) => number,
  after = '',
): Generator<string, void> {
  for (const { place, series } of placed) {
    const first = before(place);
    for (const { area, year, value } of series.observations)
      yield `${first}\t${area}\t${year}\t${value}${after}\n`;
  }
}

/** Of the series brought in those that are none of ours yet: there is nothing to compare them with. */
const newAmong = async (
  database: Database,
  placed: readonly PlacedSeries[],
): Promise<ReadonlySet<PlacedSeries>> => {
  const known = new Set(
    (
      await database.query<{ place: number }>('select place from incoming_series where series_id is not null')
    ).map(({ place }) => place),
  );
  return new Set(placed.filter(({ place }) => !known.has(place)));
};

const bringInKept = async (database: Database, importId: number): Promise<void> => {
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
  await database.query(
    `insert into incoming select k.place, n.area, n.year, n.value
     from import_series k cross join lateral unnest(k.areas, k.years, k.figures) as n (area, year, value)
     where k.import_id = $1`,
    [importId],
  );
};

/**
 * Brings figures into the temporary tables `incoming_series` (with the series that they already are) and `incoming`,
 * from where everything else is done in the database. Runs in the running transaction. Series that are set aside for
 * being new are in `incoming_series` only, and answered.
 */
export const bringInFigures = async (
  database: Database,
  figures: IncomingFigures,
  { setsNewAside }: { readonly setsNewAside: boolean },
): Promise<readonly PlacedSeries[]> => {
  await createTables(database);
  let aside: ReadonlySet<PlacedSeries> = new Set();
  if ('keptBy' in figures) await bringInKept(database, figures.keptBy);
  else {
    await bringInSeries(database, figures);
    const placed = figures.map((series, at) => ({ place: at + 1, series }));
    if (setsNewAside) aside = await newAmong(database, placed);
    await database.copyIn(
      'incoming (place, area_code, year, value)',
      copyLines(
        placed.filter((one) => !aside.has(one)),
        (place) => place,
      ),
    );
  }
  await database.query('analyze incoming_series; analyze incoming');
  return [...aside];
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
