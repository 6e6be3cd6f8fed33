import { describe, expect, it } from '@jest/globals';
import { progressMethods } from './progress-methods';
import { sensitivityOf } from './sensitivity';

const points = [
  { year: 2013, value: 30 },
  { year: 2015, value: 20 },
  { year: 2018, value: 22 },
  { year: 2022, value: 24 },
];

describe('what other choices would have said', () => {
  it('assesses by each other method and from each other year', () => {
    const { byMethod, byBaseYear } = sensitivityOf('statcan', { points, direction: 'positive', target: 40 });
    expect(byMethod.map(({ method }) => method)).toEqual(
      progressMethods.filter((method) => method !== 'statcan'),
    );
    // From 2013 the value fell from 30 to 24: away from the target; from 2018 on it rose by 2.2 % a year of 5.1 %.
    expect(byBaseYear.map(({ baseYear, assessment }) => [baseYear, assessment.displayStatus])).toEqual([
      [2013, 'away'],
      [2018, 'limited'],
    ]);
  });

  it('leaves out the year that was the base, also where the base year itself has no figure', () => {
    const { byBaseYear } = sensitivityOf('statcan', { points, direction: 'positive', baseYear: 2016 });
    expect(byBaseYear.map(({ baseYear }) => baseYear)).toEqual([2013, 2015]);
    // The index of ESCAP begins with the nearest year, which is 2015.
    const nearest = { points, direction: 'positive', baseYear: 2016, target: 40 } as const;
    expect(sensitivityOf('escap-csi', nearest).byBaseYear.map(({ baseYear }) => baseYear)).toEqual([
      2013, 2018,
    ]);
  });

  it('is empty of years for fewer than two points', () => {
    expect(
      sensitivityOf('eurostat', { points: points.slice(0, 1), direction: 'positive' }).byBaseYear,
    ).toEqual([]);
  });
});
