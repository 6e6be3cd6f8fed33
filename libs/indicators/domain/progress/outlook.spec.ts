import { describe, expect, it } from '@jest/globals';
import { arrivalOf, outlookOf, seemAtOdds } from './outlook';

const points = [
  { year: 2015, value: 27 },
  { year: 2020, value: 30 },
];

describe('the outlook of a series', () => {
  it('tells required and actual yearly change and the year of arrival', () => {
    expect(outlookOf({ points, direction: 'positive', target: 36 }, 2026)).toEqual({
      requiredYearlyChange: 0.6,
      actualYearlyChange: 0.6,
      reachedInYear: 2030,
      isTargetMet: false,
      pointCount: 2,
      sinceYear: 2015,
      latestYear: 2020,
      latestValue: 30,
      latestAgeYears: 6,
    });
  });

  it('never arrives when it moves away or stands still', () => {
    expect(outlookOf({ points, direction: 'negative', target: 10 }, 2026).reachedInYear).toBeNull();
    const still = points.map(({ year }) => ({ year, value: 5 }));
    expect(outlookOf({ points: still, direction: 'positive', target: 10 }, 2026).reachedInYear).toBeNull();
  });

  it('has arrived where the target is met', () => {
    expect(outlookOf({ points, direction: 'positive', target: 29 }, 2026)).toMatchObject({
      reachedInYear: 2020,
      isTargetMet: true,
    });
  });

  it('keeps silent about what is not known', () => {
    expect(outlookOf({ points: [], direction: 'positive' }, 2026)).toMatchObject({
      requiredYearlyChange: null,
      actualYearlyChange: null,
      pointCount: 0,
      latestAgeYears: null,
    });
    expect(
      outlookOf({ points, direction: 'positive', target: 40, targetYear: 2020 }, 2026).requiredYearlyChange,
    ).toBeNull();
  });

  it('counts the points since the base year, on which the pace rests', () => {
    const many = [2010, 2012, 2014, 2016, 2018, 2024].map((year, at) => ({ year, value: 20 + at }));
    expect(outlookOf({ points: many, direction: 'positive' }, 2026)).toMatchObject({
      pointCount: 3,
      sinceYear: 2016,
      latestYear: 2024,
    });
    expect(outlookOf({ points: many, direction: 'positive', baseYear: 2010 }, 2026)).toMatchObject({
      pointCount: 6,
      sinceYear: 2010,
    });
    expect(outlookOf({ points: many.slice(0, 3), direction: 'positive' }, 2026)).toMatchObject({
      pointCount: 0,
      sinceYear: 2015,
      latestYear: 2014,
    });
  });

  it('names no year from two points, and none beyond this century', () => {
    const arrival = (...values: number[]) =>
      arrivalOf(
        outlookOf(
          {
            points: values.map((value, at) => ({ year: 2015 + at, value })),
            direction: 'positive',
            target: 100,
          },
          2026,
        ),
      );
    expect(arrival(90, 91)).toBe('too-few-points');
    // 9 to go at 0.5 a year from 2017 on.
    expect(arrival(90, 90, 91)).toBe(2035);
    expect(arrival(10, 10, 11)).toBe('not-within-this-century');
    expect(arrival(90, 90, 100)).toBeNull();
    expect(arrival(90, 90, 80)).toBe('never');
    expect(arrival(90, 90, 90)).toBe('never');
    expect(arrival(90, 80)).toBe('too-few-points');
    expect(arrival(90)).toBeNull();
  });

  it('seems at odds with a status where one says in time and the other does not', () => {
    expect(seemAtOdds('on-track', 2037, 2030)).toBe(true);
    expect(seemAtOdds('on-track', 'not-within-this-century', 2030)).toBe(true);
    expect(seemAtOdds('on-track', 2030, 2030)).toBe(false);
    expect(seemAtOdds('moderate', 2029, 2030)).toBe(true);
    expect(seemAtOdds('moderate', 2037, 2030)).toBe(false);
    expect(seemAtOdds('away', 'never', 2030)).toBe(false);
    expect(seemAtOdds('not-assessable', 2029, 2030)).toBe(false);
    expect(seemAtOdds('on-track', null, 2030)).toBe(false);
    expect(seemAtOdds('on-track', 'too-few-points', 2030)).toBe(false);
    expect(seemAtOdds('on-track', 2037, null)).toBe(false);
  });
});
