import type { Codes } from '../codes';
import { calibrated, fused, type Fusion } from '../fusion/calibration';
import { signalsOfGoal, signalsOfTarget } from '../fusion/signals';
import type { Suggester, Weighing } from '../suggester';
import { probabilityAt, type TargetFusion } from '../fusion/places';
import { calibrate, type Judged } from './calibrate';
import { calibratePlaces, placesOf } from './calibrate-places';
import { fitLogistic, type FusionRow } from './fit-logistic';
import type { Finding, Question, TrainingText } from './labelled';

/** The pairs of one text with all goals, or all targets. */
export interface TextRows {
  readonly id: string;
  readonly rows: readonly FusionRow[];
}

export const goalsOf = (targets: readonly string[]): Set<string> =>
  new Set(targets.map((code) => code.split('.')[0] ?? code));

const goalRows = (
  codes: Codes,
  { evidence, overview }: Weighing,
  right: ReadonlySet<string>,
  weight: number,
) =>
  codes.goals.map((code, goal) => ({
    signals: signalsOfGoal(codes, evidence, overview, goal, []),
    isRight: right.has(code),
    weight,
  }));

const targetRows = (
  codes: Codes,
  { evidence, overview }: Weighing,
  right: ReadonlySet<string>,
  weight: number,
) =>
  codes.targets.map((code, target) => ({
    signals: signalsOfTarget(codes, evidence, overview, target, []),
    isRight: right.has(code),
    weight,
  }));

export const rowsOfTexts = (
  suggester: Suggester,
  texts: readonly TrainingText[],
  weight: number,
): { goals: TextRows[]; targets: TextRows[] } => {
  const goals: TextRows[] = [];
  const targets: TextRows[] = [];
  texts.forEach((text, place) => {
    const weighing = suggester.weigh(text.text);
    const id = `t${place}`;
    goals.push({ id, rows: goalRows(suggester.codes, weighing, new Set([text.goal]), weight) });
    if (text.target !== null)
      targets.push({ id, rows: targetRows(suggester.codes, weighing, new Set([text.target]), weight) });
  });
  return { goals, targets };
};

export const rowsOfFindings = (
  suggester: Suggester,
  findings: readonly Finding[],
  weight: number,
): { goals: TextRows[]; targets: TextRows[] } => {
  const weighed = findings.map((finding) => ({ finding, weighing: suggester.weigh(finding.text) }));
  return {
    goals: weighed.map(({ finding: { id, targets }, weighing }) => ({
      id,
      rows: goalRows(suggester.codes, weighing, goalsOf(targets), weight),
    })),
    targets: weighed.map(({ finding: { id, targets }, weighing }) => ({
      id,
      rows: targetRows(suggester.codes, weighing, new Set(targets), weight),
    })),
  };
};

/** The one pair of each question, of text and goal. */
export const rowsOfQuestions = (
  suggester: Suggester,
  questions: readonly Question[],
  weight: number,
): TextRows[] =>
  questions.map(({ text, goal, isAbout }, place) => {
    const { evidence, overview } = suggester.weigh(text);
    const at = suggester.codes.goals.indexOf(goal);
    const signals = signalsOfGoal(suggester.codes, evidence, overview, at, []);
    return { id: `q${place}`, rows: [{ signals, isRight: isAbout, weight }] };
  });

const ridge = 1;
const additional = ['memory', 'wording'] as const;
/** Too few findings hold words that speak against a code to learn how much they do: the authors' word is taken. */
const weightOfAgainst = -1.5;

const judge = (texts: readonly TextRows[], weights: readonly number[]): Judged[] =>
  texts.flatMap(({ rows }) =>
    rows.map(({ signals, isRight, weight }) => ({ logit: fused(weights, signals), isRight, weight })),
  );

/** Weights of the signals that every installation has; memory and wording stay out (see `fitAdditional`). */
export const fitBase = (
  texts: readonly TextRows[],
  names: readonly string[],
  leftOut: readonly string[] = [],
): number[] => {
  const fixed: readonly string[] = [...additional, 'against', ...leftOut];
  const free = names.flatMap((name, at) => (fixed.includes(name) ? [] : [at]));
  return fitLogistic(
    texts.flatMap(({ rows }) => rows),
    names.map((name, at) => (at === 0 ? -3 : name === 'against' ? weightOfAgainst : 0)),
    free,
    ridge,
  );
};

