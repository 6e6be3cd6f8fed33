import { describe, expect, it } from '@jest/globals';
import { coverageOf, medianOf } from './coverage';

const one = (code: string, scope = 'global', isRetired = false) => ({ code, scope, isRetired });

describe('the coverage of a goal', () => {
  it('counts global indicators in force, and national and retired ones apart', () => {
    const newest = new Map([
      ['a', 2023],
      ['b', 2015],
      ['n', 2020],
      ['r', 2001],
    ]);
    expect(
      coverageOf(
        [one('a'), one('b'), one('c'), one('d'), one('n', 'national'), one('r', 'global', true)],
        (code) => newest.get(code),
        2025,
      ),
    ).toEqual({
      total: 4,
      measured: 2,
      sharePercent: 50,
      nationalTotal: 1,
      nationalMeasured: 1,
      retiredMeasured: 1,
      // 2 and 10 years; the national and the retired figure do not count.
      medianAgeYears: 6,
    });
  });

  it('has no share of nothing and no age without figures', () => {
    expect(coverageOf([], () => undefined, 2025)).toMatchObject({ sharePercent: null, medianAgeYears: null });
    expect(coverageOf([one('a')], () => undefined, 2025)).toMatchObject({
      sharePercent: 0,
      medianAgeYears: null,
    });
  });
});

describe('the median', () => {
  it('is the middle value, or the mean of the two in the middle', () => {
    expect(medianOf([9, 1, 10])).toBe(9);
    expect(medianOf([10, 1, 9, 2])).toBe(5.5);
    expect(medianOf([])).toBeNull();
  });
});
