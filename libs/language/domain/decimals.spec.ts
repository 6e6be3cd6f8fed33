import { describe, expect, it } from '@jest/globals';
import { decimalsToSee } from './decimals';
import { formatNumber, formatPercent } from './format';

describe('decimals of a number', () => {
  it('are two, and more where two would read as zero', () => {
    expect([41.237, 1, 0.42, 0.1, 0.0999, 0.027, 0.0042, 0.00002, -0.0042, 0].map(decimalsToSee)).toEqual([
      2, 2, 2, 2, 3, 3, 4, 6, 4, 2,
    ]);
    expect(decimalsToSee(1e-30)).toBe(8);
    expect(decimalsToSee(Number.NaN)).toBe(2);
  });

  it('are written so in every language, numbers and percentages alike', () => {
    expect(formatNumber(0.004, 'kk')).toBe('0,004');
    expect(formatNumber(0.027, 'en')).toBe('0.027');
    expect(formatNumber(-0.00002, 'ru')).toBe('−0,00002');
    expect(formatPercent(0.0042, 'en')).toBe('0.0042%');
    expect(formatNumber(41.237, 'en')).toBe('41.24');
    expect(formatNumber(0.333333, 'en')).toBe('0.33');
  });
});
