import { describe, expect, it } from '@jest/globals';
import {
  assess,
  methodStatuses,
  type ProgressInput,
  type ProgressMethod,
  progressMethods,
} from '@qadam/indicators/domain';
import { bandsOf, type Condition, holdsOf } from './bands';

const between = (from: number, to: number, years: number) => Math.pow(to / from, 1 / years) - 1;

/** From 100 in 2015 to a value in 2020, higher is better; with a target that of 200 in 2030. */
const since2015 = (value: number, target?: number): ProgressInput => ({
  points: [
    { year: 2015, value: 100 },
    { year: 2020, value },
  ],
  direction: 'positive',
  ...(target === undefined ? {} : { target }),
});

const growing = (rate: number) => since2015(100 * Math.pow(1 + rate, 5));

/** Data of which a method works out just this number. */
const withTarget: Readonly<Record<ProgressMethod, (number: number) => ProgressInput>> = {
  statcan: (ratio) => since2015(100 * Math.pow(1 + ratio * between(100, 200, 15), 5), 200),
  eurostat: (ratio) => since2015(100 * Math.pow(1 + ratio * between(100, 200, 15), 5), 200),
  'un-progress-chart': (share) => since2015(100 * Math.pow(1 + share, 1 / 3), 200),
  'escap-csi': (index) => since2015(100 + 10 * index, 200),
  'linear-projection': (gap) => since2015(100 + (100 - gap) / 3, 200),
  'sdsn-trend': (ratio) => ({ ...since2015(100 + (ratio * 4 * 100) / 15, 200), ...recent(ratio) }),
  'oecd-distance': (distance) => ({ ...since2015(50 - distance, 50), areaValues: [10, 12] }),
};

/** The last four years at this ratio to the growth of 100 in fifteen years. */
const recent = (ratio: number): Pick<ProgressInput, 'points'> => ({
  points: [
    { year: 2015, value: 100 },
    { year: 2016, value: 100 },
    { year: 2020, value: 100 + (ratio * 4 * 100) / 15 },
  ],
});

const edgesOf = (conditions: readonly (Condition | undefined)[]) =>
  conditions.flatMap((one) =>
    one === undefined || 'word' in one
      ? []
      : Object.values(one).flatMap((edge: number) => [edge - 1e-6, edge + 1e-6]),
  );

describe('the thresholds that the page of methods tells', () => {
  it.each(progressMethods)('of %s are those that decide with a target value', (method) => {
    const bands = bandsOf[method];
    const told = edgesOf(bands.map(({ target }) => target)).map((value) => [
      value,
      bands.find(({ target }) => holdsOf(target, value))?.status,
    ]);
    expect(told).toEqual(
      told.map(([value]) => [value, assess(method, withTarget[method](Number(value))).status]),
    );
  });

  it.each(progressMethods)('of %s are those that decide without one', (method) => {
    const bands = bandsOf[method];
    const edges = edgesOf(bands.map(({ growth }) => growth));
    if (edges.length === 0) return expect(assess(method, growing(0.01)).status).toBe('not-assessable');
    const told = edges.map((value) => [value, bands.find(({ growth }) => holdsOf(growth, value))?.status]);
    return expect(told).toEqual(
      told.map(([value]) => [value, assess(method, growing(Number(value))).status]),
    );
  });

  it('of ESCAP compare the index with an even pace, which is a third of the way after five of fifteen years', () => {
    expect(
      [10, 3.34, 3.33, -0.01].map((index) => assess('escap-csi', withTarget['escap-csi'](index)).status),
    ).toEqual(['target-met', 'ahead-of-pace', 'behind-pace', 'regressed']);
  });

  it('name every status that any method gives', () => {
    const named = Object.values(bandsOf).flatMap((bands) => bands.map(({ status }) => status));
    expect(new Set([...named, 'not_available', 'not-assessable'])).toEqual(new Set(methodStatuses));
  });
});
