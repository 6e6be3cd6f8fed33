export interface Dissimilarity {
  /** 0 = all groups alike, towards 1 = everything with one group. */
  readonly value: number;
  /** `false`: the shares of the groups in the population are not known, so that each counts the same. */
  readonly isWeighted: boolean;
}

/**
 * The dissimilarity index of the values of groups: D = 1 / (2 m) * sum(a * |p - m|), where `a` is the share of
 * a group in the population, `p` its value and m = sum(a * p). It is the share of the whole that would have to
 * change hands for all groups to be alike. Without shares every group weighs the same (a = 1/n): then D depends
 * on how finely people were divided, and must not be compared between different divisions.
 * `shares` may be any positive weights (people, for instance). `null` for fewer than two groups, a negative
 * value, or a mean of 0.
 *
 * Source: Paes de Barros, Ferreira, Molinas Vega, Saavedra Chanduvi, Measuring Inequality of Opportunities in
 * Latin America and the Caribbean (World Bank, 2009); the same number as half the sum of |share of outcome -
 * share of people| in Duncan and Duncan, American Sociological Review 20 (1955).
 */
export const dissimilarityIndex = (
  values: readonly number[],
  shares: readonly number[] | null = null,
): Dissimilarity | null => {
  if (values.length < 2 || values.some((value) => !Number.isFinite(value) || value < 0)) return null;
  const weights = shares ?? values.map(() => 1);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const weigh = (each: (value: number) => number): number =>
    values.reduce((sum, value, place) => sum + ((weights[place] ?? 0) / whole) * each(value), 0);
  const mean = weigh((value) => value);
  if (!(mean > 0)) return null;
  return { value: weigh((value) => Math.abs(value - mean)) / (2 * mean), isWeighted: shares !== null };
};
