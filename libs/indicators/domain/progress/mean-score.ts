import type { DisplayStatus } from './display-status';
import type { StatcanResult, StatcanStatus } from './statcan';

/** What counts of an assessment, or of a mean of several. */
export interface ScoredResult {
  readonly status: StatcanStatus;
  readonly values: Pick<StatcanResult['values'], 'score'>;
}

export interface MeanScore {
  readonly status: StatcanStatus;
  /** Plain mean of the available scores, -5 to 5; `null` where none is available. */
  readonly score: number | null;
  readonly seriesCount: number;
}

/**
 * Several series of one indicator (or indicators of a target, or of a goal): the plain mean of their scores
 * in the bands 2.5, 0 and -2.5; achieved only if all are. Series that are not available do not count.
 * Source: Open SDG documentation, "Progress status", as published (mean; older code used the minimum).
 */
export const meanScore = (results: readonly ScoredResult[]): MeanScore => {
  const scores = results.flatMap(({ values }) => (values.score === null ? [] : [values.score]));
  if (scores.length === 0) return { status: 'not_available', score: null, seriesCount: 0 };
  const available = results.filter(({ values }) => values.score !== null);
  const score = scores.reduce((sum, one) => sum + one, 0) / scores.length;
  const status = ((): StatcanStatus => {
    if (available.every((one) => one.status === 'target_achieved')) return 'target_achieved';
    if (score >= 2.5) return 'substantial_progress';
    if (score >= 0) return 'moderate_progress';
    return score >= -2.5 ? 'limited_progress' : 'deterioration';
  })();
  return { status, score, seriesCount: scores.length };
};

/**
 * The share of its indicators that must be assessed before a goal or target is given a status: one third. Our own
 * rule, stated wherever the status stands: one assessed indicator of sixteen says nothing about a goal.
 */
export const leastAssessedShare = 1 / 3;

export interface RollUp extends MeanScore {
  /** Indicators that should be assessed; `seriesCount` of them were. */
  readonly expected: number;
}

/**
 * The mean score of the assessed indicators of a target, goal or region, and of how many it speaks. No status and
 * no score where fewer than `leastAssessedShare` of the expected ones are assessed; the count stays.
 */
export const rollUp = (results: readonly ScoredResult[], expected: number): RollUp => {
  const mean = meanScore(results);
  return mean.seriesCount < leastAssessedShare * expected
    ? { status: 'not_available', score: null, seriesCount: mean.seriesCount, expected }
    : { ...mean, expected };
};

/** Where one status ends and the next begins. */
const bandEdges = [2.5, 0, -2.5];

/** Decimal places that a score needs so that its rounding reaches no edge of a band that the score itself does not. */
export const scoreDigits = (score: number): number =>
  [1, 2, 3].find(
    (digits) => !bandEdges.some((edge) => score !== edge && Number(score.toFixed(digits)) === edge),
  ) ?? 4;

/** A score as it is shown, for tables that are taken along: what lies behind its digits says nothing to a reader. */
export const shownScore = (score: number): number => Number(score.toFixed(scoreDigits(score)));

/** How many of the results fall under each display status. */
export const countByDisplayStatus = (
  results: readonly { readonly displayStatus: DisplayStatus }[],
): Readonly<Record<DisplayStatus, number>> => {
  const counts = { 'on-track': 0, moderate: 0, limited: 0, away: 0, 'not-assessable': 0 };
  for (const { displayStatus } of results) counts[displayStatus] += 1;
  return counts;
};
