import { describe, expect, it } from '@jest/globals';
import { assessEurostat } from './eurostat';
import type { ProgressInput } from './progress-input';

/** From 100 in 2015, `rate` a year for five years. */
const growing = (rate: number): ProgressInput => ({
  direction: 'positive',
  points: [
    { year: 2015, value: 100 },
    { year: 2020, value: 100 * (1 + rate) ** 5 },
  ],
});

describe('the method of Eurostat', () => {
  it.each([
    [0.0201, 'significant-progress'],
    [0.0195, 'significant-progress'],
    [0.013, 'moderate-progress'],
    [0.001, 'insufficient-progress'],
    [-0.001, 'moving-away'],
  ])('compares %d a year with the 2 %% that the target needs: %s', (rate, status) => {
    // Thresholds 0.95, 0.60 and 0 from Eurostat, annex III; the target is 2 % a year for fifteen years.
    const result = assessEurostat({ ...growing(rate), target: 100 * 1.02 ** 15 });
    expect(result.status).toBe(status);
    expect(result.values.cagrActual).toBeCloseTo(rate, 12);
    expect(result.values.cagrRequired).toBeCloseTo(0.02, 12);
    expect(result.values.ratio).toBeCloseTo(rate / 0.02, 9);
  });

  it.each([
    [0.011, 'significant-progress'],
    [0.005, 'moderate-progress'],
    [-0.005, 'moderate-movement-away'],
    [-0.011, 'significant-movement-away'],
  ])('judges %d a year without a target: %s', (rate, status) => {
    expect(assessEurostat(growing(rate)).status).toBe(status);
  });

  it('turns round where lower is better', () => {
    expect(assessEurostat({ ...growing(-0.02), direction: 'negative' }).status).toBe('significant-progress');
    expect(assessEurostat({ ...growing(-0.02), direction: 'negative', target: 70 }).status).toBe(
      'moderate-progress',
    );
  });

  it('sees a met target, and a target that was met and lost', () => {
    expect(assessEurostat({ ...growing(0.02), target: 105 })).toMatchObject({
      status: 'significant-progress',
      values: { isTargetMet: true },
    });
    expect(assessEurostat({ ...growing(-0.02), target: 98 }).status).toBe('moving-away');
  });

  it('says why nothing can be assessed instead of inventing a rate', () => {
    const reason = (input: Partial<ProgressInput>) =>
      assessEurostat({ ...growing(0.01), ...input }).reason?.code;
    expect(reason({ points: [{ year: 2020, value: 1 }] })).toBe('too-few-points');
    expect(reason({ baseYear: 2020 })).toBe('base-not-before-current');
    expect(
      reason({
        points: [
          { year: 2015, value: 0 },
          { year: 2020, value: 2 },
        ],
      }),
    ).toBe('not-positive');
    expect(reason({ direction: 'negative', target: -1 })).toBe('not-positive');
  });

  it.each([
    [0, 12, 'positive', 10],
    [-3, 12, 'positive', 10],
    [0, 0, 'negative', 0],
    [4, -1, 'negative', 0],
  ] as const)(
    'invents no growth from %d to %d, although the target is met',
    (base, current, direction, target) => {
      const points = [
        { year: 2015, value: base },
        { year: 2023, value: current },
      ];
      expect(assessEurostat({ points, direction, target })).toMatchObject({
        status: 'not-assessable',
        reason: { code: 'not-positive' },
        values: { cagrActual: null, ratio: null, isTargetMet: true },
      });
    },
  );

  it('takes a target of zero as it stands: the rate required is −100 % a year', () => {
    // By the formula: a = (15/20)^(1/5) − 1, r = (0/20)^(1/15) − 1 = −1, so the ratio is −a.
    const { status, values } = assessEurostat({
      ...{ direction: 'negative', target: 0 },
      points: [
        { year: 2015, value: 20 },
        { year: 2020, value: 15 },
      ],
    });
    expect(values.cagrRequired).toBe(-1);
    expect(values.ratio).toBeCloseTo(1 - (15 / 20) ** (1 / 5), 12);
    expect(status).toBe('insufficient-progress');
  });
});
