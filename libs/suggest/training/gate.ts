import type { Suggester } from '../suggester';
import { goalsOf } from './fusion';
import type { Finding } from './labelled';
import {
  balancedAccuracy,
  type Decision,
  differenceOf,
  expectedCalibrationError,
  type Judgement,
  precisionFrom,
  truthfulError,
} from './measures';
import { type ScoreMeasure, scoreMeasures } from './score-table';

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

/** What a model answers to one finding, as far as it is measured. */
export interface Answered {
  /** How sure it is of its first target; a finding without one is a certainty of nothing that is wrong. */
  readonly first: Judgement;
  readonly isAmongFive: boolean;
  readonly goals: readonly Decision[];
  /** All targets that are listed. */
  readonly listed: readonly Judgement[];
}

/** A development set as a model does on it, with its answers in the order of the findings. */
export interface JudgedSet {
  readonly score: SetScore;
  readonly answers: readonly Answered[];
}

/** A probability from which on suggestions are relied upon. */
export const certainFrom = 0.7;

type Answers = readonly Answered[];

const shareOf = (answers: Answers, isRight: (answer: Answered) => boolean): number =>
  answers.filter(isRight).length / Math.max(1, answers.length);

const certainOf = (answers: Answers) =>
  precisionFrom(
    answers.flatMap(({ listed }) => listed),
    certainFrom,
  );

/** What each measure makes of the answers to a set; `null` where it cannot be told. */
const measures: Readonly<Record<ScoreMeasure, (answers: Answers) => number | null>> = {
  hitAt1: (answers) => shareOf(answers, ({ first }) => first.isRight),
  hitAt5: (answers) => shareOf(answers, ({ isAmongFive }) => isAmongFive),
  goalYesNo: (answers) => balancedAccuracy(answers.flatMap(({ goals }) => goals)),
  calibrationError: (answers) => expectedCalibrationError(answers.map(({ first }) => first)),
  certainPrecision: (answers) => certainOf(answers).precision,
};

export const scoreOf = (set: string, answers: Answers): SetScore => ({
  set,
  findings: answers.length,
  hitAt1: measures.hitAt1(answers) ?? 0,
  hitAt5: measures.hitAt5(answers) ?? 0,
  calibrationError: measures.calibrationError(answers) ?? 0,
  goalYesNo: measures.goalYesNo(answers),
  certain: certainOf(answers).count,
  certainPrecision: measures.certainPrecision(answers),
});

const answerTo = (suggester: Suggester, { text, targets: right }: Finding): Answered => {
  const { targets, goals } = suggester.suggest(text);
  const rightGoals = goalsOf(right);
  const listed = targets.map(({ code, probability }) => ({ probability, isRight: right.includes(code) }));
  return {
    listed,
    first: listed[0] ?? { probability: 0, isRight: false },
    isAmongFive: listed.slice(0, 5).some(({ isRight }) => isRight),
    goals: goals.map(({ code, assigned }) => ({ isAssigned: assigned, isRight: rightGoals.has(code) })),
  };
};

/** How a model does on each development set, one a language; findings about no SDG do not count. */
export const judgeSets = (suggester: Suggester, findings: readonly Finding[]): JudgedSet[] =>
  [...new Set(findings.map(({ lang }) => lang))].map((set) => {
    const own = findings.filter(({ lang, targets }) => lang === set && targets.length > 0);
    const answers = own.map((finding) => answerTo(suggester, finding));
    return { score: scoreOf(set, answers), answers };
  });

export interface Loss {
  readonly set: string;
  readonly measure: ScoreMeasure;
  readonly before: number;
  /** `null` where it can no longer be told. */
  readonly after: number | null;
}

const leastDifference = 1e-9;
/** So many standard errors are reached by chance once in twenty times, where nothing differs. */
const significant = 1.645;

/** What a model is asked for in any case: beyond these nothing may get worse at all. */
const aims: Readonly<Record<ScoreMeasure, number>> = {
  hitAt1: 0.55,
  hitAt5: 0.9,
  goalYesNo: 0.855,
  calibrationError: 0.05,
  certainPrecision: 0.93,
};

/**
 * Where a set got worse by a measure. A difference between two models that answer the same findings counts if it is
 * beyond what chance explains, or leads beyond an aim. The model in use is fitted to these very findings, so that its
 * calibration error is smaller than true probabilities would show: one that rises is borne as long as true ones would
 * often show as much (see `truthfulError`).
 */
const lossIn = (measure: ScoreMeasure, before: JudgedSet, after: JudgedSet): Loss[] => {
  const { set } = before.score;
  const old = before.score[measure];
  const now = after.score[measure];
  if (old === null) return [];
  const loss: Loss = { set, measure, before: old, after: now };
  if (now === null) return [loss];
  const better = measure === 'calibrationError' ? -1 : 1;
  const fall = better * (old - now);
  if (fall <= leastDifference) return [];
  if (better * (now - aims[measure]) < 0) return [loss];
  const { standardError } = differenceOf(measures[measure], before.answers, after.answers);
  if (fall <= significant * standardError + leastDifference) return [];
  return measure === 'calibrationError' && now <= truthfulError(after.answers.map(({ first }) => first))
    ? []
    : [loss];
};

/** Where the model after is worse than the one before; a model with any loss is refused. */
export const lossesBetween = (before: readonly JudgedSet[], after: readonly JudgedSet[]): Loss[] =>
  before.flatMap((old) => {
    const now = after.find(({ score }) => score.set === old.score.set) ?? {
      score: scoreOf(old.score.set, []),
      answers: [],
    };
    return scoreMeasures.flatMap((measure) => lossIn(measure, old, now));
  });
