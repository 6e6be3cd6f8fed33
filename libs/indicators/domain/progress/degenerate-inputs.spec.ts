import { describe, expect, it } from '@jest/globals';
import { assess, type Assessment } from './assess';
import { type ProgressMethod, progressMethods } from './progress-methods';
import type { ProgressInput, ProgressPoint } from './progress-input';

/** The methods that compare two moments; the distance of the OECD is about one. */
const trends = progressMethods.filter((method) => method !== 'oecd-distance');

/** Words of the methods for a series that is at its target; Eurostat has none of its own. */
const met: readonly string[] = ['target_achieved', 'target-met', 'significant-progress'];

const line = (...values: readonly number[]): ProgressPoint[] =>
  values.map((value, at) => ({ year: 2015 + 4 * at, value }));

const said = (
  method: ProgressMethod,
  points: readonly ProgressPoint[],
  rest: Partial<ProgressInput> = {},
): Assessment => assess(method, { direction: 'positive', areaValues: [10, 20], ...rest, points });

const numbersOf = ({ values }: Assessment): readonly number[] =>
  Object.values(values).filter((value) => typeof value === 'number');

const verdicts = (points: readonly ProgressPoint[], rest: Partial<ProgressInput>) =>
  Object.fromEntries(
    progressMethods.map((method) => {
      const { status, reason } = said(method, points, rest);
      return [method, reason?.code ?? status];
    }),
  );

describe('a target year that is not after the base year', () => {
  it.each([2015, 2014])('%d leaves no time for a trend, so none is assessed', (targetYear) => {
    for (const method of trends) {
      const assessed = said(method, line(10, 11, 12), { target: 20, targetYear });
      expect({ method, status: assessed.displayStatus, code: assessed.reason?.code }).toEqual({
        method,
        status: 'not-assessable',
        code: 'target-year-not-after-base',
      });
      expect(assessed.reason?.sentence.en).toContain('not after the base year');
    }
  });

  it('is judged by the base year that was used, not by the one that was asked for', () => {
    const from2019 = line(10, 11, 12).slice(1);
    for (const method of trends)
      expect(said(method, from2019, { target: 20, targetYear: 2018 }).reason?.code).toBe(
        'target-year-not-after-base',
      );
  });

  it('does not hide a target that is met: that is true without any time', () => {
    for (const method of trends) {
      const assessed = said(method, line(10, 20), { target: 20, targetYear: 2015 });
      expect(met).toContain(assessed.status);
      expect(assessed.reason).toBeNull();
    }
  });

  it('does not hide how far the way was gone, nor that a target was lost', () => {
    // 10 * (12 - 10) / (20 - 10)
    expect(said('escap-csi', line(10, 12), { target: 20, targetYear: 2015 }).values).toMatchObject({
      index: 2,
      paceIndex: null,
    });
    expect(said('escap-csi', line(10, 9), { target: 10, targetYear: 2015 }).values).toMatchObject({
      index: 0,
    });
  });

  it('says nothing against growth that needs no target', () => {
    for (const method of ['statcan', 'eurostat', 'un-progress-chart'] as const)
      expect(said(method, line(10, 12), { targetYear: 2015 })).toMatchObject({
        displayStatus: 'on-track',
        reason: null,
      });
  });
});

