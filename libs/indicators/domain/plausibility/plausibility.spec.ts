import { describe, expect, it } from '@jest/globals';
import type { OpenSdgSeries } from '../open-sdg/folder';
import { plausibilityLimits } from './limits';
import { judgePlausibility, type PlausibilityGround } from './plausibility';

const series = (
  unit: string,
  dimensions: Readonly<Record<string, string>>,
  ...values: readonly number[]
): OpenSdgSeries => ({
  ...{ indicator: '3.4.2', series: '', unit, dimensions },
  observations: values.map((value, at) => ({ sourceAreaCode: '', year: 2020 + at, value, row: at + 2 })),
});
const problemsOf = (all: readonly OpenSdgSeries[], ground: PlausibilityGround = {}) =>
  judgePlausibility(
    [{ indicator: '3.4.2', file: 't.csv', reportingStatus: null, configuredUnit: null, series: all }],
    ground,
  );
const judge = (all: readonly OpenSdgSeries[], ground: PlausibilityGround = {}) =>
  problemsOf(all, ground).map(({ row, kind, severity, value }) => [row, kind, severity, value]);

describe('a leap', () => {
  it('is a change by more than the set factor, but not among few cases', () => {
    expect(judge([series('PERSONS', {}, 120, 1300, 1200)])).toEqual([[3, 'jump', 'warning', '1300']]);
    expect(judge([series('PERSONS', {}, 120, 600)])).toEqual([]);
    expect(judge([series('PERSONS', {}, 0.5, 9)])).toEqual([]);
    expect(judge([series('PERSONS', {}, 120, 0, 130)])).toEqual([]);
  });

  it('follows the factor that was set', () => {
    const ground = (jumpFactor: number) => ({ limits: { ...plausibilityLimits, jumpFactor } });
    expect(judge([series('PERSONS', {}, 120, 500)], ground(4))).toHaveLength(1);
    expect(judge([series('PERSONS', {}, 120, 1300)], ground(20))).toEqual([]);
  });

  it('is found where a decimal point was lost, there and back', () => {
    // The country in indicator_15-4-1.csv of the real folder: 19.4, 193, 19.1.
    expect(judge([series('', {}, 19.3, 19.4, 193, 19.1, 19.2)]).map(([row]) => row)).toEqual([4, 5]);
  });

  it('is no news in a line that always jumps about', () => {
    const restless = [10, 40, 9, 50, 12, 70, 10, 62];
    expect(judge([series('PERSONS', {}, ...restless)])).toEqual([]);
    expect(judge([series('PERSONS', {}, 10, 11, 10, 12, 11, 70, 72, 71)])).toHaveLength(1);
  });

  it('is seen beside the stored year that the file does not have, where the figure is new', () => {
    const held = (...figures: readonly (readonly [number, number])[]) => ({
      held: () => figures.map(([year, value]) => ({ year, value })),
    });
    const [problem, ...others] = problemsOf([series('PT', {}, 2.1)], held([2019, 35]));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ row: 2, kind: 'jump', value: '2.1' });
    expect(problem?.message.en).toContain('stored one (35): 35 → 2.1 (2019–2020)');
    expect(problem).not.toHaveProperty('relatedRows');
    // Before a stored year as well, and not where the figure is stored already or its year is revised.
    expect(judge([series('PT', {}, 2.1)], held([2021, 35]))).toEqual([[2, 'jump', 'warning', '2.1']]);
    expect(judge([series('PT', {}, 2.1)], held([2019, 35], [2020, 2.1]))).toEqual([]);
    expect(judge([series('PT', {}, 34)], held([2019, 35], [2020, 2.1]))).toEqual([]);
  });

  it('begins below 1 too: a smaller value counts as 1, so that few cases are not blown up', () => {
    // 3.9.3 of Pavlodar in the real folder, with a figure for 2018 of which the decimal point slipped.
    const rates = [13.82, 8.97, 7.48, 3.2, 3.98, 0.92, 1.98, 0.93, 14.5, 2.12];
    expect(judge([series('PER_100000_POP', {}, ...rates)])).toEqual([[10, 'jump', 'warning', '14.5']]);
    expect(judge([series('PER_100000_POP', {}, 0.2, 14.5)])).toHaveLength(1);
    expect(judge([series('PER_100000_POP', {}, 0.2, 9.9)])).toEqual([]);
    expect(judge([series('PT', {}, 0.02, 0.9)])).toEqual([]);
    expect(judge([series('PT', {}, 12.04, 0.28)])).toHaveLength(1);
    const ground = { limits: { ...plausibilityLimits, smallestOfInterest: 100 } };
    expect(judge([series('PERSONS', {}, 2, 49)], ground)).toEqual([]);
    expect(judge([series('PERSONS', {}, 2, 101)], ground)).toHaveLength(1);
  });

  it('is held against what the line does apart from the figure itself', () => {
    // 9.1.2 of North Kazakhstan in the real folder: a lost decimal point in a line that falls to a tenth later.
    const before = [365.5, 453.9, 4706.9, 492.8, 496.1, 495.2, 506.8, 501.6, 507.4, 508.7];
    expect(judge([series('', {}, ...before, 157.2, 20.7, 36.1, 31.9)]).map(([row]) => row)).toEqual([
      4, 5, 13,
    ]);
  });

  it('is a share written as a fraction beside percentages, there and back', () => {
    expect(judge([series('PT', {}, 42.9, 0.41, 0.42)])).toHaveLength(1);
    expect(judge([series('PT', {}, 0.43, 0.42, 41)])).toHaveLength(1);
    expect(judge([series('PT', {}, 55.2, 42, 0.42, 41, 43)])).toHaveLength(2);
    expect(judge([series('PT', {}, 4, 0.9)])).toEqual([]);
    expect(judge([series('PT', {}, 4.8, 4.7, 0.048)])).toHaveLength(1);
    expect(judge([series('PT', {}, 0.8, 0.008)])).toEqual([]);
    expect(judge([series('PT', {}, 0.048)], { held: () => [{ year: 2020, value: 4.8 }] })).toHaveLength(1);
    // Years that are all there already, as percentages.
    const held = { held: () => [39, 41, 44].map((value, at) => ({ year: 2020 + at, value })) };
    const [first, ...others] = problemsOf([series('PT', {}, 0.4, 0.41, 0.43)], held);
    expect([first?.row, first?.kind, others.length]).toEqual([2, 'jump', 2]);
    expect(first?.message.en).toContain('the stored one (39): 39 → 0.4 (2020)');
    expect(judge([series('PT', {}, 39, 40, 44)], held)).toEqual([]);
  });

  it('of five lines between the same years is one event, with all rows', () => {
    const lines = ['A', 'B', 'C', 'D', 'E'].map((code, at) => ({
      ...series('M_T', { AGE: code }, 100, 900),
      observations: [
        { sourceAreaCode: '', year: 2020, value: 100, row: 10 * at + 2 },
        { sourceAreaCode: '', year: 2021, value: 900, row: 10 * at + 3 },
      ],
    }));
    const problems = problemsOf(lines);
    expect(problems.map(({ row, relatedRows }) => [row, relatedRows])).toEqual([[3, [13, 23, 33, 43]]]);
    expect(problems[0]?.message.en).toContain('rows 3, 13, 23, 33, 43');
    expect(problemsOf(lines.slice(1))).toHaveLength(4);
  });
});

