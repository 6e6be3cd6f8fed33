import { describe, expect, it } from '@jest/globals';
import { dispersionOf } from './dispersion';

const areas = (...values: number[]) => values.map((value, place) => ({ area: `r${place}`, value }));

describe('the dispersion of areas', () => {
  it('is the standard deviation over the mean', () => {
    // 2, 4, 4, 4, 5, 5, 7, 9: mean 5, population standard deviation 2 (the common textbook example), so 0.4.
    expect(dispersionOf(areas(2, 4, 4, 4, 5, 5, 7, 9))).toEqual({
      ...{ mean: 5, coefficientOfVariation: 0.4, isWeighted: false },
      ...{ range: 7, ratio: 4.5, areaCount: 8 },
    });
  });

  it('is weighted by population only where all of it is known', () => {
    // Weights 3 and 1 on 10 and 20 (Williamson's Vw by hand): mean 12.5, variance (3 * 6.25 + 56.25) / 4 = 18.75.
    const known = new Map([
      ['r0', 300],
      ['r1', 100],
    ]);
    const weighted = dispersionOf(areas(10, 20), known);
    expect(weighted).toMatchObject({ mean: 12.5, isWeighted: true });
    expect(weighted?.coefficientOfVariation).toBeCloseTo(Math.sqrt(18.75) / 12.5, 12);
    expect(dispersionOf(areas(10, 20, 30), known)?.isWeighted).toBe(false);
  });

  it('needs two areas, and a positive mean to be relative', () => {
    expect(dispersionOf(areas(3))).toBeNull();
    expect(dispersionOf(areas(-1, 1))).toMatchObject({ coefficientOfVariation: null, ratio: null, range: 2 });
  });
});
