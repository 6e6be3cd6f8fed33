import { broadestSeries, type SeriesBreadth, type SeriesKey } from '@qadam/indicators/domain';
import type { Database } from '@qadam/platform/server';
import { holdsAt } from './series-data';

interface SeriesRow extends SeriesKey, SeriesBreadth {
  readonly id: number;
}

/**
 * The series that stand for their indicators, from the figures that hold now or held with a load; `null` for all
 * indicators.
 */
export const headlinesAt = async (
  database: Database,
  indicators: readonly string[] | null,
  vintage: number | null,
): Promise<readonly number[]> => {
  const rows = await database.query<SeriesRow>(
    `select s.id, s.indicator_code as indicator, s.series_code as series, s.unit, s.dimensions,
       count(distinct o.area_code)::int as areas, count(distinct o.year)::int as years, max(o.year) as latest
     from series s join observation o on o.series_id = s.id and ${holdsAt(2)}
     where $1::text[] is null or s.indicator_code = any($1) group by s.id`,
    [indicators, vintage],
  );
  return [...Map.groupBy(rows, ({ indicator }) => indicator).values()].flatMap(
    (own) => broadestSeries(own)?.id ?? [],
  );
};

/** Marks for each indicator the series that stands for it, from the figures that hold now. */
export const chooseHeadlines = async (database: Database, indicators: readonly string[]): Promise<void> => {
  const chosen = await headlinesAt(database, indicators, null);
  await database.query(
    'update series set is_headline = false where is_headline and indicator_code = any($1)',
    [indicators],
  );
  await database.query('update series set is_headline = true where id = any($1)', [chosen]);
};
