import { breaksOfSeries, type SeriesKey } from '@qadam/indicators/domain';
import type { Database } from '@qadam/platform/server';
import { readBreaks } from '../breaks/read-breaks';

/** The years from which the figures of a line are made by another method or for other borders, by series and area. */
export type RecordedBreaks = (series: SeriesKey, area: string) => readonly number[];

/** Breaks of method and changes of borders that were recorded by a moment (a time stamp as PostgreSQL writes it); `null`: all. */
export const readRecordedBreaks = async (
  database: Database,
  until: string | null,
): Promise<RecordedBreaks> => {
  const byIndicator = Map.groupBy(await readBreaks(database, until), ({ indicator }) => indicator);
  const borders = await database.query<{ area: string; years: number[] }>(
    `select area, array_agg(distinct year) as years from (
       select unnest(array[from_code, to_code]) as area, extract(year from happened_on)::int as year
       from area_succession where $1::timestamptz is null or happened_on <= $1) s group by area`,
    [until],
  );
  const yearsOf = new Map(borders.map(({ area, years }) => [area, years]));
  return (series, area) => [
    ...breaksOfSeries(byIndicator.get(series.indicator) ?? [], series).map(({ year }) => year),
    ...(yearsOf.get(area) ?? []),
  ];
};
