import {
  chooseNearestBaseAndCurrent,
  defaultTargetYear,
  isAtTarget,
  plainZero,
  type ProgressInput,
  type ProgressPoint,
  reaches,
  shareOf,
  toldPoints,
} from './progress-input';
import { type Draft, type ProgressResult, resultsOf } from './progress-result';

export const linearProjectionVersion = 'Linear-trend projection, implementation 3';

export type LinearProjectionStatus =
  'target-met' | 'maintain' | 'accelerate' | 'reverse-trend' | 'not-assessable';

export interface LinearProjectionValues {
  readonly baseYear: number | null;
  readonly baseValue: number | null;
  readonly currentYear: number | null;
  readonly currentValue: number | null;
  readonly targetYear: number;
  readonly target: number | null;
  /** Slope of the least-squares line over the points since the base year, in units a year. */
  readonly slope: number | null;
  /** Value of that line in the target year. */
  readonly projected: number | null;
  /** 100 * (T - p) / (T - v_base), in percent of the way. */
  readonly gapPercent: number | null;
}

export type LinearProjectionResult = ProgressResult<
  'linear-projection',
  LinearProjectionStatus,
  LinearProjectionValues
>;

/**
 * Ordinary least squares of value on year over the points since the base, as its slope and its value in another year;
 * needs two different years. Values are counted from that of the base, so that the line through equal values is level.
 */
const trendSince = (points: readonly ProgressPoint[], base: ProgressPoint, atYear: number) => {
  const fromYear = base.year;
  let count = 0;
  let years = 0;
  let values = 0;
  for (const { year, value } of points) {
    if (year < fromYear || !Number.isFinite(value)) continue;
    count += 1;
    years += year;
    values += value - base.value;
  }
  const meanYear = years / count;
  const meanValue = values / count;
  let covariance = 0;
  let variance = 0;
  for (const { year, value } of points) {
    if (year < fromYear || !Number.isFinite(value)) continue;
    covariance += (year - meanYear) * (value - base.value - meanValue);
    variance += (year - meanYear) ** 2;
  }
  const slope = plainZero(covariance / variance);
  return { slope, projected: base.value + (meanValue + slope * (atYear - meanYear)) };
};

const resultOf = resultsOf<LinearProjectionValues, LinearProjectionStatus>()(
  'linear-projection',
  linearProjectionVersion,
  { unassessed: 'not-assessable', isMet: (status) => status === 'target-met' },
);

/**
 * The straight line through the points since the base year (2015 or, where it has none, the nearest year with data, the
 * later one of two), carried on to the target year; what then lacks,
 * in percent of the way from base to target: up to 10 maintain, up to 100 accelerate, above reverse the
 * trend. The bands are those of ESCAP's anticipated progress; its regression weights are not public, so
 * this is an unweighted line and no claim of identity. Needs a target and two points, and unless the target is met
 * a target year after the base year.
 */
export const assessLinearProjection = (input: ProgressInput): LinearProjectionResult => {
  const { points, direction, target, targetYear = defaultTargetYear } = input;
  const chosen = chooseNearestBaseAndCurrent(points, input.baseYear);
  const isKnown = typeof chosen !== 'string';
  const values: Draft<LinearProjectionValues> = {
    ...toldPoints(chosen),
    targetYear,
    target: target ?? null,
    slope: null,
    projected: null,
    gapPercent: null,
  };
  if (!isKnown) return resultOf(values, 'not-assessable', chosen);
  const { base, current } = chosen;
  const { slope, projected } = trendSince(points, base, targetYear);
  const hasTime = targetYear > base.year;
  values.slope = slope;
  values.projected = hasTime ? projected : null;
  if (target === undefined) return resultOf(values, 'not-assessable', 'no-target');
  if (isAtTarget(current.value, target, direction)) return resultOf(values, 'target-met');
  if (!hasTime) return resultOf(values, 'not-assessable', 'target-year-not-after-base');
  if (isAtTarget(base.value, target, direction)) return resultOf(values, 'reverse-trend');
  const gapPercent = shareOf(100 * (target - projected), target - base.value);
  values.gapPercent = gapPercent;
  if (reaches(-gapPercent, -10)) return resultOf(values, 'maintain');
  return resultOf(values, reaches(-gapPercent, -100) ? 'accelerate' : 'reverse-trend');
};
