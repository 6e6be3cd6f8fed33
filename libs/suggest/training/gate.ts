import type { Suggester } from '../suggester';
import type { Finding } from './labelled';
import { expectedCalibrationError } from './measures';

/** How well a model does on one development set: shares of findings with a target, from 0 to 1. */
export interface SetScore {
  readonly set: string;
  readonly findings: number;
  readonly hitAt1: number;
  readonly hitAt5: number;
  /** Of the first target of each finding (see `expectedCalibrationError`). */
  readonly calibrationError: number;
}

/** Scores of a model on each development set, one a language; findings about no SDG do not count. */
export const scoreSets = (suggester: Suggester, findings: readonly Finding[]): SetScore[] =>
  [...new Set(findings.map(({ lang }) => lang))].map((set) => {
    const own = findings.filter(({ lang, targets }) => lang === set && targets.length > 0);
    const listed = own.map(({ text, targets }) => ({ targets, codes: suggester.suggest(text).targets }));
    const hit = (most: number): number =>
      listed.filter(({ targets, codes }) => codes.slice(0, most).some(({ code }) => targets.includes(code)))
        .length / Math.max(1, own.length);
    return {
      set,
      findings: own.length,
      hitAt1: hit(1),
      hitAt5: hit(5),
      calibrationError: expectedCalibrationError(
        listed.flatMap(({ targets, codes: [first] }) =>
          first ? [{ probability: first.probability, isRight: targets.includes(first.code) }] : [],
        ),
      ),
    };
  });

export interface Loss {
  readonly set: string;
  readonly measure: 'hitAt1' | 'hitAt5' | 'calibrationError';
  readonly before: number;
  readonly after: number;
}

const leastDifference = 1e-9;

/** A calibration error moves by so much by chance alone where nothing that people see has changed. */
const leastMiscalibration = 0.01;

/** What is compared; calibration only where both have been judged by it. */
type Scored = Pick<SetScore, 'set' | 'hitAt1' | 'hitAt5'> & Partial<Pick<SetScore, 'calibrationError'>>;

/** Where the model after is worse than the one before; a model with any loss is refused. */
export const lossesBetween = (before: readonly Scored[], after: readonly Scored[]): Loss[] =>
  before.flatMap((old) => {
    const now = after.find(({ set }) => set === old.set);
    const hits = (['hitAt1', 'hitAt5'] as const).flatMap((measure) => {
      const value = now?.[measure] ?? 0;
      return value < old[measure] - leastDifference
        ? [{ set: old.set, measure, before: old[measure], after: value }]
        : [];
    });
    const [error, errorNow] = [old.calibrationError, now?.calibrationError];
    return error !== undefined && errorNow !== undefined && errorNow > error + leastMiscalibration
      ? [...hits, { set: old.set, measure: 'calibrationError' as const, before: error, after: errorNow }]
      : hits;
  });
