import { describe, expect, it } from '@jest/globals';
import { outlookOf } from './outlook';
import { weaknessesOf } from './basis';

const basisOf = (years: readonly number[], { unit = 'PT', value = 40, asOf = 2025 } = {}) =>
  weaknessesOf(
    outlookOf({ points: years.map((year) => ({ year, value })), direction: 'positive' }, asOf),
    unit,
  );

describe('the basis of a status', () => {
  it('is firm from four figures since the base year, the newest of the last four years', () => {
    expect(basisOf([2018, 2019, 2020, 2021])).toEqual([]);
  });

  it('is weak from three figures, and earlier ones than the base year do not help', () => {
    expect(basisOf([2021, 2022, 2023])).toEqual(['few-points']);
    expect(basisOf([2005, 2010, 2021, 2022, 2023])).toEqual(['few-points']);
  });

  it('is weak where the newest figure is five years old', () => {
    expect(basisOf([2016, 2017, 2018, 2019, 2020])).toEqual(['old-figures']);
  });

  it('is weak where fewer than twenty cases are counted, but not for a share of the same number', () => {
    expect(basisOf([2018, 2019, 2020, 2023], { unit: 'UNITS', value: 19 })).toEqual(['few-cases']);
    expect(basisOf([2018, 2019, 2020, 2023], { unit: 'UNITS', value: 20 })).toEqual([]);
    expect(basisOf([2018, 2019, 2020, 2023], { unit: 'PT', value: 3 })).toEqual([]);
  });

  it('has nothing to say without a figure', () => {
    expect(basisOf([])).toEqual([]);
  });
});
