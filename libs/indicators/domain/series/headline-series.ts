import { type FigureSeries, seriesId } from '../figures/figure-series';

const breadth = ({ observations }: FigureSeries) => ({
  areas: new Set(observations.map(({ area }) => area)).size,
  years: new Set(observations.map(({ year }) => year)).size,
  latest: Math.max(...observations.map(({ year }) => year)),
});

/**
 * The series that stands for an indicator: the total (no disaggregation) with the most areas, then the most
 * years, then the newest figure; where no total exists, the least disaggregated ones compete in the same way.
 * Ties fall to the smaller series id, so that the choice never depends on the order. `null` for no figures.
 */
export const headlineSeries = (all: readonly FigureSeries[]): FigureSeries | null => {
  const candidates = all.filter(({ observations }) => observations.length > 0);
  const [best] = candidates
    .map((series) => ({
      series,
      ...breadth(series),
      depth: Object.keys(series.dimensions).length,
      id: seriesId(series),
    }))
    .sort(
      (left, right) =>
        left.depth - right.depth ||
        right.areas - left.areas ||
        right.years - left.years ||
        right.latest - left.latest ||
        (left.id < right.id ? -1 : 1),
    );
  return best?.series ?? null;
};
