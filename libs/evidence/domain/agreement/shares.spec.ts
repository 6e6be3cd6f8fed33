import { describe, expect, it } from '@jest/globals';
import { differenceOf, shareOf } from './shares';

/** Newcombe (1998), Statistics in Medicine 17, 857-872, table I: method 3 (score interval without correction). */
const published = [
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
] as const;

/** The same, 873-890, table II: method 10 (score intervals squared and added). */
const differences = [
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [0, 10, 0, 20, -0.1611, 0.2775],
] as const;

describe('shares', () => {
  it.each(published)('%i of %i has the interval that is published', (count, total, low, high) => {
    const { value, interval } = shareOf(count, total);
    expect(value).toBe(count / total);
    expect(interval?.[0]).toBeCloseTo(low, 4);
    expect(interval?.[1]).toBeCloseTo(high, 4);
  });

  it('are none of nothing', () => {
    expect(shareOf(0, 0)).toEqual({ count: 0, total: 0, value: null, interval: null });
  });

  it.each(differences)('%i of %i less %i of %i too', (a, m, b, n, low, high) => {
    const estimate = (count: number, total: number) => {
      const { value, interval } = shareOf(count, total);
      if (value === null || interval === null) throw new Error('There is no share.');
      return { value, interval };
    };
    const { value, interval } = differenceOf(estimate(a, m), estimate(b, n));
    expect(value).toBeCloseTo(a / m - b / n, 12);
    expect(interval[0]).toBeCloseTo(low, 4);
    expect(interval[1]).toBeCloseTo(high, 4);
  });
});
