import { describe, expect, it } from '@jest/globals';
import { assessUnProgressChart } from './un-progress-chart';

const points = (base: number, current: number) => [
  { year: 2015, value: base },
  { year: 2020, value: current },
];

describe('the UN Progress Chart', () => {
  it('judges growth without a target by 2 % and 0.5 % a year', () => {
    const status = (rate: number) =>
      assessUnProgressChart({ points: points(100, 100 * (1 + rate) ** 5), direction: 'positive' }).status;
    expect([0.021, 0.006, 0.004, -0.03].map(status)).toEqual([
      'on-track',
      'fair-progress',
      'stagnation-or-regression',
      'stagnation-or-regression',
    ]);
    expect(assessUnProgressChart({ points: points(100, 80), direction: 'negative' }).status).toBe('on-track');
  });

  it('counts a met target as met whatever the trend', () => {
    expect(assessUnProgressChart({ points: points(99, 97), direction: 'positive', target: 95 }).status).toBe(
      'target-met',
    );
  });

  it('does not take the loss of a met target for progress', () => {
    expect(assessUnProgressChart({ points: points(99, 90), direction: 'positive', target: 95 }).status).toBe(
      'stagnation-or-regression',
    );
  });

  it('says why nothing can be assessed', () => {
    expect(
      assessUnProgressChart({ points: points(0, 5), direction: 'positive', target: 9 }).reason?.code,
    ).toBe('not-positive');
    expect(assessUnProgressChart({ points: [], direction: 'positive' }).reason?.code).toBe('too-few-points');
  });
});
