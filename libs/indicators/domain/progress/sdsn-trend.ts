import {
  chooseBaseAndCurrent,
  defaultTargetYear,
  type ProgressInput,
  type ProgressResult,
  type ReasonCode,
  reasonFor,
} from './progress-input';

export const sdsnTrendVersion = 'SDSN SDG Index trend arrows (Lafortune et al. 2018), implementation 1';

export type SdsnTrendStatus =
  'target-met' | 'on-track' | 'moderately-improving' | 'stagnating' | 'decreasing' | 'not-assessable';

export interface SdsnTrendValues {
  readonly baseYear: number | null;
  readonly currentYear: number | null;
  readonly targetYear: number;
  readonly lowerBound: number | null;
  readonly optimum: number | null;
  /** Scores from 0 (lower bound) to 100 (optimum). */
  readonly baseScore: number | null;
  readonly currentScore: number | null;
  /** Points a year needed from the base year to 100 in the target year. */
  readonly requiredGrowth: number | null;
  /** Points a year over the recent years. */
  readonly recentGrowth: number | null;
  readonly recentFromYear: number | null;
  /** Recent over required growth. */
  readonly ratio: number | null;
}

export type SdsnTrendResult = ProgressResult<'sdsn-trend', SdsnTrendStatus, SdsnTrendValues>;

/** Years that count as recent. */
const recentYears = 4;

/**
 * The trend arrow of the SDG Index: values are put on a scale from the lower bound (0) to the optimum (100);
 * the growth over the last four years is compared with the growth needed from the base year to reach 100 by
 * the target year: at least the whole on track, at least half moderately improving, at least 0 stagnating,
 * below 0 decreasing. Needs bounds and two points.
 * Source: Lafortune, Fuller, Moreno, Schmidt-Traub, Kroll (2018), SDG Index and Dashboards, Detailed
 * Methodological Paper, section on trends.
 */
export const assessSdsnTrend = (input: ProgressInput): SdsnTrendResult => {
  const { points, bounds, targetYear = defaultTargetYear } = input;
  const chosen = chooseBaseAndCurrent(points, input.baseYear);
  const isKnown = typeof chosen !== 'string';
  const values: SdsnTrendValues = {
    baseYear: isKnown ? chosen.base.year : null,
    currentYear: isKnown ? chosen.current.year : null,
    targetYear,
    lowerBound: bounds?.lower ?? null,
    optimum: bounds?.optimum ?? null,
    baseScore: null,
    currentScore: null,
    requiredGrowth: null,
    recentGrowth: null,
    recentFromYear: null,
    ratio: null,
  };
  const start = { method: 'sdsn-trend', version: sdsnTrendVersion } as const;
  const notAssessable = (code: ReasonCode): SdsnTrendResult => ({
    ...start,
    status: 'not-assessable',
    reason: reasonFor(code),
    values,
  });
  if (!isKnown) return notAssessable(chosen);
  if (bounds === undefined || bounds.lower === bounds.optimum) return notAssessable('no-bounds');
  const { base, current } = chosen;
  if (targetYear <= base.year) return notAssessable('target-year-passed');
  const scoreOf = (value: number) =>
    Math.min(100, Math.max(0, (100 * (value - bounds.lower)) / (bounds.optimum - bounds.lower)));
  const recent = points
    .filter(({ year }) => year >= current.year - recentYears && year < current.year && year >= base.year)
    .sort((left, right) => left.year - right.year)[0];
  const from = recent ?? base;
  const [baseScore, currentScore] = [scoreOf(base.value), scoreOf(current.value)];
  const requiredGrowth = (100 - baseScore) / (targetYear - base.year);
  const recentGrowth = (currentScore - scoreOf(from.value)) / (current.year - from.year);
  const ratio = requiredGrowth === 0 ? null : recentGrowth / requiredGrowth;
  const computed = {
    ...values,
    baseScore,
    currentScore,
    requiredGrowth,
    recentGrowth,
    recentFromYear: from.year,
    ratio,
  };
  const status = ((): SdsnTrendStatus => {
    if (currentScore >= 100) return 'target-met';
    if (ratio === null || recentGrowth < 0) return 'decreasing';
    if (ratio >= 1) return 'on-track';
    return ratio >= 0.5 ? 'moderately-improving' : 'stagnating';
  })();
  return { ...start, status, reason: null, values: computed };
};
