import { balancedAccuracy } from './measures';

interface Pair {
  readonly probability: number;
  readonly isRight: boolean;
}

const candidates = Array.from({ length: 95 }, (_, place) => (place + 2) / 100);
/** Scores this near are the same: which is the best of them is chance, their middle is not. */
const asGood = 0.005;

/** The threshold with the best F1 over all pairs. */
export const bestTargetThreshold = (pairs: readonly Pair[]): number => {
  const rights = pairs.filter(({ isRight }) => isRight).length;
  let best = { threshold: 0.5, score: -1 };
  for (const threshold of candidates) {
    const assigned = pairs.filter(({ probability }) => probability >= threshold);
    const found = assigned.filter(({ isRight }) => isRight).length;
    const score = (2 * found) / (assigned.length + rights || 1);
    if (score > best.score) best = { threshold, score };
  }
  return best.threshold;
};

/** Probabilities that part what is right into hundredths: a map may be nearly flat where most of it lies. */
const hundredths = (pairs: readonly Pair[]): number[] => {
  const rights = pairs
    .flatMap(({ probability, isRight }) => (isRight ? [probability] : []))
    .sort((one, other) => one - other);
  return candidates.map((share) => rights[Math.floor(share * rights.length)] ?? 0);
};

/** The middle of the thresholds whose mean of balanced accuracies over several lists of pairs is about the best. */
export const bestGoalThreshold = (lists: readonly (readonly Pair[])[]): number => {
  const scored = [...new Set([...lists.flatMap(hundredths), ...candidates])]
    .sort((one, other) => one - other)
    .map((threshold) => {
      const scores = lists.map(
        (pairs) =>
          balancedAccuracy(
            pairs.map(({ probability, isRight }) => ({ isAssigned: probability >= threshold, isRight })),
          ) ?? 0,
      );
      return { threshold, score: scores.reduce((sum, one) => sum + one, 0) / scores.length };
    });
  const best = Math.max(...scored.map(({ score }) => score));
  const near = scored.filter(({ score }) => score >= best - asGood);
  return Math.round(1e5 * (near[Math.floor(near.length / 2)]?.threshold ?? 0)) / 1e5;
};

/** So many of the findings of which a goal is found may lose all for the sake of those about none. */
const lostAtMost = 0.01;

/** The highest bar for the best goal of a finding at which hardly any finding loses the right one. */
export const highestBarForBest = (findings: readonly (readonly Pair[])[], threshold: number): number => {
  const bestOfFound = findings
    .filter((pairs) => pairs.some(({ probability, isRight }) => isRight && probability >= threshold))
    .map((pairs) => Math.max(...pairs.map(({ probability }) => probability)))
    .sort((one, other) => one - other);
  return Math.floor(100 * (bestOfFound[Math.floor(lostAtMost * bestOfFound.length)] ?? 0)) / 100;
};
