import { describe, expect, it } from '@jest/globals';
import { forecastOf } from './forecast';
import { assessLinearProjection } from './linear-projection';
import { studentQuantile } from './student-quantile';

const points = (values: readonly number[], from = 2015) =>
  values.map((value, at) => ({ year: from + at, value }));

describe("Student's t", () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, table 1.3.6.7.2, columns 0.90 and 0.975.
  it.each([
    [0.2, 1, 3.078],
    [0.2, 2, 1.886],
    [0.2, 3, 1.638],
    [0.2, 5, 1.476],
    [0.2, 10, 1.372],
    [0.2, 30, 1.31],
    [0.05, 3, 3.182],
    [0.05, 7, 2.365],
    [0.05, 20, 2.086],
  ])('is exceeded with probability %f at %i degrees by %f', (probability, degrees, value) => {
    expect(studentQuantile(probability, degrees)).toBeCloseTo(value, 3);
  });
});

describe('a forecast', () => {
  it('carries the line of the linear-trend projection on to the target year', () => {
    const own = points([10, 12, 11, 14, 13, 16, 17, 16, 19]);
    const { forecast } = forecastOf(own);
    const { values } = assessLinearProjection({ points: own, direction: 'positive', target: 40 });
    expect(forecast?.points.at(0)?.year).toBe(2024);
    expect(forecast?.points.at(-1)).toMatchObject({
      year: 2030,
      value: expect.closeTo(values.projected ?? 0, 9),
    });
    expect(forecast).toMatchObject({ fromYear: 2015, pointCount: 9 });
  });

  it('gives the range of a new figure', () => {
    // x 1..5, y 2,4,5,4,5: y = 2.2 + 0.6x, s^2 = 2.4/3 = 0.8, Sxx = 10, mean 3; at x = 6 the reach is
    // t(0.90; 3) = 1.6377 times sqrt(0.8 * (1 + 1/5 + 9/10)) = 1.29615, so 5.8 +- 2.1228 (worked by hand).
    const { forecast } = forecastOf(points([2, 4, 5, 4, 5]), { targetYear: 2022 });
    expect(forecast?.points[0]?.value).toBeCloseTo(5.8, 9);
    expect(forecast?.points[0]?.low).toBeCloseTo(5.8 - 2.1228, 3);
    expect(forecast?.points[0]?.high).toBeCloseTo(5.8 + 2.1228, 3);
    const widths = forecast?.points.map(({ low, high }) => high - low) ?? [];
    expect(widths).toEqual(widths.toSorted((one, other) => one - other));
  });

  it('gives the fitted line of the years behind, which passes the mean and not the last figure', () => {
    // y = 2.2 + 0.6x as above: 2.8 at x = 1, 4 at the mean of the years, 5.2 at x = 5, where the figure is 5.
    const { forecast } = forecastOf(points([2, 4, 5, 4, 5]), { targetYear: 2022 });
    expect(forecast?.fitted.map(({ value }) => Number(value.toFixed(9)))).toEqual([2.8, 3.4, 4, 4.6, 5.2]);
    expect(forecast?.points[0]?.value).toBeCloseTo(5.8, 9);
  });

  it('stays above zero and below its ceiling where all figures did, and ends where it meets them', () => {
    // 6 … 1 over 2015–2020: the line meets zero in 2021, where a new figure may still lie above.
    const falling = forecastOf(points([6, 5, 4, 3.1, 2, 1])).forecast;
    expect(falling?.points.map(({ year }) => year)).toEqual([2021]);
    expect(falling?.points[0]).toMatchObject({ value: expect.closeTo(0.0267, 3), low: 0 });
    expect(falling?.points[0]?.high).toBeGreaterThan(0.1);
    const rising = forecastOf(points([92, 94, 96, 97, 97.5, 98]), { ceiling: 100 }).forecast;
    expect(rising?.points.at(-1)).toMatchObject({ year: 2022, value: 100, high: 100 });
    expect(rising?.points.at(-1)?.low).toBeLessThan(100);
    expect(rising?.end?.en).toBe('The line meets its limit (100) in 2022 and says nothing beyond.');
    const below = forecastOf(points([2, 1, 0, -1, -2.1, -3])).forecast;
    expect(below?.points.at(-1)?.year).toBe(2030);
    expect(below?.points.at(-1)?.low).toBeLessThan(-10);
    expect(below?.end).toBeNull();
  });

  it('never has a range without width', () => {
    for (const values of [
      [5, 4, 3, 2, 1, 0.2],
      [90, 93, 96, 99, 99.9, 100],
      [158, 158, 158, 158, 158, 158],
    ]) {
      const { forecast } = forecastOf(points(values), { ceiling: 100 });
      for (const { low, high } of forecast?.points ?? []) expect(high).toBeGreaterThan(low);
    }
    expect(forecastOf(points([158, 158, 158, 158, 158, 158, 158])).reason?.code).toBe('no-spread');
    expect(forecastOf(points([1, 2, 3, 4, 5, 6, 7])).reason?.code).toBe('no-spread');
    expect(forecastOf(points([9, 7, 5, 3, 1.01, 0.02])).reason?.code).toBe('at-limit');
  });

  it('is refused with its reason', () => {
    expect(forecastOf(points([1, 2, 3, 4])).reason?.code).toBe('too-few-points');
    expect(forecastOf(points([1, 2, 3, 4, 5, 6], 2010)).reason?.code).toBe('too-few-points');
    expect(forecastOf(points([1, 2, 3, 4, 5]), { targetYear: 2019 }).reason?.code).toBe('target-year-passed');
    expect(forecastOf(points([1, 2, 3, 4, 5]), { targetYear: 2030 }).reason?.code).toBe('too-far-ahead');
  });
});
