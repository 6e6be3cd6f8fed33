import { describe, expect, it } from '@jest/globals';
import { bestGoalThreshold, thresholdOfBestF1 } from './thresholds';

const pairs = (rights: readonly number[], wrongs: readonly number[]) => [
  ...rights.map((probability) => ({ probability, isRight: true })),
  ...wrongs.map((probability) => ({ probability, isRight: false })),
];

describe('a threshold', () => {
  it('of codes in findings has the best F1', () => {
    // From 0.4 on two of two are found and one is wrong (F1 0.8); from 0.6 on one of two, and none wrong (0.67).
    expect(thresholdOfBestF1(pairs([0.4, 0.6], [0.5, 0.3, 0.2]))).toBeCloseTo(0.31, 9);
  });

  it('of goals in paragraphs lies amid those that part right and wrong alike', () => {
    const threshold = bestGoalThreshold([pairs([0.8, 0.9], [0.1, 0.2])]);
    expect(threshold).toBeGreaterThan(0.4);
    expect(threshold).toBeLessThanOrEqual(0.6);
  });

  it('of goals in paragraphs parts also what lies within a hundredth', () => {
    const rights = Array.from({ length: 50 }, (_, at) => 0.685 + at / 1e5);
    const wrongs = Array.from({ length: 50 }, (_, at) => 0.684 + at / 1e5);
    const threshold = bestGoalThreshold([pairs(rights, wrongs)]);
    expect(threshold).toBeGreaterThan(0.6844);
    expect(threshold).toBeLessThanOrEqual(0.6855);
  });
});
