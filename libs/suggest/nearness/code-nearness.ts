import type { Neighbour } from './near-texts';

const steadying = 0.15;

/** For each code, the share of nearness that its neighbours have, times how near they are: from 0 to 1. */
export const codeNearness = (neighbours: readonly Neighbour[], codeCount: number): Float64Array => {
  const sums = new Float64Array(codeCount);
  let total = steadying;
  for (const { similarity, codes } of neighbours) {
    const strength = similarity * similarity;
    total += strength;
    for (const code of codes) sums[code] = (sums[code] ?? 0) + strength;
  }
  for (let code = 0; code < codeCount; code += 1) sums[code]! /= total;
  return sums;
};
