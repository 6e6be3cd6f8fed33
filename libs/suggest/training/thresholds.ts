interface Pair {
  readonly probability: number;
  readonly isRight: boolean;
}

const candidates = Array.from({ length: 95 }, (_, place) => (place + 2) / 100);
const least = 1e-6;
/** In logits: which of the thresholds between two pairs is the best is chance, what lies around it is not. */
const softness = 0.3;

/** The threshold with the best F1 over all pairs: right codes found, with few wrong ones beside them. */
export const thresholdOfBestF1 = (pairs: readonly Pair[]): number => {
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

const logitOf = (probability: number): number => {
  const within = Math.min(1 - least, Math.max(least, probability));
  return Math.log(within / (1 - within));
};

/** Balanced accuracy if a pair counted as assigned by how far it lies above the threshold, not by yes or no. */
const softAccuracy = (pairs: readonly Pair[], threshold: number): number => {
  const sums = { right: 0, found: 0, wrong: 0, refused: 0 };
  for (const { probability, isRight } of pairs) {
    const assigned = 1 / (1 + Math.exp((logitOf(threshold) - logitOf(probability)) / softness));
    if (isRight) {
      sums.right += 1;
      sums.found += assigned;
    } else {
      sums.wrong += 1;
      sums.refused += 1 - assigned;
    }
  }
  return (sums.found / Math.max(1, sums.right) + sums.refused / Math.max(1, sums.wrong)) / 2;
};

/** The threshold for goals in paragraphs: with the best mean of balanced accuracies over several lists of pairs. */
export const bestGoalThreshold = (lists: readonly (readonly Pair[])[]): number => {
  const scored = [...new Set([...lists.flatMap(hundredths), ...candidates])]
    .sort((one, other) => one - other)
    .map((threshold) => ({
      threshold,
      score: lists.reduce((sum, pairs) => sum + softAccuracy(pairs, threshold), 0) / lists.length,
    }));
  const best = Math.max(...scored.map(({ score }) => score));
  return Math.round(1e5 * (scored.find(({ score }) => score === best)?.threshold ?? 0)) / 1e5;
};
