import {
  chooseBaseAndCurrent,
  defaultTargetYear,
  isAtTarget,
  plainZero,
  type ProgressInput,
  reaches,
  signOf,
  toldPoints,
} from './progress-input';
import { type Draft, type ProgressResult, resultsOf } from './progress-result';

export const eurostatVersion = 'Eurostat, SDG monitoring report 2024, annex III, implementation 4';

export type EurostatStatus =
  | 'significant-progress'
  | 'moderate-progress'
  | 'insufficient-progress'
  | 'moving-away'
  | 'moderate-movement-away'
  | 'significant-movement-away'
  | 'not-assessable';

export interface EurostatValues {
  readonly baseYear: number | null;
  readonly baseValue: number | null;
  readonly currentYear: number | null;
  readonly currentValue: number | null;
  readonly targetYear: number;
  readonly target: number | null;
  /** Compound annual growth as a fraction (0.012 = 1.2 % a year); direction not applied. */
  readonly cagrActual: number | null;
  /** Growth needed from base to target, as a fraction; `null` without a target. */
  readonly cagrRequired: number | null;
  /** Actual over required; `null` without a target. */
  readonly ratio: number | null;
  /** Whether the current value is at or beyond the target: then progress is significant whatever the ratio, if growth exists. */
  readonly isTargetMet: boolean | null;
}

export type EurostatResult = ProgressResult<'eurostat', EurostatStatus, EurostatValues>;

const withTarget = (ratio: number): EurostatStatus => {
  if (reaches(ratio, 0.95)) return 'significant-progress';
  if (reaches(ratio, 0.6)) return 'moderate-progress';
  return ratio >= 0 ? 'insufficient-progress' : 'moving-away';
};

const withoutTarget = (growthInDirection: number): EurostatStatus => {
  if (reaches(growthInDirection, 0.01)) return 'significant-progress';
  if (growthInDirection >= 0) return 'moderate-progress';
  return reaches(growthInDirection, -0.01) ? 'moderate-movement-away' : 'significant-movement-away';
};

const resultOf = resultsOf<EurostatValues, EurostatStatus>()('eurostat', eurostatVersion, {
  unassessed: 'not-assessable',
  isMet: (_status, { isTargetMet }) => isTargetMet === true,
});

/**
 * Eurostat's CAGR method: a = (v/v0)^(1/(t-t0)) - 1, r = (T/v0)^(1/(tT-t0)) - 1, ratio a/r. With a target
 * 0.95 and more is significant, 0.60 moderate, 0 insufficient progress, below 0 moving away; without one
 * +1 %, 0 and -1 % a year in the wanted direction. A series at or beyond its
 * target counts as significant progress.
 * Not assessable for fewer than two points, for a base value that is not positive or a negative current value (the rate
 * does not exist, whether the target is met or not), and for an unmet target that is negative or of a year that is not
 * after the base year: a reason is given, nothing is thrown. Values at rest count as 0 growth: moderate progress without a target, insufficient with.
 * Source: Eurostat, Sustainable development in the European Union, annex III "Method for assessing trends".
 */
export const assessEurostat = (input: ProgressInput): EurostatResult => {
  const { points, direction, target, targetYear = defaultTargetYear } = input;
  const chosen = chooseBaseAndCurrent(points, input.baseYear);
  const isKnown = typeof chosen !== 'string';
  const values: Draft<EurostatValues> = {
    ...toldPoints(chosen),
    targetYear,
    target: target ?? null,
    cagrActual: null,
    cagrRequired: null,
    ratio: null,
    isTargetMet: isKnown && target !== undefined ? isAtTarget(chosen.current.value, target, direction) : null,
  };
  if (!isKnown) return resultOf(values, 'not-assessable', chosen);
  const { base, current } = chosen;
  const isMet = target !== undefined && isAtTarget(current.value, target, direction);
  if (base.value <= 0 || current.value < 0) return resultOf(values, 'not-assessable', 'not-positive');
  const cagrActual = Math.pow(current.value / base.value, 1 / (current.year - base.year)) - 1;
  values.cagrActual = cagrActual;
  if (target === undefined) return resultOf(values, withoutTarget(signOf(direction) * cagrActual));
  if (target < 0)
    return isMet
      ? resultOf(values, 'significant-progress')
      : resultOf(values, 'not-assessable', 'not-positive');
  if (targetYear <= base.year)
    return isMet
      ? resultOf(values, 'significant-progress')
      : resultOf(values, 'not-assessable', 'target-year-not-after-base');
  const cagrRequired = Math.pow(target / base.value, 1 / (targetYear - base.year)) - 1;
  const ratio = cagrRequired === 0 ? null : plainZero(cagrActual / cagrRequired);
  values.cagrRequired = cagrRequired;
  values.ratio = ratio;
  if (isMet) return resultOf(values, 'significant-progress');
  // The base was already at or beyond the target and the series has left it since: the ratio would turn round.
  if (ratio === null || isAtTarget(base.value, target, direction)) return resultOf(values, 'moving-away');
  return resultOf(values, withTarget(ratio));
};
