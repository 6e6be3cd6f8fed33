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

/** Of what is assigned the share that is right, of what is right the share that is found, and their harmonic mean. */
export interface Found {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * How well few right codes are told from many others, where a mean of shares says little: a wrong code on every text
 * costs it next to nothing. Null where nothing is right.
 */
export const foundAmong = (decisions: readonly Decision[]): Found | null => {
  const right = decisions.filter(({ isRight }) => isRight).length;
  const assigned = decisions.filter(({ isAssigned }) => isAssigned).length;
  const found = decisions.filter(({ isRight, isAssigned }) => isRight && isAssigned).length;
  if (right === 0) return null;
  return {
    precision: found / Math.max(1, assigned),
    recall: found / right,
    f1: (2 * found) / (assigned + right),
  };
};
