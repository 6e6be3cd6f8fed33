import { describe, expect, it } from '@jest/globals';
import { normalQuantile } from './normal-quantile';
import { rankIntervals } from './rank-interval';
import { roundingMargin } from './rounding';

const placesOf = (intervals: ReturnType<typeof rankIntervals>) =>
  intervals.map(({ rank, from, to }) => [rank, from, to]);

describe('places with their uncertainty', () => {
  it('are open between areas whose intervals overlap', () => {
    // Klein et al. (2020) by hand: three areas at 95 % together, each at 0.95^(1/3) = 0.98305, z = 2.388, so
    // that 10 +- 1.19 and 9 +- 1.19 overlap and 1 +- 1.19 lies apart.
    const values = [10, 9, 1].map((merit, place) => ({ id: `r${place}`, merit, standardError: 0.5 }));
    expect(placesOf(rankIntervals(values, 0.5))).toEqual([
      [1, 1, 2],
      [2, 1, 2],
      [3, 3, 3],
    ]);
  });

  it('without standard errors are shared by equal published values only', () => {
    const values = [4.7, 4.6, 4.6, 4.5].map((merit, place) => ({ id: `r${place}`, merit }));
    expect(placesOf(rankIntervals(values, roundingMargin([4.7, 4.6, 4.5])))).toEqual([
      [1, 1, 1],
      [2, 2, 3],
      [2, 2, 3],
      [4, 4, 4],
    ]);
  });

  it('take coarse rounding for what it is', () => {
    expect(roundingMargin([5, 4.7])).toBeCloseTo(0.05, 12);
    expect(roundingMargin([120, 90])).toBe(0.5);
    expect(roundingMargin([1e-9])).toBeCloseTo(5e-13, 20);
  });
});

describe('the normal quantile', () => {
  it('agrees with the tables', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963985, 8);
    expect(normalQuantile(0.5)).toBeCloseTo(0, 12);
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306, 7);
    expect(normalQuantile(0.9999)).toBeCloseTo(3.719016485, 7);
  });
});
