import type { Neighbour } from './near-texts';

const beginsAt = 0.45;
const fullAt = 0.85;
const mostPull = 0.9;

/** 0 for texts that merely share words, 1 for texts that say the same. */
const samenessOf = (similarity: number): number =>
  Math.min(1, Math.max(0, (similarity - beginsAt) / (fullAt - beginsAt)));

/** What accepted findings that say nearly the same say of codes, from 0 to 0.9 each. */
export interface AcceptedPull {
  /** For each code, how strongly they speak for it. */
  readonly towards: Float64Array;
  /** How strongly they speak at all: for some codes, and so for others not. */
  readonly strength: number;
}

/**
 * How strongly accepted findings speak for each code: the share of them that have it, times how nearly the nearest of
 * those says the same, times n / (n + 0.5) for n of them, so that what was accepted once moves a suggestion up and what
 * was accepted again and again puts it first (the k nearest neighbours rule with a prior; Cover and Hart 1967). `null`
 * where nothing is so near.
 */
export const pullOfAccepted = (neighbours: readonly Neighbour[], codeCount: number): AcceptedPull | null => {
  if ((neighbours[0]?.similarity ?? 0) <= beginsAt) return null;
  const sums = new Float64Array(codeCount);
  const nearest = new Float64Array(codeCount);
  let total = 0;
  for (const { similarity, codes } of neighbours) {
    const sameness = samenessOf(similarity);
    if (sameness === 0 || codes.length === 0) continue;
    total += sameness;
    for (const code of codes) {
      sums[code] = (sums[code] ?? 0) + sameness;
      nearest[code] = Math.max(nearest[code] ?? 0, sameness);
    }
  }
  if (total === 0) return null;
  const often = (mostPull * total) / (total + 0.5);
  return {
    towards: sums.map((sum, code) => often * (nearest[code] ?? 0) * (sum / total)),
    strength: often * Math.max(...nearest),
  };
};

/**
 * A probability with what was accepted added: for a code that was accepted, both would have to be wrong (noisy or; Pearl
 * 1988); what was accepted otherwise takes away up to half.
 */
export const withPull = (probability: number, towards: number, strength: number): number =>
  (1 - (1 - probability) * (1 - towards)) * (1 - Math.max(0, strength - towards) / 2);
