import {
  chooseBaseAndCurrent,
  defaultTargetYear,
  type LowerBoundSource,
  plainZero,
  type ProgressInput,
  type ProgressPoint,
  reaches,
  shareOf,
  signOf,
} from './progress-input';
import { type Draft, type ProgressResult, resultsOf } from './progress-result';

export const sdsnTrendVersion = 'SDSN SDG Index trend arrows (Lafortune et al. 2018), implementation 2';

export type SdsnTrendStatus =
  'target-met' | 'on-track' | 'moderately-improving' | 'stagnating' | 'decreasing' | 'not-assessable';

export interface SdsnTrendValues {
  readonly baseYear: number | null;
  readonly currentYear: number | null;
  readonly targetYear: number;
  readonly lowerBound: number | null;
  /** Where the lower bound comes from; `null` without one. The ratio does not depend on it. */
  readonly lowerBoundFrom: LowerBoundSource | null;
  readonly optimum: number | null;
  /** Scores from 0 (lower bound) to 100 (optimum). */
  readonly baseScore: number | null;
  readonly currentScore: number | null;
  /** Points a year needed from the base year to 100 in the target year; without bounds in the unit of the series, towards the target. */
  readonly requiredGrowth: number | null;
  /** Points a year over the recent years; without bounds in the unit of the series. */
  readonly recentGrowth: number | null;
  readonly recentFromYear: number | null;
  /** Recent over required growth. */
  readonly ratio: number | null;
}

export type SdsnTrendResult = ProgressResult<'sdsn-trend', SdsnTrendStatus, SdsnTrendValues>;

/** Years that count as recent. */
const recentYears = 4;

/** A value as growth is measured in, with the value of the optimum and the unit of a score, if there is one. */
interface Scale {
  readonly positionOf: (value: number) => number;
  readonly best: number;
  readonly hasScores: boolean;
}

/**
 * From 0 to 100 where bounds are set. Without them the distance to the target in the unit of the series, 0 at it:
 * the ratio of two growths is the same on either scale, so the arrow needs no lower bound.
 */
const scaleOf = ({ bounds, target, direction }: ProgressInput): Scale | null => {
  if (bounds !== undefined) {
    const { lower, optimum } = bounds;
    if (lower === optimum) return null;
    return {
      // At the optimum 100, also where the division would give 99.99999999999999.
      positionOf: (value) =>
        value === optimum ? 100 : Math.min(100, Math.max(0, shareOf(100 * (value - lower), optimum - lower))),
      best: 100,
      hasScores: true,
    };
  }
  if (target === undefined) return null;
  const sign = signOf(direction);
  return { positionOf: (value) => Math.min(0, sign * (value - target)), best: 0, hasScores: false };
};

/** The earliest or the latest point from one year up to, but without, another. */
const pointBetween = (
  points: readonly ProgressPoint[],
  [fromYear, beforeYear]: readonly [number, number],
  which: 'earliest' | 'latest',
): ProgressPoint | undefined => {
  let found: ProgressPoint | undefined;
  for (const point of points) {
    if (point.year < fromYear || point.year >= beforeYear || !Number.isFinite(point.value)) continue;
    if (found === undefined || point.year < found.year === (which === 'earliest')) found = point;
  }
  return found;
};

/** Where the recent years begin: at their first point, or where they hold none at the nearest one before. */
const startOfRecent = (
  points: readonly ProgressPoint[],
  base: ProgressPoint,
  { year }: ProgressPoint,
): ProgressPoint =>
  pointBetween(points, [Math.max(base.year, year - recentYears), year], 'earliest') ??
  pointBetween(points, [base.year, year], 'latest') ??
  base;

const resultOf = resultsOf<SdsnTrendValues, SdsnTrendStatus>()('sdsn-trend', sdsnTrendVersion, {
  unassessed: 'not-assessable',
  isMet: (status) => status === 'target-met',
});

/**
 * The trend arrow of the SDG Index: values are put on a scale from the lower bound (0) to the optimum (100);
 * the growth over the last four years (where they hold no earlier point, since the nearest point before them) is compared with the growth needed from the base year to reach 100 by
 * the target year: at least the whole on track, at least half moderately improving, at least 0 stagnating,
 * below 0 decreasing. Needs two points, and bounds or a target; the lower bound is never needed for the arrow. Unless
 * the best value is reached, it needs a target year after the base year, and a base that was not there already: from
 * there no growth is required, so what does not decrease cannot be set against it.
 * Source: Lafortune, Fuller, Moreno, Schmidt-Traub, Kroll (2018), SDG Index and Dashboards, Detailed
 * Methodological Paper, section on trends.
 */
export const assessSdsnTrend = (input: ProgressInput): SdsnTrendResult => {
  const { points, bounds, targetYear = defaultTargetYear } = input;
  const chosen = chooseBaseAndCurrent(points, input.baseYear);
  const isKnown = typeof chosen !== 'string';
  const values: Draft<SdsnTrendValues> = {
    baseYear: isKnown ? chosen.base.year : null,
    currentYear: isKnown ? chosen.current.year : null,
    targetYear,
    lowerBound: bounds?.lower ?? null,
    lowerBoundFrom: bounds === undefined ? null : (bounds.lowerFrom ?? 'given'),
    optimum: bounds?.optimum ?? input.target ?? null,
    baseScore: null,
    currentScore: null,
    requiredGrowth: null,
    recentGrowth: null,
    recentFromYear: null,
    ratio: null,
  };
  if (!isKnown) return resultOf(values, 'not-assessable', chosen);
  const scale = scaleOf(input);
  if (scale === null) return resultOf(values, 'not-assessable', 'no-bounds');
  const { positionOf, best, hasScores } = scale;
  const { base, current } = chosen;
  const from = startOfRecent(points, base, current);
  const [basePosition, currentPosition] = [positionOf(base.value), positionOf(current.value)];
  const hasTime = targetYear > base.year;
  const requiredGrowth = hasTime ? (best - basePosition) / (targetYear - base.year) : null;
  const recentGrowth = plainZero((currentPosition - positionOf(from.value)) / (current.year - from.year));
  const ratio = requiredGrowth === null || requiredGrowth === 0 ? null : recentGrowth / requiredGrowth;
  values.baseScore = hasScores ? basePosition : null;
  values.currentScore = hasScores ? currentPosition : null;
  values.requiredGrowth = requiredGrowth;
  values.recentGrowth = recentGrowth;
  values.recentFromYear = from.year;
  values.ratio = ratio;
  if (currentPosition >= best) return resultOf(values, 'target-met');
  if (!hasTime) return resultOf(values, 'not-assessable', 'target-year-not-after-base');
  if (recentGrowth < 0) return resultOf(values, 'decreasing');
  if (ratio === null) return resultOf(values, 'not-assessable', 'base-at-target');
  if (reaches(ratio, 1)) return resultOf(values, 'on-track');
  return resultOf(values, reaches(ratio, 0.5) ? 'moderately-improving' : 'stagnating');
};
