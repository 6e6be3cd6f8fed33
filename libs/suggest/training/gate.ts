import type { Suggester } from '../suggester';
import { goalsOf } from './fusion';
import type { Finding, Question } from './labelled';
import { type Decision, foundAmong, type Judgement, precisionFrom } from './measures';

/** Texts that a model is judged by: findings, and paragraphs with the question whether they are about a goal. */
export interface DevelopmentSet {
  readonly set: string;
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
}

/** How well a model does on one development set: shares from 0 to 1; `null` where the set holds nothing to tell it by. */
export interface SetScore {
  readonly set: string;
  /** Findings with a target, of which first place and among five are shares. */
  readonly findings: number;
  readonly hitAt1: number | null;
  readonly hitAt5: number | null;
  /** How far the probabilities of a finding are from what is right: squares, summed over its targets (Brier 1950). */
  readonly brier: number | null;
  /** Of findings the F1 of the assigned goals, of which few belong to each; of questions the share of right answers. */
  readonly goalYesNo: number | null;
  /** Of the findings about no SDG, those to which no target and no goal is assigned. */
  readonly quiet: number | null;
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

/** A probability from which on suggestions are relied upon. */
export const certainFrom = 0.7;

/** What a model answers to a development set. */
export interface SetAnswers {
  readonly found: readonly Answered[];
  /** To findings about no SDG. */
  readonly aboutNothing: readonly (Answered & { readonly isQuiet: boolean })[];
  readonly questions: readonly Decision[];
}

const shareOf = <Item>(items: readonly Item[], isRight: (item: Item) => boolean): number | null =>
  items.length === 0 ? null : items.filter(isRight).length / items.length;

const brierOf = ({ listed, unlisted }: Answered): number =>
  listed.reduce((sum, { probability, isRight }) => sum + (probability - (isRight ? 1 : 0)) ** 2, unlisted);

const meanBrier = (answers: readonly Answered[]): number | null =>
  answers.length === 0 ? null : answers.reduce((sum, answer) => sum + brierOf(answer), 0) / answers.length;

export const scoreOf = (set: string, { found, aboutNothing, questions }: SetAnswers): SetScore => {
  const all = [...found, ...aboutNothing];
  const certain = precisionFrom(
    all.flatMap(({ listed }) => listed),
    certainFrom,
  );
  return {
    set,
    findings: found.length,
    hitAt1: shareOf(found, ({ first }) => first.isRight),
    hitAt5: shareOf(found, ({ isAmongFive }) => isAmongFive),
    brier: meanBrier(all),
    goalYesNo:
      found.length > 0
        ? (foundAmong(found.flatMap(({ goals }) => goals))?.f1 ?? null)
        : shareOf(questions, ({ isAssigned, isRight }) => isAssigned === isRight),
    quiet: shareOf(aboutNothing, ({ isQuiet }) => isQuiet),
    certain: certain.count,
    certainPrecision: certain.precision,
  };
};

const answerTo = (suggester: Suggester, { text, targets: right }: Finding) => {
  const { targets, goals } = suggester.suggest(text);
  const rightGoals = goalsOf(right);
  const listed = targets.map(({ code, probability }) => ({ probability, isRight: right.includes(code) }));
  return {
    listed,
    unlisted: right.length - listed.filter(({ isRight }) => isRight).length,
    first: listed[0] ?? { probability: 0, isRight: false },
    isAmongFive: listed.slice(0, 5).some(({ isRight }) => isRight),
    goals: goals.map(({ code, assigned }) => ({ isAssigned: assigned, isRight: rightGoals.has(code) })),
    isQuiet: ![...targets, ...goals].some(({ assigned }) => assigned),
  };
};

const decisionOn = (suggester: Suggester, { text, goal, isAbout }: Question): Decision => ({
  isAssigned: suggester.suggest(text).goals.some(({ code, assigned }) => code === goal && assigned),
  isRight: isAbout,
});

/** What a model answers to one development set. */
export const answersOf = (
  suggester: Suggester,
  { findings, questions }: Pick<DevelopmentSet, 'findings' | 'questions'>,
): SetAnswers => {
  const of = (hasTarget: boolean) =>
    findings
      .filter(({ targets }) => targets.length > 0 === hasTarget)
      .map((finding) => answerTo(suggester, finding));
  return {
    found: of(true),
    aboutNothing: of(false),
    questions: questions.map((question) => decisionOn(suggester, question)),
  };
};

/** How a model does on each development set. */
export const judgeSets = (suggester: Suggester, sets: readonly DevelopmentSet[]): SetScore[] =>
  sets.map((set) => scoreOf(set.set, answersOf(suggester, set)));
