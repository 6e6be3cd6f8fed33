import type { ChartPoint } from './specification';

export interface KnownPoint extends ChartPoint {
  readonly value: number;
}

/** Whether a line can pass through a point: an impossible figure is no place of it. */
export const isKnown = (point: ChartPoint): point is KnownPoint =>
  point.value !== null && Number.isFinite(point.value) && point.isImpossible !== true;

/** A year that is absent from the points is a gap as much as a `null` is: nothing is drawn across it. */
export const withGaps = (sorted: readonly ChartPoint[]): ChartPoint[] =>
  sorted.flatMap((point, index) => {
    const before = sorted[index - 1];
    return before !== undefined && point.year - before.year > usualStep(sorted)
      ? [{ year: before.year + 1, value: null }, point]
      : [point];
  });

/** Surveys come every few years: the commonest distance between points counts as one step, the shorter of equals. */
const usualStep = (sorted: readonly ChartPoint[]): number => {
  const counts = new Map<number, number>();
  sorted.forEach((point, index) => {
    const before = sorted[index - 1];
    if (before !== undefined)
      counts.set(point.year - before.year, (counts.get(point.year - before.year) ?? 0) + 1);
  });
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 1;
};

/** Whether a neighbouring value exists, so that the line itself shows the point. */
export const touches = (sorted: readonly ChartPoint[], index: number): boolean => {
  const here = sorted[index];
  const step = usualStep(sorted);
  return [sorted[index - 1], sorted[index + 1]].some(
    (other) =>
      here !== undefined && other !== undefined && isKnown(other) && Math.abs(other.year - here.year) <= step,
  );
};
