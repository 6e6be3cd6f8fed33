/** One pair of a text and a code. */
export interface FusionRow {
  readonly signals: readonly number[];
  readonly isRight: boolean;
  readonly weight: number;
}

const iterations = 60;
const tolerance = 1e-9;

/** Solves a small symmetric positive definite system by Gaussian elimination. */
const solve = (matrix: number[][], right: number[]): number[] => {
  const size = right.length;
  const rows = matrix.map((row, place) => [...row, right[place] ?? 0]);
  for (let pivot = 0; pivot < size; pivot += 1) {
    const lead = rows[pivot] ?? [];
    for (let below = pivot + 1; below < size; below += 1) {
      const row = rows[below] ?? [];
      const factor = (row[pivot] ?? 0) / (lead[pivot] ?? 1);
      if (factor !== 0)
        for (let at = pivot; at <= size; at += 1) row[at] = (row[at] ?? 0) - factor * (lead[at] ?? 0);
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let at = size - 1; at >= 0; at -= 1) {
    const row = rows[at] ?? [];
    let rest = row[size] ?? 0;
    for (let known = at + 1; known < size; known += 1) rest -= (row[known] ?? 0) * (solution[known] ?? 0);
    solution[at] = rest / (row[at] ?? 1);
  }
  return solution;
};

/**
 * Ridge logistic regression by Newton's method, whose steps are halved while they make the fit worse. Signals outside `free` keep the weight they have in `start`;
 * the first signal is the constant and is not shrunk. The ridge pulls towards `centre`, or towards 0.
 */
export const fitLogistic = (
  rows: readonly FusionRow[],
  start: readonly number[],
  free: readonly number[],
  ridge: number,
  centre: readonly number[] = [],
): number[] => {
  const weights = [...start];
  let before = [...start];
  let lossBefore = Infinity;
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    const gradient = free.map((signal) =>
      signal === 0 ? 0 : ridge * ((weights[signal] ?? 0) - (centre[signal] ?? 0)),
    );
    let loss = free.reduce(
      (sum, signal) =>
        signal === 0 ? sum : sum + (ridge / 2) * ((weights[signal] ?? 0) - (centre[signal] ?? 0)) ** 2,
      0,
    );
    const curvature = free.map((_, at) => free.map((__, other) => (at === other ? ridge + 1e-9 : 0)));
    for (const { signals, isRight, weight } of rows) {
      let logit = 0;
      for (let at = 0; at < signals.length; at += 1) logit += (weights[at] ?? 0) * (signals[at] ?? 0);
      const probability = 1 / (1 + Math.exp(-logit));
      loss += weight * Math.log1p(Math.exp(isRight ? -logit : logit));
      const error = weight * (probability - (isRight ? 1 : 0));
      const bend = weight * probability * (1 - probability);
      for (let at = 0; at < free.length; at += 1) {
        const value = signals[free[at] ?? 0] ?? 0;
        if (value === 0) continue;
        gradient[at] = (gradient[at] ?? 0) + error * value;
        const line = curvature[at] ?? [];
        for (let other = 0; other < free.length; other += 1)
          line[other] = (line[other] ?? 0) + bend * value * (signals[free[other] ?? 0] ?? 0);
      }
    }
    if (loss > lossBefore + tolerance) {
      // The step went too far: half of it is tried.
      for (const signal of free) weights[signal] = ((weights[signal] ?? 0) + (before[signal] ?? 0)) / 2;
      continue;
    }
    before = [...weights];
    lossBefore = loss;
    const step = solve(curvature, gradient);
    let largest = 0;
    free.forEach((signal, at) => {
      const change = Math.max(-2, Math.min(2, step[at] ?? 0));
      weights[signal] = (weights[signal] ?? 0) - change;
      largest = Math.max(largest, Math.abs(change));
    });
    if (largest < 1e-5) break;
  }
  return weights.map((weight) => Math.round(weight * 1e5) / 1e5);
};
