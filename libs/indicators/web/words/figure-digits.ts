import { decimalsToSee } from '@qadam/language/domain';

/** Decimals that a reader needs: none from a thousand up, one from ten up, two beneath, more where two would read as zero. */
export const digitsFor = (value: number): number => {
  const size = Math.abs(value);
  if (size >= 1000 || Number.isInteger(value)) return 0;
  return size >= 10 ? 1 : decimalsToSee(value);
};

/** Finer than any published figure. */
const most = 8;

/**
 * Decimals in which an old and a new value are written, so that they are alike and their difference can be seen: those
 * that the finer of both needs, and more where they would read as the same.
 */
export const changeDigits = (before: number, after: number): number => {
  const first = Math.max(digitsFor(before), digitsFor(after));
  if (before === after) return first;
  for (let digits = first; digits < most; digits += 1)
    if (before.toFixed(digits) !== after.toFixed(digits)) return digits;
  return most;
};

/** The difference of both as they are written: a reader who subtracts gets the same. */
export const shownDifference = (before: number, after: number): number => {
  const digits = changeDigits(before, after);
  return Number((Number(after.toFixed(digits)) - Number(before.toFixed(digits))).toFixed(digits));
};
