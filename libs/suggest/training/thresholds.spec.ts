import { describe, expect, it } from '@jest/globals';
import { bestGoalThreshold, bestTargetThreshold, highestBarForBest } from './thresholds';

const pairs = (rights: readonly number[], wrongs: readonly number[]) => [
  ...rights.map((probability) => ({ probability, isRight: true })),
  ...wrongs.map((probability) => ({ probability, isRight: false })),
];

describe('a threshold', () => {
  it('of targets has the best F1', () => {
    // From 0.4 on two of two are found and one is wrong (F1 0.8); from 0.6 on one of two, and none wrong (0.67).
    expect(bestTargetThreshold(pairs([0.4, 0.6], [0.5, 0.3, 0.2]))).toBeCloseTo(0.31, 9);
  });

  it('of goals lies amid those that part right and wrong alike', () => {
    const threshold = bestGoalThreshold([pairs([0.8, 0.9], [0.1, 0.2])]);
    expect(threshold).toBeGreaterThan(0.4);
    expect(threshold).toBeLessThanOrEqual(0.6);
  });

  it('of goals parts also what lies within a hundredth', () => {
    const rights = Array.from({ length: 50 }, (_, at) => 0.685 + at / 1e5);
    const wrongs = Array.from({ length: 50 }, (_, at) => 0.684 + at / 1e5);
    const threshold = bestGoalThreshold([pairs(rights, wrongs)]);
    expect(threshold).toBeGreaterThan(0.6844);
    expect(threshold).toBeLessThanOrEqual(0.6855);
  });
});

describe('the bar for the best goal of a finding', () => {
  it('costs one finding in a hundred its right goal at most', () => {
    const findings = Array.from({ length: 200 }, (_, at) => pairs([(at + 1) / 200], []));
    // The third lowest of two hundred, 0.015, rounded down to a hundredth: only 0.005 lies below.
    expect(highestBarForBest(findings, 0)).toBe(0.01);
  });

  it('looks at findings alone of which a right goal would be found', () => {
    expect(highestBarForBest([pairs([0.05], [0.2]), pairs([0.5], [0.3])], 0.1)).toBe(0.5);
    expect(highestBarForBest([], 0.1)).toBe(0);
  });
});
