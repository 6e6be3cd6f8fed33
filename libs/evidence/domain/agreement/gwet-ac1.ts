import { percentAgreement } from './percent-agreement';
import { ratingsOf, type UnitCounts } from './ratings';
import { type Coefficient, defined, undefinedFor } from './undefined-reason';

/**
 * Gwet's AC1, -1 to 1: (p_a - p_e) / (1 - p_e) with p_e = 1/(q - 1) * sum of pi_k (1 - pi_k), where q is the number of
 * values in use and pi_k the mean over units of the share of a unit's ratings that is k. It stays sensible where
 * nearly everything falls into one value, which is how single targets look among 169. Any number of coders; missing
 * ratings are allowed: p_a is taken over the units with two ratings or more, pi_k over all.
 * Source: K. L. Gwet, Computing inter-rater reliability and its variance in the presence of high agreement, British
 * Journal of Mathematical and Statistical Psychology 61 (2008); missing ratings after the Handbook, 4th edition (2014).
 */
export const gwetAc1 = (units: readonly UnitCounts[]): Coefficient => {
  const observed = percentAgreement(units);
  if (observed.value === null) return observed;
  const shares = new Map<number, number>();
  let rated = 0;
  for (const unit of units) {
    const ratings = ratingsOf(unit);
    if (ratings === 0) continue;
    rated += 1;
    for (const [value, times] of unit) shares.set(value, (shares.get(value) ?? 0) + times / ratings);
  }
  if (shares.size < 2) return undefinedFor('one-value-only');
  let chance = 0;
  for (const sum of shares.values()) chance += (sum / rated) * (1 - sum / rated);
  chance /= shares.size - 1;
  return defined((observed.value - chance) / (1 - chance));
};
