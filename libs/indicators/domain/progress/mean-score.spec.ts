import { describe, expect, it } from '@jest/globals';
import { scoreDigits, shownScore } from './mean-score';

describe('a mean score in words', () => {
  it('has one decimal place, and more where rounding would reach a band that the score does not', () => {
    expect([1.87, -4.2, 2.5, 0].map(scoreDigits)).toEqual([1, 1, 1, 1]);
    expect([2.46, 0.0206, -2.49].map(scoreDigits)).toEqual([2, 2, 2]);
    expect(scoreDigits(2.4996)).toBe(4);
  });

  it('is a number of as many digits in tables that are taken along', () => {
    expect([1.8666666666666667, 2.4599999999999995, -4.25, 0].map(shownScore)).toEqual([1.9, 2.46, -4.3, 0]);
  });
});
