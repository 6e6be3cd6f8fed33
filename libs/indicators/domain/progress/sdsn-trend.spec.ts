import { describe, expect, it } from '@jest/globals';
import { assessSdsnTrend } from './sdsn-trend';

/** Scale 0 to 100, base 40 in 2015: 4 points a year are needed to reach 100 in 2030. */
const assessed = (recentGrowth: number) =>
  assessSdsnTrend({
    points: [
      { year: 2015, value: 40 },
      { year: 2018, value: 50 },
      { year: 2022, value: 50 + 4 * recentGrowth },
    ],
    direction: 'positive',
    bounds: { lower: 0, optimum: 100 },
  });

describe('the trend arrow of the SDG Index', () => {
  it.each([
    [4, 'on-track'],
    [2, 'moderately-improving'],
    [1, 'stagnating'],
    [-1, 'decreasing'],
    [13, 'target-met'],
  ])('compares %d points a year over four years with the needed four: %s', (growth, status) => {
    const result = assessed(growth);
    expect(result.status).toBe(status);
    expect(result.values).toMatchObject({ requiredGrowth: 4, recentFromYear: 2018 });
  });

  it('begins the recent growth at the nearest earlier point where the last four years hold none', () => {
    const points = [
      { year: 2010, value: 10 },
      { year: 2015, value: 18 },
      { year: 2020, value: 18 },
    ];
    const bend = assessSdsnTrend({ points, direction: 'positive', target: 20, baseYear: 2010 });
    expect(bend).toMatchObject({ status: 'stagnating', values: { recentFromYear: 2015, recentGrowth: 0 } });
  });

  it('turns scales round where lower is better', () => {
    const points = [
      { year: 2015, value: 60 },
      { year: 2019, value: 44 },
    ];
    const result = assessSdsnTrend({ points, direction: 'negative', bounds: { lower: 100, optimum: 0 } });
    expect(result).toMatchObject({ status: 'on-track', values: { baseScore: 40, currentScore: 56 } });
  });

  it('needs no lower bound for the arrow: the ratio is that of the growths in the unit of the series', () => {
    const points = [
      { year: 2015, value: 60 },
      { year: 2019, value: 44 },
    ];
    // 4 a year down against 60 / 15 = 4 a year needed.
    const result = assessSdsnTrend({ points, direction: 'negative', target: 0 });
    expect(result).toMatchObject({
      status: 'on-track',
      values: { ratio: 1, requiredGrowth: 4, lowerBound: null, lowerBoundFrom: null, baseScore: null },
    });
    const met = assessSdsnTrend({ points, direction: 'negative', target: 50 });
    expect(met.status).toBe('target-met');
  });

  it('needs bounds or a target', () => {
    const points = [
      { year: 2015, value: 60 },
      { year: 2019, value: 44 },
    ];
    expect(assessSdsnTrend({ points, direction: 'positive' }).reason?.code).toBe('no-bounds');
  });
});
