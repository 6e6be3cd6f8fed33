import {
  chooseBaseAndCurrent,
  defaultTargetYear,
  isAtTarget,
  plainZero,
  type ProgressInput,
  reaches,
  shareOf,
  signOf,
  toldPoints,
} from './progress-input';
import { type Draft, type ProgressResult, resultsOf } from './progress-result';

export const unProgressChartVersion = 'UN Progress Chart 2023, technical note, implementation 2';

export type UnProgressChartStatus =
  'target-met' | 'on-track' | 'fair-progress' | 'stagnation-or-regression' | 'not-assessable';

export interface UnProgressChartValues {
  readonly baseYear: number | null;
  readonly baseValue: number | null;
  readonly currentYear: number | null;
  readonly currentValue: number | null;
  readonly targetYear: number;
  readonly target: number | null;
  /** Compound annual growth since the base year, as a fraction. */
  readonly cagr: number | null;
  /** Value expected in the target year at that growth. */
  readonly expectedAtTargetYear: number | null;
  /** (expected - base) / (target - base); `null` without a target. */
  readonly ratio: number | null;
}

export type UnProgressChartResult = ProgressResult<
  'un-progress-chart',
  UnProgressChartStatus,
  UnProgressChartValues
>;

const resultOf = resultsOf<UnProgressChartValues, UnProgressChartStatus>()(
  'un-progress-chart',
  unProgressChartVersion,
  { unassessed: 'not-assessable', isMet: (status) => status === 'target-met' },
);

/**
 * The UN Progress Chart: the value expected in 2030 at the compound growth since the base year, as a share
 * of the way from base to target: 0.95 and more on track, 0.10 to 0.95 fair progress (acceleration needed),
 * below stagnation or regression. Without a target, +2 % and +0.5 % a year in the wanted direction. A met
 * target counts as met whatever the trend. The second opinion.
 * Not assessable for fewer than two points, a base that is not positive or a negative current value, or an unmet
 * target of a year that is not after the base year.
 * Source: UN DESA Statistics Division, SDG Progress Chart 2023, Technical Note.
 */
export const assessUnProgressChart = (input: ProgressInput): UnProgressChartResult => {
  const { points, direction, target, targetYear = defaultTargetYear } = input;
  const chosen = chooseBaseAndCurrent(points, input.baseYear);
  const isKnown = typeof chosen !== 'string';
  const values: Draft<UnProgressChartValues> = {
    ...toldPoints(chosen),
    targetYear,
    target: target ?? null,
    cagr: null,
    expectedAtTargetYear: null,
    ratio: null,
  };
  if (!isKnown) return resultOf(values, 'not-assessable', chosen);
  const { base, current } = chosen;
  const isMet = target !== undefined && isAtTarget(current.value, target, direction);
  if (base.value <= 0 || current.value < 0)
    return isMet ? resultOf(values, 'target-met') : resultOf(values, 'not-assessable', 'not-positive');
  const cagr = Math.pow(current.value / base.value, 1 / (current.year - base.year)) - 1;
  const hasTime = targetYear > base.year;
  const expected = current.value * Math.pow(1 + cagr, targetYear - current.year);
  values.cagr = cagr;
  values.expectedAtTargetYear = hasTime ? expected : null;
  if (target === undefined) {
    const growth = signOf(direction) * cagr;
    if (reaches(growth, 0.02)) return resultOf(values, 'on-track');
    return resultOf(values, reaches(growth, 0.005) ? 'fair-progress' : 'stagnation-or-regression');
  }
  if (!hasTime)
    return isMet
      ? resultOf(values, 'target-met')
      : resultOf(values, 'not-assessable', 'target-year-not-after-base');
  const ratio = target === base.value ? null : plainZero(shareOf(expected - base.value, target - base.value));
  values.ratio = ratio;
  if (isMet) return resultOf(values, 'target-met');
  // Met in the base year and lost since: the way from base to target runs backwards.
  if (ratio === null || isAtTarget(base.value, target, direction))
    return resultOf(values, 'stagnation-or-regression');
  if (reaches(ratio, 0.95)) return resultOf(values, 'on-track');
  return resultOf(values, reaches(ratio, 0.1) ? 'fair-progress' : 'stagnation-or-regression');
};