describe('a series that stands still', () => {
  it('has not changed: no progress, and no movement away', () => {
    expect(verdicts(line(10, 10, 10), { target: 20 })).toEqual({
      statcan: 'limited_progress',
      eurostat: 'insufficient-progress',
      'un-progress-chart': 'stagnation-or-regression',
      'escap-csi': 'behind-pace',
      'linear-projection': 'accelerate',
      'sdsn-trend': 'stagnating',
      'oecd-distance': 'large-distance',
    });
  });

  it.each([0.1, 0.7, 27.1, 72.9, 1e9 / 3])(
    'at %d has exact zeros in either direction, never a residue',
    (value) => {
      for (const [direction, target] of [
        ['positive', value * 2],
        ['negative', value / 2],
      ] as const) {
        const points = [2015, 2016, 2018, 2021, 2023].map((year) => ({ year, value }));
        const rest = { direction, target };
        const values = (method: ProgressMethod) => said(method, points, rest).values;
        expect(values('statcan')).toMatchObject({ growthActual: 0, progressValue: 0 });
        expect(values('eurostat')).toMatchObject({ cagrActual: 0, ratio: 0 });
        expect(values('un-progress-chart')).toMatchObject({ cagr: 0, ratio: 0 });
        expect(values('escap-csi')).toMatchObject({ index: 0, unclippedIndex: 0 });
        expect(values('linear-projection')).toMatchObject({ slope: 0, projected: value, gapPercent: 100 });
        expect(values('sdsn-trend')).toMatchObject({ recentGrowth: 0, ratio: 0 });
      }
    },
  );

  it('at 0 has fallen from the 0.001 that stands for a base of 0, as published by Statistics Canada', () => {
    expect(verdicts(line(0, 0), { target: 20 })).toMatchObject({
      statcan: 'deterioration',
      eurostat: 'not-positive',
      'un-progress-chart': 'not-positive',
      'escap-csi': 'behind-pace',
      'linear-projection': 'accelerate',
      'sdsn-trend': 'stagnating',
    });
    // (0 / 0.001)^(1/4) - 1 = -1 a year.
    expect(said('statcan', line(0, 0), { direction: 'negative' })).toMatchObject({
      status: 'substantial_progress',
      values: { baseCountedAs: 0.001, growthActual: -1, progressValue: 1, score: 5 },
    });
    expect(said('statcan', line(0, 0), { direction: 'positive' })).toMatchObject({
      status: 'deterioration',
      values: { baseCountedAs: 0.001, growthActual: -1, progressValue: -1, score: -5 },
    });
  });

  it('away from 0 has nothing counted in its place', () => {
    expect(said('statcan', line(10, 10), { target: 0, direction: 'negative' }).values).toMatchObject({
      baseCountedAs: null,
      targetCountedAs: 0.001,
    });
    expect(said('statcan', line(10, 0), { target: 5 }).values).toMatchObject({
      baseCountedAs: null,
      targetCountedAs: null,
    });
  });

  it('at its target has met it', () => {
    for (const method of progressMethods)
      for (const value of [0.3, 10, 27.1, 0, -5])
        if (method !== 'eurostat' || value > 0)
          expect(met).toContain(said(method, line(value, value, value), { target: value }).status);
  });
});

describe('a target that was met and lost', () => {
  it('is movement away by every method that looks at a trend', () => {
    for (const base of [10, 12])
      expect(verdicts(line(base, 10, 9), { target: 10 })).toMatchObject({
        statcan: 'deterioration',
        eurostat: 'moving-away',
        'un-progress-chart': 'stagnation-or-regression',
        'escap-csi': 'regressed',
        'linear-projection': 'reverse-trend',
        'sdsn-trend': 'decreasing',
      });
  });

  it('is not called decreasing while it comes back: no pace was required from the base', () => {
    expect(said('sdsn-trend', line(10, 7, 9), { target: 10 }).reason?.code).toBe('base-at-target');
  });
});

describe('a value exactly at its target', () => {
  it('is there on any scale, whatever binary fractions make of it', () => {
    for (let step = 1; step <= 400; step += 1) {
      const [lower, optimum] = [step / 7, step / 3];
      const points = line(lower, optimum);
      for (const method of progressMethods)
        expect(met).toContain(said(method, points, { target: optimum, bounds: { lower, optimum } }).status);
    }
  });
});

describe('thresholds that are hit exactly', () => {
  it('count as reached', () => {
    const yearly = (from: number, to: number): ProgressPoint[] => [
      { year: 2022, value: from },
      { year: 2023, value: to },
    ];
    // Eurostat: -1 % a year is still moderate; UN: 0.5 % a year is fair.
    expect(said('eurostat', yearly(100, 99)).status).toBe('moderate-movement-away');
    expect(said('un-progress-chart', yearly(100, 100.5)).status).toBe('fair-progress');
    // Straight on the way from 0.1 in 2015 to 3.1 in 2030: 0.2 a year.
    const even = [2015, 2019, 2023].map((year) => ({ year, value: 0.1 + 0.2 * (year - 2015) }));
    expect(said('escap-csi', even, { target: 3.1 }).status).toBe('ahead-of-pace');
    expect(said('sdsn-trend', even, { target: 3.1 }).status).toBe('on-track');
  });
});

describe('values below zero', () => {
  it('are judged where a method can, and refused with the reason where it cannot', () => {
    // From -20 to -10 towards -5: two thirds of the way in 8 of 15 years; (1/2)^(1/8) - 1 against (1/4)^(1/15) - 1 = 0.94.
    expect(verdicts(line(-20, -15, -10), { target: -5 })).toMatchObject({
      statcan: 'moderate_progress',
      eurostat: 'not-positive',
      'un-progress-chart': 'not-positive',
      'escap-csi': 'ahead-of-pace',
      'linear-projection': 'maintain',
      'sdsn-trend': 'on-track',
    });
  });

  it('are not near a natural limit above zero', () => {
    for (const base of [-5, -150])
      expect(said('statcan', line(base, base * 0.9), { limit: 100 })).toMatchObject({
        // 1 - 0.9^(1/4) = 2.6 % a year.
        status: 'substantial_progress',
        values: { limitFactor: 1 },
      });
  });
});