describe('a percentage', () => {
  it('outside 0 to 100 is odd, each by itself while they are few', () => {
    expect(judge([series('PT', {}, 99, 101, -2)])).toEqual([
      [3, 'percent-out-of-range', 'warning', '101'],
      [4, 'percent-out-of-range', 'warning', '-2'],
    ]);
    expect(judge([series('PT_PREV_Y', {}, 99, 101)])).toEqual([]);
  });

  it('is one warning with all rows where the unit must be wrong', () => {
    const problems = problemsOf([series('PT', {}, 210, 220, 230, 240, 250, 260)]);
    expect(problems.map(({ row, relatedRows }) => [row, relatedRows])).toEqual([[2, [3, 4, 5, 6, 7]]]);
  });
});

describe('one cell', () => {
  it('is accused once: of an impossible share, else of a percentage out of range, else of a leap', () => {
    const all = [series('PT', {}, 60, 604, 61)];
    expect(judge(all)).toEqual([
      [4, 'jump', 'warning', '61'],
      [3, 'percent-out-of-range', 'warning', '604'],
    ]);
    const found = [{ file: 't.csv', row: 3, year: 2021, value: '604' }];
    expect(judge(all, { found })).toEqual([[4, 'jump', 'warning', '61']]);
  });

  it('is named with the column of the values', () => {
    const problems = judgePlausibility([
      {
        ...{ indicator: '3.4.2', file: 't.csv', valueColumn: 'Value', reportingStatus: null },
        ...{ configuredUnit: null, series: [series('PT', {}, 99, 101, 10)] },
      },
    ]);
    expect(problems.map(({ kind, column }) => [kind, column])).toEqual([
      ['jump', 'Value'],
      ['percent-out-of-range', 'Value'],
    ]);
  });
});