/** What is the same for all codes of a text, beside the constant: talk of other things, and how people speak. */
const ofText: readonly string[] = [
  'talk',
  'talkShare',
  'talkWords',
  'address',
  'here',
  'talkWithoutNeed',
  'density',
  'needless',
  'needlessTerms',
  'praise',
];

const placesIn = (names: readonly string[], chosen: readonly string[]): number[] =>
  names.flatMap((name, at) => (chosen.includes(name) ? [at] : []));

const isAboutAny = ({ rows }: TextRows): boolean => rows.some(({ isRight }) => isRight);

/**
 * Weights for targets: first their order, from texts that are about one, then how much talk of other things takes from
 * all targets alike, which leaves their order in a text as it is.
 */
export const fitTargets = (texts: readonly TextRows[], names: readonly string[]): number[] =>
  fitLogistic(
    texts.flatMap(({ rows }) => rows),
    fitBase(texts.filter(isAboutAny), names, ofText),
    [0, ...placesIn(names, ofText)],
    ridge,
  );

/**
 * Weights for goals: first from all texts but talk of other things, then, with all else fixed, what such talk takes
 * from all goals alike in findings; in long texts its signals are 0.
 */
export const fitGoals = (
  texts: readonly TextRows[],
  findings: readonly TextRows[],
  names: readonly string[],
): number[] =>
  fitLogistic(
    findings.flatMap(({ rows }) => rows),
    fitBase([...texts, ...findings.filter(isAboutAny)], names, ofText),
    placesIn(names, ofText),
    ridge,
  );

/** Weight of memory or wording, all else fixed, from texts weighed by a suggester that has it; never below 0. */
export const fitAdditional = (
  texts: readonly TextRows[],
  names: readonly string[],
  base: readonly number[],
  name: (typeof additional)[number],
): number[] => {
  const at = names.indexOf(name);
  const fitted = fitLogistic(
    texts.flatMap(({ rows }) => rows),
    base,
    [at],
    ridge,
  );
  return fitted.map((weight, place) => (place === at ? Math.max(0, weight) : weight));
};

export const calibratedFusion = (
  weights: readonly number[],
  texts: readonly TextRows[],
  threshold: number,
): Fusion => ({ weights, calibration: calibrate(judge(texts, weights)), threshold });

const logitsOf = (weights: readonly number[], { rows }: TextRows): number[] =>
  rows.map(({ signals }) => fused(weights, signals));

export const placedFusion = (
  weights: readonly number[],
  texts: readonly TextRows[],
  threshold: number,
): TargetFusion => ({
  weights,
  threshold,
  calibration: calibratePlaces(
    texts.flatMap((text) => {
      const places = placesOf(logitsOf(weights, text));
      return text.rows.flatMap(({ isRight }, at) => {
        const place = places[at];
        return place ? [{ ...place, isRight, weight: 1 }] : [];
      });
    }),
  ),
});

/** The probability of each pair of a text. */
export const goalProbabilities = ({ weights, calibration }: Fusion, text: TextRows): number[] =>
  logitsOf(weights, text).map((logit) => calibrated(calibration, logit));

export const targetProbabilities = ({ weights, calibration }: TargetFusion, text: TextRows): number[] =>
  placesOf(logitsOf(weights, text)).map((place) => probabilityAt(calibration, place));

/** The pairs of texts with their probabilities, from which a threshold is chosen. */
export const judgedPairs = (
  texts: readonly TextRows[],
  probabilitiesOf: (text: TextRows) => readonly number[],
): { readonly isRight: boolean; readonly probability: number }[] =>
  texts.flatMap((text) => {
    const probabilities = probabilitiesOf(text);
    return text.rows.map(({ isRight }, at) => ({ isRight, probability: probabilities[at] ?? 0 }));
  });
