import { describe, expect, it } from '@jest/globals';
import { changeDigits, shownDifference } from './figure-digits';

describe('a revision as it is written', () => {
  it('has the difference of the values that stand beside it', () => {
    // 2.15, but 41.3 less 39.1 is 2.2 for whoever reads them.
    expect([changeDigits(39.13, 41.28), shownDifference(39.13, 41.28)]).toEqual([1, 2.2]);
    expect([changeDigits(9.87, 10.24), shownDifference(9.87, 10.24)]).toEqual([2, 0.37]);
    expect([changeDigits(1200, 1350), shownDifference(1200, 1350)]).toEqual([0, 150]);
  });

  it('takes as many decimals as it needs to be seen', () => {
    expect([changeDigits(39.12, 39.14), shownDifference(39.12, 39.14)]).toEqual([2, 0.02]);
    expect([changeDigits(12345.1, 12345.3), shownDifference(12345.1, 12345.3)]).toEqual([1, 0.2]);
    expect([changeDigits(0.00123, 0.00121), shownDifference(0.00123, 0.00121)]).toEqual([5, -0.00002]);
  });

  it('is nothing where both are the same', () => {
    expect([changeDigits(3.25, 3.25), shownDifference(3.25, 3.25)]).toEqual([2, 0]);
  });
});
