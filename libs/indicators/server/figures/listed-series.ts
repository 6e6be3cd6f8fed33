import type { Database } from '@qadam/platform/server';

/** The United Nations' list of series, as `data/figures/un-series.json` holds it: code to its indicators. */
export type ListedSeries = Readonly<Record<string, readonly string[]>>;

/** Puts the list into the database in place of the one that was there. */
export const writeListedSeries = async (database: Database, listed: ListedSeries): Promise<void> => {
  const rows = Object.entries(listed).flatMap(([series, indicators]) =>
    indicators.map((indicator, place) => ({ series, indicator, place })),
  );
  await database.query('delete from listed_series');
  await database.query(
    `insert into listed_series (series_code, indicator_code, place)
     select * from unnest($1::text[], $2::text[], $3::smallint[])`,
    [
      rows.map(({ series }) => series),
      rows.map(({ indicator }) => indicator),
      rows.map(({ place }) => place),
    ],
  );
};

/** Series code to the indicators of the framework under which the United Nations list it, in their order. */
export const readListedSeries = async (
  database: Database,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const rows = await database.query<{ series: string; indicators: readonly string[] }>(
    `select l.series_code as series, array_agg(l.indicator_code order by l.place) as indicators
     from listed_series l join indicator i on i.code = l.indicator_code group by l.series_code`,
  );
  return new Map(rows.map(({ series, indicators }) => [series, indicators]));
};
