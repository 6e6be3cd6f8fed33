/** A probability and whether it was right. */
export interface Judgement {
  readonly probability: number;
  readonly isRight: boolean;
}

const bins = 10;

/** Expected calibration error with ten equal bins (Naeini, Cooper and Hauskrecht 2015). */
export const expectedCalibrationError = (judgements: readonly Judgement[]): number => {
  const sums = Array.from({ length: bins }, () => ({ count: 0, right: 0, probability: 0 }));
  for (const { probability, isRight } of judgements) {
    const bin = sums[Math.min(bins - 1, Math.floor(probability * bins))];
    if (!bin) continue;
    bin.count += 1;
    bin.probability += probability;
    if (isRight) bin.right += 1;
  }
  return sums.reduce(
    (sum, { right, probability }) => sum + Math.abs(right - probability) / Math.max(1, judgements.length),
    0,
  );
};

/**
 * By how much a measure rises between two models that answer the same texts, in the same order, and the standard error
 * of that rise: the jackknife over texts (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, section 11.5),
 * which leaves the same text out of both, so that what both share counts for nothing. 0 and 0 for fewer than two texts.
 */
export const differenceOf = <Answer>(
  measure: (answers: readonly Answer[]) => number | null,
  before: readonly Answer[],
  after: readonly Answer[],
): { readonly rise: number; readonly standardError: number } => {
  const count = before.length;
  if (count < 2 || after.length !== count) return { rise: 0, standardError: 0 };
  const rise = (measure(after) ?? 0) - (measure(before) ?? 0);
  const without = (answers: readonly Answer[], place: number): number =>
    measure(answers.toSpliced(place, 1)) ?? measure(answers) ?? 0;
  const rises = before.map((_, place) => without(after, place) - without(before, place));
  const mean = rises.reduce((sum, each) => sum + each, 0) / count;
  const squared = rises.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return { rise, standardError: Math.sqrt((squared * (count - 1)) / count) };
};

const drawings = 400;
const oftenShown = 0.95;

/**
 * The calibration error that probabilities which are true show by chance, with as many texts, in up to nineteen of
 * twenty cases (consistency resampling; Bröcker and Smith 2007). Drawn from a fixed sequence: the same every time.
 */
export const truthfulError = (judgements: readonly Judgement[]): number => {
  let state = 1;
  const drawn = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const errors = Array.from({ length: drawings }, () =>
    expectedCalibrationError(
      judgements.map(({ probability }) => ({ probability, isRight: drawn() < probability })),
    ),
  ).sort((one, other) => one - other);
  return errors[Math.floor(oftenShown * drawings)] ?? 0;
};

export const precisionFrom = (
  judgements: readonly Judgement[],
  lowest: number,
): { readonly count: number; readonly precision: number | null } => {
  const certain = judgements.filter(({ probability }) => probability >= lowest);
  const right = certain.filter(({ isRight }) => isRight).length;
  return { count: certain.length, precision: certain.length === 0 ? null : right / certain.length };
};

export interface Decision {
  readonly isAssigned: boolean;
  readonly isRight: boolean;
}

/** Mean of the shares of right answers among the texts about a goal and among the others; null without either. */
export const balancedAccuracy = (decisions: readonly Decision[]): number | null => {
  const rights = decisions.filter(({ isRight }) => isRight);
  const wrongs = decisions.filter(({ isRight }) => !isRight);
  if (rights.length === 0 || wrongs.length === 0) return null;
  const found = rights.filter(({ isAssigned }) => isAssigned).length / rights.length;
  const refused = wrongs.filter(({ isAssigned }) => !isAssigned).length / wrongs.length;
  return (found + refused) / 2;
};