describe('too little to go by', () => {
  it('is refused alike: one point, and a base year that is the last or later', () => {
    for (const method of trends) {
      expect(said(method, line(10), { target: 20 }).reason?.code).toBe('too-few-points');
      for (const baseYear of [2019, 2025])
        expect(said(method, line(10, 12), { target: 20, baseYear }).reason?.code).toBe(
          'base-not-before-current',
        );
    }
  });

  it('never yields a number that is none', () => {
    const values = [-5, 0, 0.1, 10, 20];
    for (const method of progressMethods)
      for (const base of values)
        for (const current of values)
          for (const target of [undefined, ...values])
            for (const direction of ['positive', 'negative'] as const)
              for (const targetYear of [2014, 2015, 2019, 2030]) {
                const rest = { direction, targetYear, ...(target === undefined ? {} : { target }) };
                const assessed = said(method, line(base, current), rest);
                for (const number of numbersOf(assessed)) {
                  expect(Number.isFinite(number)).toBe(true);
                  expect(Object.is(number, -0)).toBe(false);
                }
                expect(assessed.reason === null).toBe(assessed.displayStatus !== 'not-assessable');
              }
  });
});

describe('values beyond what a computer can hold', () => {
  const span = [
    { year: 2015, value: 1e-300 },
    { year: 2020, value: 1e300 },
  ];

  it('give no status, and the reason that is true', () => {
    for (const target of [undefined, 1e301])
      for (const method of ['statcan', 'eurostat', 'un-progress-chart'] as const) {
        const assessed = said(method, span, target === undefined ? {} : { target });
        expect({ method, status: assessed.displayStatus, code: assessed.reason?.code }).toEqual({
          method,
          status: 'not-assessable',
          code: 'beyond-numbers',
        });
        expect(assessed.reason?.sentence.en).toContain('too far apart');
      }
    expect(said('statcan', span, { target: 1e301 })).toMatchObject({
      status: 'not_available',
      values: { growthActual: null, score: null },
    });
  });

  it('do not hide that the target is met', () => {
    for (const method of trends) expect(met).toContain(said(method, span, { target: 1e300 }).status);
  });

  it('yield finite numbers or none, by every method, and a reason wherever there is no status', () => {
    const faulty: unknown[] = [];
    const values = [-1.7e308, -1e-320, 0, 1e-320, 1e-300, 1, 1e300, 1.7e308];
    for (const method of progressMethods)
      for (const base of values)
        for (const current of values)
          for (const target of [undefined, ...values])
            for (const direction of ['positive', 'negative'] as const)
              for (const bounds of [undefined, { lower: -1.7e308, optimum: 1.7e308 }]) {
                const assessed = said(method, line(base, current), {
                  direction,
                  areaValues: [base, current],
                  ...(target === undefined ? {} : { target }),
                  ...(bounds === undefined ? {} : { bounds }),
                });
                const hasStatus = assessed.displayStatus !== 'not-assessable';
                if (!numbersOf(assessed).every(Number.isFinite) || hasStatus !== (assessed.reason === null))
                  faulty.push({ base, current, target, assessed });
              }
    expect(faulty).toEqual([]);
  });

  it('have signs, however small they are', () => {
    // The product of the two is 0, which has none.
    expect(said('statcan', line(-1e-300, 1e-300)).reason?.code).toBe('opposite-signs');
    expect(said('statcan', line(1e-300, 2e-300), { target: -1e-300, targetYear: 2030 }).status).toBe(
      'target_achieved',
    );
    expect(
      said('statcan', line(1e-300, 2e-300), { target: -1e-300, direction: 'negative' }).reason?.code,
    ).toBe('target-has-other-sign');
  });

  it('are far enough apart for a distance of 0 not to be taken for a small one', () => {
    const far = { target: 1.7e308, areaValues: [-1.7e308, 1.7e308] };
    expect(said('oecd-distance', line(-1.7e308), far).reason?.code).toBe('beyond-numbers');
    for (const method of ['escap-csi', 'linear-projection'] as const)
      expect(said(method, line(-1.7e308, 0), far).reason?.code).toBe('beyond-numbers');
  });
});

describe('areas that do not differ', () => {
  it('have no standard deviation, not one of rounding', () => {
    for (const value of [0.1, 27.1]) {
      const areaValues = Array.from({ length: 7 }, () => value);
      const rest = { target: 30, areaValues };
      expect(said('oecd-distance', line(value), rest)).toMatchObject({
        reason: { code: 'no-spread' },
        values: { standardDeviation: 0, distance: null },
      });
      expect(said('oecd-distance', line(value), { ...rest, target: value }).status).toBe('target-met');
    }
  });
});
