import {
  chooseBaseAndCurrent,
  defaultTargetYear,
  isAtTarget,
  plainZero,
  type ProgressInput,
  signOf,
} from './progress-input';
import { type Draft, type ProgressResult, resultsOf } from './progress-result';

export const statcanVersion = 'Statistics Canada / Open SDG 2.4 (2026), implementation 3';

export type StatcanStatus =
  | 'target_achieved'
  | 'substantial_progress'
  | 'moderate_progress'
  | 'limited_progress'
  | 'deterioration'
  | 'not_available';

export interface StatcanValues {
  readonly baseYear: number | null;
  readonly baseValue: number | null;
  readonly currentYear: number | null;
  readonly currentValue: number | null;
  readonly targetYear: number;
  readonly target: number | null;
  readonly limit: number | null;
  /** What a base value of 0 counts as, so that it can be divided by; `null` where the base value stands for itself. */
  readonly baseCountedAs: number | null;
  /** The same of a target of 0. */
  readonly targetCountedAs: number | null;
  /** -1 where the base is negative, which turns growth round. */
  readonly sign: 1 | -1 | null;
  /** Compound annual growth since the base year, as a fraction; direction not applied. */
  readonly growthActual: number | null;
  /** Growth needed from base to target, as a fraction; `null` without a target. */
  readonly growthRequired: number | null;
  /** Factor by which a natural limit narrows the thresholds; `null` with a target, 1 without a limit. */
  readonly limitFactor: number | null;
  /** With a target the ratio of actual to required growth, else the growth in the wanted direction. */
  readonly progressValue: number | null;
  /** From -5 to 5. */
  readonly score: number | null;
}

export type StatcanResult = ProgressResult<'statcan', StatcanStatus, StatcanValues>;

const smallestValue = 0.001;

/** g(a, b, n) = (a/b)^(1/n) - 1, as a fraction a year. */
const growth = (to: number, from: number, years: number): number => Math.pow(to / from, 1 / years) - 1;

/** Compared, not multiplied: the product of two very small numbers has lost its sign. */
const haveOppositeSigns = (one: number, other: number): boolean => Math.sign(one) * Math.sign(other) < 0;

/**
 * How much nearness to a natural limit narrows the thresholds, from 0 (at the limit) to 1. A base on the other side
 * of zero than the limit is not near it; the published formula has no number for it.
 */
const limitFactorOf = (base: number, limit: number | undefined): number => {
  if (limit === undefined || limit === 0 || base * limit < 0) return 1;
  if (Math.abs(base) >= 2 * Math.abs(limit)) return 1;
  if (Math.abs(base) <= Math.abs(limit)) return 1 - Math.pow(base / limit, 4.44);
  return 1 - Math.pow((2 * limit - base) / limit, 4.44);
};

const scoreWithTarget = (ratio: number): number =>
  ratio >= 0.6 ? Math.min(7.1429 * ratio - 4.2857, 5) : Math.max(4.1667 * ratio - 2.5, -5);

const scoreWithoutTarget = (progress: number, factor: number): number => {
  if (progress < 0) return Math.max(125 * progress - 2.5, -5);
  if (factor === 0) return 5;
  if (progress >= 0.015 * factor) return Math.min((500 * progress) / factor - 5, 5);
  if (progress >= 0.005 * factor) return (250 * progress) / factor - 1.25;
  return (500 * progress) / factor - 2.5;
};

const statusOf = (value: number, substantial: number, moderate: number): StatcanStatus => {
  if (value >= substantial) return 'substantial_progress';
  if (value >= moderate) return 'moderate_progress';
  return value >= 0 ? 'limited_progress' : 'deterioration';
};

const resultOf = resultsOf<StatcanValues, StatcanStatus>()('statcan', statcanVersion, {
  unassessed: 'not_available',
  isMet: (status) => status === 'target_achieved',
});

