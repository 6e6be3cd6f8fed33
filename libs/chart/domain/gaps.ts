import type { ChartPoint, ChartSeries } from './specification';

export interface KnownPoint extends ChartPoint {
  readonly value: number;
}

/** Whether a line can pass through a point: an impossible figure is no place of it. */
export const isKnown = (point: ChartPoint): point is KnownPoint =>
  point.value !== null && Number.isFinite(point.value) && point.isImpossible !== true;

const inOrder = (points: readonly ChartPoint[]): ChartPoint[] =>
  points.toSorted((one, other) => one.year - other.year);

/** Points in the order of their years; a year that is absent from them is a gap as much as a `null` is. */
export const withGaps = (points: readonly ChartPoint[]): ChartPoint[] =>
  inOrder(points).flatMap((point, at, sorted) => {
    const before = sorted[at - 1];
    return before !== undefined && point.year - before.year > 1
      ? [{ year: before.year + 1, value: null }, point]
      : [point];
  });

/** The line itself: the points of a projection are places of one straight line, in all else missing years are gaps. */
export const solidPoints = ({ points, isProjection }: ChartSeries): ChartPoint[] =>
  isProjection === true ? inOrder(points) : withGaps(points);

/**
 * Pairs of figures with years without a figure between them, which thin dashes join: the eye follows the line, and no
 * year without a figure seems to have one. None across an impossible figure, which is no year without one.
 */
export const bridges = ({
  points,
  isProjection,
}: Pick<ChartSeries, 'points' | 'isProjection'>): (readonly [KnownPoint, KnownPoint])[] => {
  if (isProjection === true) return [];
  const figures = inOrder(points).filter(({ value }) => value !== null);
  return figures.flatMap((here, at): (readonly [KnownPoint, KnownPoint])[] => {
    const next = figures[at + 1];
    return next !== undefined && isKnown(here) && isKnown(next) && next.year - here.year > 1
      ? [[here, next]]
      : [];
  });
};

/** Whether a figure of the year before or after exists, so that the line itself shows the point. */
export const touches = (points: readonly ChartPoint[], year: number): boolean =>
  points.some((other) => isKnown(other) && Math.abs(other.year - year) === 1);
