import type { RatingTable } from './ratings';
import { type Coefficient, defined, undefinedFor } from './undefined-reason';

/**
 * Cohen's kappa, -1 to 1: (p_o - p_e) / (1 - p_e), with p_e from the two coders' own shares of each code, over the
 * units that both coded. Defined for two coders who give each unit one code.
 * Source: J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20 (1960).
 * @param rows places of units to take, a unit as often as it is named (for the bootstrap); all when left out
 */
export const cohenKappa = (
  { coders, values, cells }: RatingTable,
  rows: readonly number[] = [...cells.keys()],
): Coefficient => {
  if (coders.length !== 2) return undefinedFor('not-two-coders');
  if (values.some((codes) => codes.length > 1)) return undefinedFor('several-codes');
  const first = new Array<number>(values.length).fill(0);
  const second = new Array<number>(values.length).fill(0);
  let both = 0;
  let equal = 0;
  for (const row of rows) {
    const [one = -1, other = -1] = cells[row] ?? [];
    if (one < 0 || other < 0) continue;
    both += 1;
    if (one === other) equal += 1;
    first[one] = (first[one] ?? 0) + 1;
    second[other] = (second[other] ?? 0) + 1;
  }
  if (both === 0) return undefinedFor('no-unit-rated-twice');
  const chance = first.reduce((sum, times, value) => sum + (times / both) * ((second[value] ?? 0) / both), 0);
  if (chance === 1) return undefinedFor('one-value-only');
  return defined((equal / both - chance) / (1 - chance));
};
