import type { AreaObservation, FigureSeries } from '../figures/figure-series';

/** The figures of one area in the order of years. */
export const pointsOfArea = (
  series: Pick<FigureSeries, 'observations'>,
  area: string,
): readonly { readonly year: number; readonly value: number }[] =>
  series.observations
    .filter((observation) => observation.area === area)
    .map(({ year, value }) => ({ year, value }))
    .sort((left, right) => left.year - right.year);

/** The newest figure of an area, not later than `upToYear` where given; `null` without figures. */
export const latestValue = (
  series: Pick<FigureSeries, 'observations'>,
  area: string,
  upToYear: number = Infinity,
): AreaObservation | null => {
  const latest = pointsOfArea(series, area).findLast(({ year }) => year <= upToYear);
  return latest === undefined ? null : { area, ...latest };
};
