import { describe, expect, it } from '@jest/globals';
import { roundedProbability } from './rounded-probability';

describe('a probability that is shown', () => {
  it.each([
    [0.9951, 'over', 99],
    [0.99999, 'over', 99],
    [0.9949, null, 99],
    [0.004, 'below', 1],
    [0.005, null, 1],
    [0.684, null, 68],
    [1, null, 100],
    [0, null, 0],
  ] as const)('of %d claims no certainty that is not there', (probability, bound, hundredths) => {
    expect(roundedProbability(probability)).toEqual({ bound, hundredths });
  });
});
