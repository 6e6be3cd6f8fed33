import type { Suggester } from '../suggester';
import { goalsOf } from './fusion';
import type { Finding } from './labelled';
import { balancedAccuracy, type Decision, type Judgement, precisionFrom } from './measures';
import { type ScoreLoss, scoreLosses, type ScoreMeasure } from './score-table';

/** How well a model does on one development set: shares of findings with a target, from 0 to 1. */
export interface SetScore {
  readonly set: string;
  readonly findings: number;
  readonly hitAt1: number;
  readonly hitAt5: number;
  /** How far the probabilities of a finding are from what is right: squares, summed over its targets (Brier 1950). */
  readonly brier: number;
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
  /** How many of the right targets are not: each counts as one of probability 0. */
  readonly unlisted: number;
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

const brierOf = ({ listed, unlisted }: Answered): number =>
  listed.reduce((sum, { probability, isRight }) => sum + (probability - (isRight ? 1 : 0)) ** 2, unlisted);

/** What each measure makes of the answers to a set; `null` where it cannot be told. */
const measures: Readonly<
  Record<Exclude<ScoreMeasure, 'calibrationError'>, (answers: Answers) => number | null>
> = {
  hitAt1: (answers) => shareOf(answers, ({ first }) => first.isRight),
  hitAt5: (answers) => shareOf(answers, ({ isAmongFive }) => isAmongFive),
  goalYesNo: (answers) => balancedAccuracy(answers.flatMap(({ goals }) => goals)),
  brier: (answers) => answers.reduce((sum, answer) => sum + brierOf(answer), 0) / Math.max(1, answers.length),
  certainPrecision: (answers) => certainOf(answers).precision,
};

export const scoreOf = (set: string, answers: Answers): SetScore => ({
  set,
  findings: answers.length,
  hitAt1: measures.hitAt1(answers) ?? 0,
  hitAt5: measures.hitAt5(answers) ?? 0,
  brier: measures.brier(answers) ?? 0,
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
    unlisted: right.length - listed.filter(({ isRight }) => isRight).length,
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

/**
 * Where the model after is worse than the one before, by the figures as the table shows them; a model with any loss is
 * refused, however small it is and whatever chance explains.
 */
export const lossesBetween = (
  before: readonly JudgedSet[],
  after: readonly JudgedSet[],
): readonly ScoreLoss[] =>
  scoreLosses(
    before.map(({ score }) => score),
    after.map(({ score }) => score),
  );
