import type { Interval } from './bootstrap';

/** How many of how many, as a share with its interval. */
export interface Share {
  readonly count: number;
  readonly total: number;
  /** From 0 to 1; `null` of nothing. */
  readonly value: number | null;
  readonly interval: Interval | null;
}

/** A figure with its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly interval: Interval;
}

/** Of the normal distribution, for 95 %. */
const z = 1.959963984540054;

/**
 * `count` of `total` as a share with the 95 % interval of its score test (Wilson 1927), which stays within 0 and 1 and
 * holds for few too. Of nothing there is no share.
 */
export const shareOf = (count: number, total: number): Share => {
  if (total === 0) return { count, total, value: null, interval: null };
  const share = count / total;
  const middle = (share + z ** 2 / (2 * total)) / (1 + z ** 2 / total);
  const half =
    (z / (1 + z ** 2 / total)) * Math.sqrt((share * (1 - share)) / total + z ** 2 / (4 * total ** 2));
  return { count, total, value: share, interval: [Math.max(0, middle - half), Math.min(1, middle + half)] };
};

/**
 * One figure less another that was measured on other findings, with a 95 % interval from those of the two (the method of
 * variance estimates recovery; Zou and Donner 2008), which need not be symmetrical.
 */
export const differenceOf = (one: Estimate, other: Estimate): Estimate => {
  const value = one.value - other.value;
  const below = Math.hypot(one.value - one.interval[0], other.interval[1] - other.value);
  const above = Math.hypot(one.interval[1] - one.value, other.value - other.interval[0]);
  return { value, interval: [value - below, value + above] };
};
