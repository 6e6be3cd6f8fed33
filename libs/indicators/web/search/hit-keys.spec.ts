import { describe, expect, it } from '@jest/globals';
import { stepAmong } from './hit-keys';

describe('the arrows among the hits of a search', () => {
  it('lead from the field through all hits and back', () => {
    expect([-1, 0, 1].map((from) => stepAmong(3, from, 1))).toEqual([0, 1, 2]);
    expect([2, 1, 0].map((from) => stepAmong(3, from, -1))).toEqual([1, 0, -1]);
  });

  it('lead nowhere past the last hit, above the field, and where nothing was found', () => {
    expect(stepAmong(3, 2, 1)).toBeNull();
    expect(stepAmong(3, -1, -1)).toBeNull();
    expect(stepAmong(0, -1, 1)).toBeNull();
  });
});
