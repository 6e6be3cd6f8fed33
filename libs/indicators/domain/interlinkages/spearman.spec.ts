import { describe, expect, it } from '@jest/globals';
import { correlationInterval, midRanks, spearman } from './spearman';

describe('the rank correlation of Spearman', () => {
  it('gives equal values the mean of their places', () => {
    expect(midRanks([8, 0, 0, 5, 8])).toEqual([4.5, 1.5, 1.5, 3, 4.5]);
    expect(midRanks([])).toEqual([]);
  });

  it('without ties is 1 - 6 * sum(d^2) / (n^3 - n)', () => {
    // Hollander and Wolfe, Nonparametric Statistical Methods (1973), p. 187, the example of cor.test in R:
    // sum(d^2) = 1 + 4 + 0 + 0 + 1 + 25 + 4 + 4 + 9 = 48, so 1 - 288 / 720 = 0.6.
    const hunter = [44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1];
    const panel = [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8];
    expect(spearman(hunter, panel)).toBeCloseTo(0.6, 12);
    // Hours of television and IQ, the worked example of Wikipedia, "Spearman's rank correlation coefficient": -29/165.
    const iq = [106, 86, 100, 101, 99, 103, 97, 113, 112, 110];
    const hours = [7, 0, 27, 50, 28, 29, 20, 12, 6, 17];
    expect(spearman(iq, hours)).toBeCloseTo(-29 / 165, 12);
  });

  it('with ties is the correlation of the mid-ranks', () => {
    // Siegel, Nonparametric Statistics (1956), chapter 9, yielding and striving for status, by hand: three pairs
    // of ties take 0.5 each, so sum(x^2) = 143 - 1.5 = 141.5, sum(y^2) = 143, sum(d^2) = 109.5 and
    // rho = (141.5 + 143 - 109.5) / (2 * sqrt(141.5 * 143)); without the correction it would be 0.617.
    const yielding = [0, 0, 1, 1, 3, 4, 5, 6, 7, 8, 8, 12];
    const striving = [42, 46, 39, 37, 65, 88, 86, 56, 62, 92, 54, 81];
    expect(spearman(yielding, striving)).toBeCloseTo(175 / (2 * Math.sqrt(141.5 * 143)), 12);
  });

  it('is not known where one list never changes', () => {
    expect(spearman([1, 2, 3], [4, 4, 4])).toBeNull();
    expect(spearman([], [])).toBeNull();
  });
});

describe('the interval of a rank correlation', () => {
  it('is that of Fisher’s z with the variance of Bonett and Wright', () => {
    // By hand for 0.6 and n = 9: z = 0.693147, sqrt(1.18 / 6) = 0.443471, z +- 0.869188 = -0.176041 and 1.562335.
    const interval = correlationInterval(0.6, 9);
    expect(interval?.from).toBeCloseTo(-0.17425, 4);
    expect(interval?.to).toBeCloseTo(0.9158, 4);
  });

  it('does not exist for three pairs or a perfect order', () => {
    expect(correlationInterval(0.5, 3)).toBeNull();
    expect(correlationInterval(1, 12)).toBeNull();
    expect(correlationInterval(-1, 12)).toBeNull();
  });
});
