import type { Suggester } from '../suggester';
import type { Finding } from './labelled';
import { calibrationDifference, expectedCalibrationError, type Judgement } from './measures';

/** How well a model does on one development set: shares of findings with a target, from 0 to 1. */
export interface SetScore {
  readonly set: string;
  readonly findings: number;
  readonly hitAt1: number;
  readonly hitAt5: number;
  /** Of the first target of each finding (see `expectedCalibrationError`). */
  readonly calibrationError: number;
}

/** A development set as a model does on it, with how sure it is of the first target of each finding. */
export interface JudgedSet {
  readonly score: SetScore;
  /** In the order of the findings; a finding without a target is a certainty of nothing that is wrong. */
  readonly firsts: readonly Judgement[];
}

/** How a model does on each development set, one a language; findings about no SDG do not count. */
export const judgeSets = (suggester: Suggester, findings: readonly Finding[]): JudgedSet[] =>
  [...new Set(findings.map(({ lang }) => lang))].map((set) => {
    const own = findings.filter(({ lang, targets }) => lang === set && targets.length > 0);
    const listed = own.map(({ text, targets }) => ({ targets, codes: suggester.suggest(text).targets }));
    const hit = (most: number): number =>
      listed.filter(({ targets, codes }) => codes.slice(0, most).some(({ code }) => targets.includes(code)))
        .length / Math.max(1, own.length);
    const firsts = listed.map(({ targets, codes: [first] }): Judgement => ({
      probability: first?.probability ?? 0,
      isRight: first !== undefined && targets.includes(first.code),
    }));
    const calibrationError = expectedCalibrationError(firsts);
    const score = { set, findings: own.length, hitAt1: hit(1), hitAt5: hit(5), calibrationError };
    return { score, firsts };
  });

export interface Loss {
  readonly set: string;
  readonly measure: 'hitAt1' | 'hitAt5' | 'calibrationError';
  readonly before: number;
  readonly after: number;
}

const leastDifference = 1e-9;

/** Above this no calibration error may rise at all. */
export const calibrationAim = 0.05;

type Hits = Pick<SetScore, 'set' | 'hitAt1' | 'hitAt5'>;

/** Where fewer findings have a right target first, or among five, by a single finding and more. */
export const hitLosses = (before: readonly Hits[], after: readonly Hits[]): Loss[] =>
  before.flatMap((old) => {
    const now = after.find(({ set }) => set === old.set);
    return (['hitAt1', 'hitAt5'] as const).flatMap((measure) => {
      const value = now?.[measure] ?? 0;
      return value < old[measure] - leastDifference
        ? [{ set: old.set, measure, before: old[measure], after: value }]
        : [];
    });
  });

/**
 * Where the model after is worse than the one before; a model with any loss is refused. Probabilities are worse where
 * the calibration error rises by more than the standard error of that rise, or at all to above `calibrationAim`.
 */
export const lossesBetween = (before: readonly JudgedSet[], after: readonly JudgedSet[]): Loss[] => {
  const scores = (sets: readonly JudgedSet[]) => sets.map(({ score }) => score);
  const calibration = before.flatMap(({ score: { set, calibrationError: old }, firsts }): Loss[] => {
    const now = after.find(({ score }) => score.set === set);
    if (!now) return [];
    const { calibrationError: error } = now.score;
    const { rise, standardError } = calibrationDifference(firsts, now.firsts);
    const isWorse =
      rise > standardError + leastDifference || (error > calibrationAim && rise > leastDifference);
    return isWorse ? [{ set, measure: 'calibrationError', before: old, after: error }] : [];
  });
  return [...hitLosses(scores(before), scores(after)), ...calibration];
};
