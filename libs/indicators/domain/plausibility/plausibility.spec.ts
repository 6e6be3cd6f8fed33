import { describe, expect, it } from '@jest/globals';
import type { OpenSdgSeries } from '../open-sdg/folder';
import { judgePlausibility } from './plausibility';

const series = (
  unit: string,
  dimensions: Readonly<Record<string, string>>,
  ...values: readonly number[]
): OpenSdgSeries => ({
  ...{ indicator: '3.4.2', series: '', unit, dimensions },
  observations: values.map((value, at) => ({ sourceAreaCode: '', year: 2020 + at, value, row: at + 2 })),
});
const judge = (...all: readonly OpenSdgSeries[]) =>
  judgePlausibility([
    { indicator: '3.4.2', file: 't.csv', reportingStatus: null, configuredUnit: null, series: all },
  ]).map(({ row, kind, severity, value }) => [row, kind, severity, value]);

describe('what looks odd', () => {
  it('is a leap to more than ten times the value of the year before, but not among few cases', () => {
    expect(judge(series('PERSONS', {}, 120, 1300, 1200))).toEqual([[3, 'jump', 'warning', '1300']]);
    expect(judge(series('PERSONS', {}, 120, 1100))).toEqual([]);
    expect(judge(series('PERSONS', {}, 0.5, 9))).toEqual([]);
  });

  it('is a percentage beyond 100, once for a series', () => {
    expect(judge(series('PT', {}, 99, 101, 102))).toEqual([[3, 'percent-out-of-range', 'warning', '101']]);
    expect(judge(series('PT_PREV_Y', {}, 99, 101))).toEqual([]);
  });

  it('is a total that women and men do not add up to, beyond rounding', () => {
    const parts = [series('PERSONS', { SEX: 'F' }, 60, 60), series('PERSONS', { SEX: 'M' }, 40, 40)];
    expect(judge(series('PERSONS', {}, 100, 110), ...parts)).toEqual([[3, 'sum-mismatch', 'warning', '110']]);
    expect(judge(series('PERSONS', {}, 101, 100), ...parts)).toEqual([]);
    expect(judge(series('PER_100000_POP', {}, 55), ...parts)).toEqual([]);
  });
});
