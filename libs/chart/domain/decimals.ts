import { decimalsToSee, formatNumber } from '@qadam/language/domain';
import type { ChartSpec, MapChartSpec } from './specification';

/**
 * How many decimals a column of values needs, so that all of them can be written alike: two at most, or as many as show
 * two digits of the largest.
 */
export const decimalsOf = (values: readonly (number | null)[]): number => {
  const most = decimalsToSee(Math.max(0, ...values.map((value) => Math.abs(value ?? 0))));
  const needed = values.map((value) => {
    if (value === null) return 0;
    for (let digits = 0; digits < most; digits += 1)
      if (Math.abs(value - Number(value.toFixed(digits))) < 10 ** -(most + 1)) return digits;
    return most;
  });
  return Math.max(0, ...needed);
};

/**
 * How many decimals every figure of a chart has, on the screen, in downloads and in its table: those that its figures
 * need. Projections are computed and do not count, nor does the target, which is a number of its own.
 */
export const chartDecimals = (spec: ChartSpec | MapChartSpec): number => {
  if (spec.kind === 'bar') return decimalsOf(spec.bars.map(({ value }) => value));
  if (spec.kind === 'map') return decimalsOf([...spec.places, ...spec.unplaced].map(({ value }) => value));
  return decimalsOf(
    spec.series
      .filter(({ isProjection }) => isProjection !== true)
      .flatMap(({ points }) => points.map(({ value }) => value)),
  );
};

/** A figure of a chart in its language, with the decimals of that chart. */
export const chartNumber = (spec: ChartSpec | MapChartSpec): ((value: number) => string) => {
  const digits = chartDecimals(spec);
  return (value) =>
    formatNumber(value, spec.language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
};

/** The same for a figure that stands alone, as the newest of a line beside its name: without zeros at its end, as in a sentence. */
export const aloneNumber = (spec: ChartSpec | MapChartSpec): ((value: number) => string) => {
  const digits = chartDecimals(spec);
  return (value) => formatNumber(value, spec.language, { maximumFractionDigits: digits });
};
