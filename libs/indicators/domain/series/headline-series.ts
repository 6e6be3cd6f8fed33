import { type FigureSeries, type SeriesKey, seriesId } from '../figures/figure-series';

/** How much of an indicator a series covers. */
export interface SeriesBreadth {
  /** How many different areas and years it has, and its last year. */
  readonly areas: number;
  readonly years: number;
  readonly latest: number;
}

const depthOf = ({ dimensions }: SeriesKey): number => Object.keys(dimensions).length;

/** Without a name of its own beside others that have one, a series is what they are parts of. */
const isUnnamed = ({ series }: SeriesKey): boolean => series === '';

/**
 * The series that stands for an indicator: the total (no disaggregation, then no name among named ones) with the most
 * areas, then the most years, then the newest figure; where no total exists, the least disaggregated ones compete in
 * the same way. Ties fall to the smaller series id, so that the choice never depends on the order. `null` for none.
 */
export const broadestSeries = <T extends SeriesKey & SeriesBreadth>(all: readonly T[]): T | null => {
  const [best] = all
    .map((series) => ({ series, depth: depthOf(series), id: seriesId(series) }))
    .sort(
      (left, right) =>
        left.depth - right.depth ||
        Number(isUnnamed(right.series)) - Number(isUnnamed(left.series)) ||
        right.series.areas - left.series.areas ||
        right.series.years - left.series.years ||
        right.series.latest - left.series.latest ||
        (left.id < right.id ? -1 : 1),
    );
  return best?.series ?? null;
};

/**
 * The series that stand beside the headline where it is itself a part and no total: as deep, in the same unit. An
 * indicator with several such series is judged by the mean of their scores (see `meanScore`), not by one of them.
 */
export const seriesBeside = <T extends SeriesKey>(all: readonly T[], headline: T): readonly T[] =>
  isUnnamed(headline) && depthOf(headline) === 0
    ? []
    : all.filter(
        (series) =>
          series !== headline && series.unit === headline.unit && depthOf(series) === depthOf(headline),
      );

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