/**
 * The CAGR ratio in the variant of Statistics Canada and Open SDG 2.4: growth since the base year (2015 or
 * the next later year with data) against the growth needed to reach the target, or against 1.5 %, 0.5 % and
 * 0 a year where there is none, narrowed near a natural limit. The primary method.
 * Not available for fewer than two points, a base year not before the current one, a latest value or target
 * of another sign than the base value, an unmet target of a year that is not after the base year, or values so far apart
 * that a rate is beyond the numbers a computer holds; the reason is
 * given, nothing is thrown. As published a base or target of 0 counts as 0.001 and a latest value of 0 does not, so a
 * value that stays at 0 has fallen from 0.001: by 100 % a year. The values say what was counted.
 * Source: Statistics Canada, SDG data hubs, indicator calculation components (2026); Open SDG documentation,
 * "Progress status"; all 253 published series are reproduced by the test beside this file.
 */
export const assessStatcan = (input: ProgressInput): StatcanResult => {
  const { points, direction, target, targetYear = defaultTargetYear, limit } = input;
  const chosen = chooseBaseAndCurrent(points, input.baseYear);
  const values: Draft<StatcanValues> = {
    baseYear: null,
    baseValue: null,
    currentYear: null,
    currentValue: null,
    targetYear,
    target: target ?? null,
    limit: limit ?? null,
    baseCountedAs: null,
    targetCountedAs: target === 0 ? smallestValue : null,
    sign: null,
    growthActual: null,
    growthRequired: null,
    limitFactor: null,
    progressValue: null,
    score: null,
  };
  if (typeof chosen === 'string') return resultOf(values, 'not_available', chosen);
  const { base, current } = chosen;
  const sign = base.value < 0 ? -1 : 1;
  values.baseYear = base.year;
  values.baseValue = base.value;
  values.currentYear = current.year;
  values.currentValue = current.value;
  values.sign = sign;
  const baseValue = base.value === 0 ? smallestValue : base.value;
  values.baseCountedAs = base.value === 0 ? smallestValue : null;
  if (haveOppositeSigns(baseValue, current.value)) return resultOf(values, 'not_available', 'opposite-signs');

  const growthActual = growth(current.value, baseValue, current.year - base.year);
  const inDirection = plainZero(sign * signOf(direction) * growthActual);
  values.growthActual = growthActual;
  if (target === undefined) {
    const limitFactor = limitFactorOf(baseValue, limit);
    values.limitFactor = limitFactor;
    values.progressValue = inDirection;
    values.score = Number.isFinite(growthActual) ? scoreWithoutTarget(inDirection, limitFactor) : null;
    return resultOf(values, statusOf(inDirection, 0.015 * limitFactor, 0.005 * limitFactor));
  }
  const isAchieved = isAtTarget(current.value, target, direction);
  const targetValue = target === 0 ? smallestValue : target;
  const hasTime = targetYear > base.year;
  const hasRate = hasTime && !haveOppositeSigns(targetValue, baseValue);
  const growthRequired = hasRate ? growth(targetValue, baseValue, targetYear - base.year) : null;
  const ratio = growthRequired === null ? NaN : inDirection / Math.abs(growthRequired);
  values.growthRequired = growthRequired;
  // Infinite where the base was at the target and was left: a deterioration without a number.
  values.progressValue = hasRate && growthRequired !== 0 ? ratio : null;
  if (isAchieved) {
    values.score = 5;
    return resultOf(values, 'target_achieved');
  }
  if (!hasTime) return resultOf(values, 'not_available', 'target-year-not-after-base');
  if (!hasRate) return resultOf(values, 'not_available', 'target-has-other-sign');
  if (growthRequired === 0 && growthActual === 0) return resultOf(values, 'not_available', 'base-at-target');
  values.score =
    Number.isFinite(growthActual) && Number.isFinite(growthRequired) ? scoreWithTarget(ratio) : null;
  return resultOf(values, statusOf(ratio, 0.95, 0.6));
};
