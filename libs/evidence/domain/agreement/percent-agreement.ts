import { type Coefficient, defined, undefinedFor } from './undefined-reason';
import { ratingsOf, type UnitCounts } from './ratings';

/** Of the pairs of ratings of one unit, the share that is equal; `null` for fewer than two ratings. */
export const agreementOfUnit = (unit: UnitCounts): number | null => {
  const ratings = ratingsOf(unit);
  if (ratings < 2) return null;
  return unit.reduce((sum, [, times]) => sum + times * (times - 1), 0) / (ratings * (ratings - 1));
};

/**
 * Observed agreement, 0 to 1: of two ratings of the same unit, how often they are equal, as the mean over all units
 * with at least two ratings. Sets of codes agree when they are equal.
 * Source: K. L. Gwet, Handbook of Inter-Rater Reliability, 4th edition (2014), chapter 2, p_a with missing ratings.
 */
export const percentAgreement = (units: readonly UnitCounts[]): Coefficient => {
  let sum = 0;
  let pairable = 0;
  for (const unit of units) {
    const agreement = agreementOfUnit(unit);
    if (agreement === null) continue;
    sum += agreement;
    pairable += 1;
  }
  return pairable === 0 ? undefinedFor('no-unit-rated-twice') : defined(sum / pairable);
};
