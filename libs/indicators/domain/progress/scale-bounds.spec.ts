import { describe, expect, it } from '@jest/globals';
import { scaleBounds } from './scale-bounds';
import { assessSdsnTrend } from './sdsn-trend';

const goal = { direction: 'negative', target: 10 } as const;

describe('the scale of the SDG Index', () => {
  it('runs from the worst value to the target where nobody has set its ends', () => {
    expect(scaleBounds(goal, [30, 50, 20], 'regions')).toEqual({
      lower: 50,
      optimum: 10,
      lowerFrom: 'regions',
    });
    expect(scaleBounds(goal, [5], 'regions')).toBeUndefined();
    expect(scaleBounds({ direction: 'negative' }, [30], 'regions')).toBeUndefined();
  });

  it('runs between the ends that are set, whatever the values', () => {
    expect(scaleBounds(goal, [30, 50], 'regions', { lowerBound: 80, upperBound: 0 })).toEqual({
      ...{ lower: 80, optimum: 0, lowerFrom: 'given' },
    });
    expect(scaleBounds(goal, [30, 50], 'regions', { lowerBound: 80 })).toMatchObject({
      lower: 80,
      optimum: 10,
    });
    expect(scaleBounds({ direction: 'positive' }, [30, 50], 'regions', { upperBound: 100 })).toEqual({
      ...{ lower: 30, optimum: 100, lowerFrom: 'regions' },
    });
    expect(scaleBounds({ direction: 'positive' }, [30], 'regions', { lowerBound: 0 })).toBeUndefined();
  });

  it('decides the arrow by its upper end, and the score by both', () => {
    const points = [
      { year: 2015, value: 60 },
      { year: 2019, value: 48 },
    ];
    const on = (set: { lowerBound?: number; upperBound?: number }) => {
      const bounds = scaleBounds({ direction: 'negative', target: 30 }, [60], 'own-values', set);
      return assessSdsnTrend({ points, direction: 'negative', target: 30, ...(bounds ? { bounds } : {}) });
    };
    // 3 a year down; needed are 2 a year to 30 and 4 a year to 0 in the 15 years from 2015.
    expect(on({})).toMatchObject({ status: 'on-track', values: { lowerBoundFrom: 'own-values' } });
    expect(on({ lowerBound: 100, upperBound: 0 })).toMatchObject({
      status: 'moderately-improving',
      values: { ratio: 0.75, currentScore: 52, lowerBoundFrom: 'given' },
    });
  });
});
