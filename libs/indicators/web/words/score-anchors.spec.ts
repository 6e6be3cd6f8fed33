import { describe, expect, it } from '@jest/globals';
import { assess } from '@qadam/indicators/domain';
import { scoreAnchors } from './score-anchors';

const needed = Math.pow(2, 1 / 15) - 1;

/** The score of what grows by this rate for five years, on its way from 100 in 2015 to a target of 200 in 2030 or to none. */
const scoreOf = (rate: number, target?: number): number => {
  const points = [
    { year: 2015, value: 100 },
    { year: 2020, value: 100 * Math.pow(1 + rate, 5) },
  ];
  const result = assess('statcan', {
    ...{ points, direction: 'positive' },
    ...(target === undefined ? {} : { target }),
  });
  const { score } = result.values as { readonly score: number | null };
  return Number((score ?? NaN).toFixed(2)) + 0;
};

describe('what “How is the mean worked out?” says of scores', () => {
  it('is what the method gives at that part of the pace that the target needs', () => {
    expect(scoreAnchors.map(({ ofNeeded }) => scoreOf(ofNeeded * needed, 200))).toEqual(
      scoreAnchors.map(({ score }) => score),
    );
  });

  it('is what the method gives at that growth without a target', () => {
    const withGrowth = scoreAnchors.filter(({ growth }) => growth !== null);
    expect(withGrowth.map(({ growth }) => scoreOf(growth ?? NaN))).toEqual(
      withGrowth.map(({ score }) => score),
    );
  });

  it('runs in a straight line between two of them, and on as it is beyond the first and the last', () => {
    for (const [at, one] of scoreAnchors.slice(1).entries()) {
      const before = scoreAnchors[at];
      const middle = ((before?.score ?? NaN) + one.score) / 2;
      const pace = ((before?.ofNeeded ?? NaN) + one.ofNeeded) / 2;
      expect(scoreOf(pace * needed, 200)).toBeCloseTo(middle, 1);
    }
    expect([scoreOf(2 * needed, 200), scoreOf(-2 * needed, 200), scoreOf(0.1), scoreOf(-0.1)]).toEqual([
      5, -5, 5, -5,
    ]);
  });
});
