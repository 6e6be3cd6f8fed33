import { type FigureSeries, type SeriesKey, seriesId } from '../figures/figure-series';

/** How much of an indicator a series covers. */
export interface SeriesBreadth {
  /** How many different areas and years it has, and its last year. */
  readonly areas: number;
  readonly years: number;
  readonly latest: number;
}

/**
 * The series that stands for an indicator: the total (no disaggregation) with the most areas, then the most
 * years, then the newest figure; where no total exists, the least disaggregated ones compete in the same way.
 * Ties fall to the smaller series id, so that the choice never depends on the order. `null` for none.
 */
export const broadestSeries = <T extends SeriesKey & SeriesBreadth>(all: readonly T[]): T | null => {
  const [best] = all
    .map((series) => ({ series, depth: Object.keys(series.dimensions).length, id: seriesId(series) }))
    .sort(
      (left, right) =>
        left.depth - right.depth ||
        right.series.areas - left.series.areas ||
        right.series.years - left.series.years ||
        right.series.latest - left.series.latest ||
        (left.id < right.id ? -1 : 1),
    );
  return best?.series ?? null;
};

/** The same from the figures themselves; series without any do not compete. */
export const headlineSeries = (all: readonly FigureSeries[]): FigureSeries | null =>
  broadestSeries(
    all
      .filter(({ observations }) => observations.length > 0)
      .map((series) => ({
        ...series,
        self: series,
        areas: new Set(series.observations.map(({ area }) => area)).size,
        years: new Set(series.observations.map(({ year }) => year)).size,
        latest: series.observations.reduce((latest, { year }) => Math.max(latest, year), -Infinity),
      })),
  )?.self ?? null;
