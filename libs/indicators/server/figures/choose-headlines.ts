import { type FigureSeries, headlineSeries } from '@qadam/indicators/domain';
import type { Database } from '@qadam/platform/server';
import { holdsAt } from './series-data';

interface SeriesRow extends Omit<FigureSeries, 'observations'> {
  readonly id: number;
  readonly areas: string[];
  readonly years: number[];
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
       array_agg(o.area_code) as areas, array_agg(o.year) as years
     from series s join observation o on o.series_id = s.id and ${holdsAt(2)}
     where $1::text[] is null or s.indicator_code = any($1) group by s.id`,
    [indicators, vintage],
  );
  return [...Map.groupBy(rows, ({ indicator }) => indicator).values()].flatMap((own) => {
    const candidates = own.map(({ areas, years, ...key }) => ({
      ...key,
      observations: areas.map((area, place) => ({ area, year: years[place] ?? 0, value: 0 })),
    }));
    const best = headlineSeries(candidates);
    return candidates.filter((candidate) => candidate === best).map(({ id }) => id);
  });
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
