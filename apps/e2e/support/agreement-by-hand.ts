/** The codes of two coders for the same findings, one each. */
export type CodePair = readonly [string, string];

const counts = (values: readonly string[]): number[] =>
  [...Map.groupBy(values, (value) => value).values()].map(({ length }) => length);

/**
 * Agreement from its definitions, for one code a finding and nothing missing: Cohen (1960), where chance is the sum
 * over codes of the products of both coders' shares, and Krippendorff (2011), nominal, where what is expected is
 * taken over the pairs of all values.
 */
export const agreementByHand = (pairs: readonly CodePair[]) => {
  const alike = pairs.filter(([one, other]) => one === other).length / pairs.length;
  const all = pairs.flat();
  const share = (coder: 0 | 1, code: string): number =>
    pairs.filter((pair) => pair[coder] === code).length / pairs.length;
  const chance = [...new Set(all)].reduce((sum, code) => sum + share(0, code) * share(1, code), 0);
  const samePairs = counts(all).reduce((sum, count) => sum + count * (count - 1), 0);
  const expected = 1 - samePairs / (all.length * (all.length - 1));
  return {
    percent: 100 * alike,
    cohenKappa: (alike - chance) / (1 - chance),
    alphaNominal: 1 - (1 - alike) / expected,
  };
};
