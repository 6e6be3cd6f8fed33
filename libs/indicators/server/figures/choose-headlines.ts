import { type FigureSeries, headlineSeries } from '@qadam/indicators/domain';
import type { Database } from '@qadam/platform/server';

interface SeriesRow extends Omit<FigureSeries, 'observations'> {
  readonly id: number;
  readonly areas: string[];
  readonly years: number[];
}

/** Marks for each indicator the series that stands for it, from the figures that hold now. */
export const chooseHeadlines = async (database: Database, indicators: readonly string[]): Promise<void> => {
  const rows = await database.query<SeriesRow>(
    `select s.id, s.indicator_code as indicator, s.series_code as series, s.unit, s.dimensions,
       array_agg(o.area_code) as areas, array_agg(o.year) as years
     from series s join observation o on o.series_id = s.id and o.valid_to is null
     where s.indicator_code = any($1) group by s.id`,
    [indicators],
  );
  const chosen = [...Map.groupBy(rows, ({ indicator }) => indicator).values()].flatMap((own) => {
    const candidates = own.map(({ areas, years, ...key }) => ({
      ...key,
      observations: areas.map((area, place) => ({ area, year: years[place] ?? 0, value: 0 })),
    }));
    const best = headlineSeries(candidates);
    return candidates.filter((candidate) => candidate === best).map(({ id }) => id);
  });
  await database.query(
    'update series set is_headline = false where is_headline and indicator_code = any($1)',
    [indicators],
  );
  await database.query('update series set is_headline = true where id = any($1)', [chosen]);
};
