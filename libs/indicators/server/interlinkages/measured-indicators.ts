import type { Database } from '@qadam/platform/server';
import { holdsAt } from '../figures/series-data';
import type { Board, Points } from '../progress/board';
import type { MeasuredIndicator } from './profiles';

interface LineRow extends Points {
  readonly seriesId: number;
  readonly area: string;
}

/** Headline series with their figures of now, or as they stood with an earlier load. */
export const measuredIndicators = async (
  database: Database,
  board: Board,
  vintage: number | null,
): Promise<readonly MeasuredIndicator[]> => {
  const now = board.indicators.flatMap(({ headline, ...indicator }) =>
    headline === null ? [] : [{ ...indicator, headline }],
  );
  if (vintage === null) return now;
  const lines = await database.query<LineRow>(
    `select o.series_id as "seriesId", o.area_code as area, array_agg(o.year order by o.year) as years,
       array_agg(o.value order by o.year) as values
     from observation o where o.series_id = any($1) and ${holdsAt(2)} group by o.series_id, o.area_code`,
    [now.map(({ headline }) => headline.seriesId), vintage],
  );
  const linesOf = Map.groupBy(lines, ({ seriesId }) => seriesId);
  return now.flatMap(({ headline, ...indicator }) => {
    const own = linesOf.get(headline.seriesId);
    const byArea = new Map(own?.map(({ area, years, values }) => [area, { years, values }]));
    return own === undefined ? [] : [{ ...indicator, headline: { ...headline, byArea } }];
  });
};
