import {
  chooseBaseAndCurrent,
  defaultTargetYear,
  isAtTarget,
  type ProgressInput,
  type ProgressPoint,
  type ProgressResult,
  reasonFor,
} from './progress-input';

export const linearProjectionVersion = 'Linear-trend projection, implementation 1';

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

/** Ordinary least squares of value on year; needs two different years. */
const trendOf = (points: readonly ProgressPoint[]) => {
  const meanYear = points.reduce((sum, { year }) => sum + year, 0) / points.length;
  const meanValue = points.reduce((sum, { value }) => sum + value, 0) / points.length;
  const covariance = points.reduce(
    (sum, { year, value }) => sum + (year - meanYear) * (value - meanValue),
    0,
  );
  const variance = points.reduce((sum, { year }) => sum + (year - meanYear) ** 2, 0);
  const slope = covariance / variance;
  return { slope, at: (year: number) => meanValue + slope * (year - meanYear) };
};

/**
 * The straight line through the points since the base year, carried on to the target year; what then lacks,
 * in percent of the way from base to target: up to 10 maintain, up to 100 accelerate, above reverse the
 * trend. The bands are those of ESCAP's anticipated progress; its regression weights are not public, so
 * this is an unweighted line and no claim of identity. Needs a target and two points.
 */
export const assessLinearProjection = (input: ProgressInput): LinearProjectionResult => {
  const { points, direction, target, targetYear = defaultTargetYear } = input;
  const chosen = chooseBaseAndCurrent(points, input.baseYear);
  const isKnown = typeof chosen !== 'string';
  const values: LinearProjectionValues = {
    baseYear: isKnown ? chosen.base.year : null,
    baseValue: isKnown ? chosen.base.value : null,
    currentYear: isKnown ? chosen.current.year : null,
    currentValue: isKnown ? chosen.current.value : null,
    targetYear,
    target: target ?? null,
    slope: null,
    projected: null,
    gapPercent: null,
  };
  const start = { method: 'linear-projection', version: linearProjectionVersion } as const;
  if (!isKnown) return { ...start, status: 'not-assessable', reason: reasonFor(chosen), values };
  const { base, current } = chosen;
  const trend = trendOf(points.filter(({ year, value }) => year >= base.year && Number.isFinite(value)));
  const computed = { ...values, slope: trend.slope, projected: trend.at(targetYear) };
  if (target === undefined)
    return { ...start, status: 'not-assessable', reason: reasonFor('no-target'), values: computed };
  if (isAtTarget(current.value, target, direction))
    return { ...start, status: 'target-met', reason: null, values: computed };
  if (isAtTarget(base.value, target, direction))
    return { ...start, status: 'reverse-trend', reason: null, values: computed };
  const gapPercent = (100 * (target - computed.projected)) / (target - base.value);
  const status = gapPercent <= 10 ? 'maintain' : gapPercent <= 100 ? 'accelerate' : 'reverse-trend';
  return { ...start, status, reason: null, values: { ...computed, gapPercent } };
};
