import type { Suggester } from '../suggester';
import { goalsOf } from './fusion';
import type { Finding } from './labelled';
import {
  balancedAccuracy,
  calibrationDifference,
  type Decision,
  expectedCalibrationError,
  type Judgement,
  precisionFrom,
} from './measures';
import type { ScoreMeasure } from './score-table';

/** How well a model does on one development set: shares of findings with a target, from 0 to 1. */
export interface SetScore {
  readonly set: string;
  readonly findings: number;
  readonly hitAt1: number;
  readonly hitAt5: number;
  /** Of the first target of each finding (see `expectedCalibrationError`). */
  readonly calibrationError: number;
  /** Whether goals are rightly assigned or not (see `balancedAccuracy`); `null` without findings of both kinds. */
  readonly goalYesNo: number | null;
  /** Of the targets listed with 0.7 and more, how many there are and the share that is right; `null` of none. */
  readonly certain: number;
  readonly certainPrecision: number | null;
}

/** A development set as a model does on it, with how sure it is of the first target of each finding. */
export interface JudgedSet {
  readonly score: SetScore;
  /** In the order of the findings; a finding without a target is a certainty of nothing that is wrong. */
  readonly firsts: readonly Judgement[];
}

/** A probability from which on suggestions are relied upon. */
export const certainFrom = 0.7;

/** How a model does on each development set, one a language; findings about no SDG do not count. */
export const judgeSets = (suggester: Suggester, findings: readonly Finding[]): JudgedSet[] =>
  [...new Set(findings.map(({ lang }) => lang))].map((set) => {
    const own = findings.filter(({ lang, targets }) => lang === set && targets.length > 0);
    const listed = own.map(({ text, targets }) => {
      const suggestion = suggester.suggest(text);
      return { targets, codes: suggestion.targets, goals: suggestion.goals };
    });
    const hit = (most: number): number =>
      listed.filter(({ targets, codes }) => codes.slice(0, most).some(({ code }) => targets.includes(code)))
        .length / Math.max(1, own.length);
    const firsts = listed.map(({ targets, codes: [first] }): Judgement => ({
      probability: first?.probability ?? 0,
      isRight: first !== undefined && targets.includes(first.code),
    }));
    const calibrationError = expectedCalibrationError(firsts);
    const goalYesNo = balancedAccuracy(
      listed.flatMap(({ targets, goals }) => {
        const right = goalsOf(targets);
        return goals.map(({ code, assigned }): Decision => ({
          isAssigned: assigned,
          isRight: right.has(code),
        }));
      }),
    );
    const { count: certain, precision: certainPrecision } = precisionFrom(
      listed.flatMap(({ targets, codes }) =>
        codes.map(({ code, probability }) => ({ probability, isRight: targets.includes(code) })),
      ),
      certainFrom,
    );
    const score = {
      ...{ set, findings: own.length, hitAt1: hit(1), hitAt5: hit(5), calibrationError },
      ...{ goalYesNo, certain, certainPrecision },
    };
    return { score, firsts };
  });

export interface Loss {
  readonly set: string;
  readonly measure: ScoreMeasure;
  readonly before: number;
  /** `null` where it can no longer be told. */
  readonly after: number | null;
}

const leastDifference = 1e-9;

/** Above this no calibration error may rise at all. */
export const calibrationAim = 0.05;
/** Below this no precision of the certain may fall at all. */
export const precisionAim = 0.93;

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

/** Where goals are answered less rightly than before, by anything at all. */
const goalLosses = (before: readonly SetScore[], after: readonly SetScore[]): Loss[] =>
  before.flatMap(({ set, goalYesNo: old }) => {
    const now = after.find((score) => score.set === set);
    if (old === null || !now) return [];
    return now.goalYesNo === null || now.goalYesNo < old - leastDifference
      ? [{ set, measure: 'goalYesNo', before: old, after: now.goalYesNo }]
      : [];
  });

/**
 * Where what is listed with 0.7 and more is less often right: by more than the standard error of the share, as another
 * number of targets comes to 0.7, or by anything to below `precisionAim`.
 */
const precisionLosses = (before: readonly SetScore[], after: readonly SetScore[]): Loss[] =>
  before.flatMap(({ set, certainPrecision: old, certain }) => {
    const now = after.find((score) => score.set === set);
    if (old === null || !now) return [];
    const precision = now.certainPrecision;
    const loss: Loss = { set, measure: 'certainPrecision', before: old, after: precision };
    if (precision === null) return [loss];
    const fall = old - precision;
    const standardError = Math.sqrt((old * (1 - old)) / certain);
    const isWorse =
      fall > standardError + leastDifference || (precision < precisionAim && fall > leastDifference);
    return isWorse ? [loss] : [];
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
  const [old, now] = [scores(before), scores(after)];
  return [...hitLosses(old, now), ...goalLosses(old, now), ...calibration, ...precisionLosses(old, now)];
};
