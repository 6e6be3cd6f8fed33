/**
 * Places of values from the lowest, 1 and up; equal values share the mean of their places. Counts instead of
 * sorting: the lists are years or regions, a few dozen at most, and there are very many of them.
 */
export const midRanks = (values: readonly number[]): readonly number[] => {
  const count = values.length;
  const ranks = new Array<number>(count);
  for (let place = 0; place < count; place += 1) {
    const value = values[place] as number;
    let lower = 0;
    let equal = 0;
    for (let other = 0; other < count; other += 1) {
      const one = values[other] as number;
      if (one < value) lower += 1;
      else if (one === value) equal += 1;
    }
    ranks[place] = lower + (equal + 1) / 2;
  }
  return ranks;
};

/**
 * Spearman's rank correlation, -1 to 1: Pearson's correlation of the mid-ranks, which is right with ties too. The
 * two lists are pairs by place. `null` for fewer than two pairs and where one list holds one value only.
 *
 * Source: Spearman, The proof and measurement of association between two things, American Journal of Psychology
 * 15 (1904); ties as in Kendall, Rank Correlation Methods (1948).
 */
export const spearman = (one: readonly number[], other: readonly number[]): number | null => {
  const count = one.length;
  const [ranks, others] = [midRanks(one), midRanks(other)];
  const mean = (count + 1) / 2;
  let both = 0;
  let own = 0;
  let theirs = 0;
  for (let place = 0; place < count; place += 1) {
    const left = (ranks[place] as number) - mean;
    const right = (others[place] as number) - mean;
    both += left * right;
    own += left * left;
    theirs += right * right;
  }
  if (own === 0 || theirs === 0) return null;
  return Math.max(-1, Math.min(1, both / Math.sqrt(own * theirs)));
};

export interface CorrelationInterval {
  readonly from: number;
  readonly to: number;
}

/** z for a two-sided interval of 95 %. */
const z95 = 1.959963984540054;

/**
 * The 95 % interval of a rank correlation from `pairs` pairs: Fisher's z = atanh(rho) +- 1.96 * sqrt((1 + rho^2 /
 * 2) / (n - 3)), turned back by tanh. `null` for fewer than four pairs, and for a correlation of exactly -1 or 1,
 * where z has no bounds.
 *
 * Source: Bonett and Wright, Sample size requirements for estimating Pearson, Kendall and Spearman correlations,
 * Psychometrika 65 (2000).
 */
export const correlationInterval = (rho: number, pairs: number): CorrelationInterval | null => {
  if (pairs < 4 || Math.abs(rho) >= 1 - 1e-12) return null;
  const half = z95 * Math.sqrt((1 + rho ** 2 / 2) / (pairs - 3));
  return { from: Math.tanh(Math.atanh(rho) - half), to: Math.tanh(Math.atanh(rho) + half) };
};
