import type { Neighbour } from './near-texts';

const beginsAt = 0.45;
const fullAt = 0.85;
const mostPull = 0.9;

/** 0 for texts that merely share words, 1 for texts that say the same. */
const samenessOf = (similarity: number): number =>
  Math.min(1, Math.max(0, (similarity - beginsAt) / (fullAt - beginsAt)));

/**
 * How strongly accepted findings that say nearly the same speak for each code, from 0 to 0.9: the share of them that
 * have it, times how nearly the nearest of those says the same, times n / (n + 0.5) for n of them, so that what was
 * accepted once moves a suggestion up and what was accepted again and again puts it first (the k nearest neighbours
 * rule with a prior; Cover and Hart 1967). `null` where nothing is so near.
 */
export const pullOfAccepted = (neighbours: readonly Neighbour[], codeCount: number): Float64Array | null => {
  const sums = new Float64Array(codeCount);
  const nearest = new Float64Array(codeCount);
  let total = 0;
  for (const { similarity, codes } of neighbours) {
    const sameness = samenessOf(similarity);
    if (sameness === 0) continue;
    total += sameness;
    for (const code of codes) {
      sums[code] = (sums[code] ?? 0) + sameness;
      nearest[code] = Math.max(nearest[code] ?? 0, sameness);
    }
  }
  if (total === 0) return null;
  return sums.map((sum, code) => mostPull * (nearest[code] ?? 0) * (sum / total) * (total / (total + 0.5)));
};

/** A probability with what was accepted added: both would have to be wrong (noisy or; Pearl 1988). */
export const withPull = (probability: number, pull: number): number => 1 - (1 - probability) * (1 - pull);
