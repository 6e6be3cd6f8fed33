import { isKnown } from './gaps';
import { roundScale } from './round-scale';
import type { LineChartSpec } from './specification';

/** What the axes of a line chart reach over. */
export interface LineExtent {
  readonly years: readonly [number, number];
  readonly values: readonly [number, number];
  readonly valueTicks: readonly number[];
}

/**
 * The axes of a line chart, the same on the page, in downloads and in print. Years: those of all points and of `covers`,
 * and that of the target where a projection leads there; elsewhere its line has no mark and its words say the year, so
 * that no half of the plot stays empty. Values: all known ones with their ranges, the target and `covers`, out to round numbers, so not
 * always from zero; never below zero where no value is. Impossible figures do not stretch the axis: they are marked at
 * its edge. Without any value: 0 to 1.
 */
export const lineExtent = (spec: LineChartSpec): LineExtent => {
  const points = spec.series.flatMap((line) => line.points);
  const isLedTo = points.length === 0 || spec.series.some(({ isProjection }) => isProjection === true);
  const years = [
    ...points.map(({ year }) => year),
    ...(spec.target && isLedTo ? [spec.target.year] : []),
    ...(spec.covers?.years ?? []),
  ];
  const values = [
    ...points.filter(isKnown).flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]),
    ...(spec.target ? [spec.target.value] : []),
    ...(spec.covers?.values ?? []),
  ];
  const [low, high] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 1];
  const slack = high === low ? Math.max(Math.abs(high) * 0.1, 1) : 0;
  const { from, to, ticks } = roundScale(low >= 0 && low - slack < 0 ? 0 : low - slack, high + slack, 5);
  return {
    years: years.length > 0 ? [Math.min(...years), Math.max(...years)] : [0, 1],
    values: [from, to],
    valueTicks: ticks,
  };
};