describe('a sum', () => {
  const parts = [series('PERSONS', { SEX: 'F' }, 60, 60), series('PERSONS', { SEX: 'M' }, 40, 40)];

  it('of women and men that misses the total by more than rounding is odd, in counts only', () => {
    expect(judge([series('PERSONS', {}, 100, 110), ...parts])).toEqual([
      [3, 'sum-mismatch', 'warning', '110'],
    ]);
    expect(judge([series('PERSONS', {}, 101, 100), ...parts])).toEqual([]);
    const rate = (values: readonly OpenSdgSeries[]) =>
      values.map((one) => ({ ...one, unit: 'PER_100000_POP' }));
    expect(judge(rate([series('PERSONS', {}, 55, 90), ...parts]))).toEqual([]);
  });

  it('is named with the cell of the total, and says what it is a sum by', () => {
    const [problem] = judgePlausibility([
      {
        ...{ indicator: '3.4.2', file: 't.csv', valueColumn: 'Value', reportingStatus: null },
        ...{ configuredUnit: null, series: [series('PERSONS', {}, 110), ...parts] },
      },
    ]);
    expect(problem).toMatchObject({ kind: 'sum-mismatch', row: 2, column: 'Value', value: '110' });
    expect(problem?.message.en).toContain('(SEX)');
  });

  it('may be off by half of the last digit for each of its numbers', () => {
    const halves = [series('TH_PEOPLE', { SEX: 'F' }, 0.4), series('TH_PEOPLE', { SEX: 'M' }, 0.4)];
    // 0.44 + 0.44 = 0.88, all three rounded: 0.4 + 0.4 against 0.9.
    expect(judge([series('TH_PEOPLE', {}, 0.9), ...halves])).toEqual([]);
    expect(judge([series('TH_PEOPLE', {}, 1.2), ...halves])).toHaveLength(1);
  });

  const ofRegions = (unit: string, year: number, total: number, ...counts: readonly [string, number][]) => ({
    ...series(unit, {}),
    observations: [['', total] as const, ...counts].map(([sourceAreaCode, value], at) => ({
      ...{ sourceAreaCode, year, value, row: at + 2 },
    })),
  });
  const ground = {
    regions: [{ code: 'old', validTo: 2018 }, { code: 'south', validFrom: 2018 }, { code: 'north' }],
    areaOf: new Map([['KZN', 'north']]),
  };

  it('of the regions is compared with the country, in counts only', () => {
    const wrong = ofRegions('PERSONS', 2020, 100, ['KZN', 60], ['south', 20]);
    expect(problemsOf([wrong], ground)).toEqual([
      expect.objectContaining({ row: 2, column: null, value: '100', relatedRows: [3, 4] }),
    ]);
    expect(problemsOf([{ ...wrong, unit: 'PT' }], ground)).toEqual([]);
    expect(judge([ofRegions('PERSONS', 2020, 80, ['KZN', 60], ['south', 20])], ground)).toEqual([]);
  });

  it('of regions says nothing where one is missing, did not exist yet, or came about in that year', () => {
    expect(judge([ofRegions('PERSONS', 2020, 100, ['KZN', 60])], ground)).toEqual([]);
    expect(judge([ofRegions('PERSONS', 2010, 100, ['KZN', 60], ['old', 40], ['south', 40])], ground)).toEqual(
      [],
    );
    expect(judge([ofRegions('PERSONS', 2018, 100, ['KZN', 60], ['old', 40], ['south', 40])], ground)).toEqual(
      [],
    );
    expect(judge([ofRegions('PERSONS', 2010, 120, ['KZN', 60], ['old', 40])], ground)).toHaveLength(1);
  });
});
