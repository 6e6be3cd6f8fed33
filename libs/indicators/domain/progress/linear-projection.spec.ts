import { describe, expect, it } from '@jest/globals';
import { assessLinearProjection } from './linear-projection';

/** A straight line from 10 in 2015 with the given slope, and a target of 40. */
const assessed = (slope: number) =>
  assessLinearProjection({
    points: [2015, 2016, 2018, 2020].map((year) => ({ year, value: 10 + slope * (year - 2015) })),
    direction: 'positive',
    target: 40,
  });

describe('the linear-trend projection', () => {
  it('carries the least-squares line on to the target year', () => {
    const { values, status } = assessed(1);
    // 10 + 15 = 25 in 2030; 100 * (40 - 25) / (40 - 10) = 50 % of the way is missing.
    expect(values.slope).toBeCloseTo(1, 10);
    expect(values.projected).toBeCloseTo(25, 10);
    expect(values.gapPercent).toBeCloseTo(50, 10);
    expect(status).toBe('accelerate');
  });

  it('maintains what arrives and reverses what moves away', () => {
    expect(assessed(1.9).status).toBe('maintain');
    expect(assessed(-0.5).status).toBe('reverse-trend');
    expect(assessed(6).status).toBe('target-met');
  });

  it('begins with the nearest year to 2015 and counts what came since', () => {
    const points = [
      { year: 2011, value: 40 },
      { year: 2014, value: 10 },
      { year: 2018, value: 14 },
      { year: 2022, value: 18 },
    ];
    // 1 a year since 2014: 26 in 2030; 100 * (40 - 26) / (40 - 10).
    const { values } = assessLinearProjection({ points, direction: 'positive', target: 40 });
    expect(values).toMatchObject({ baseYear: 2014, baseValue: 10 });
    expect(values.projected).toBeCloseTo(26, 10);
    expect(values.gapPercent).toBeCloseTo(140 / 3, 10);
  });

  it('gives the projection also without a target, but no status', () => {
    const points = [
      { year: 2015, value: 1 },
      { year: 2020, value: 2 },
    ];
    const result = assessLinearProjection({ points, direction: 'positive' });
    expect(result.reason?.code).toBe('no-target');
    expect(result.values.projected).toBeCloseTo(4, 10);
  });
});
