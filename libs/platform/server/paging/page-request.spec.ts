import { describe, expect, it } from '@jest/globals';
import { requireCount, requireOffset } from './page-request';

describe('a page of a list', () => {
  it('has from one row to the most that are given out', () => {
    expect([requireCount(1, 200), requireCount(200, 200)]).toEqual([1, 200]);
    for (const count of [0, -5, 201, 1.5, Number.NaN])
      expect(() => requireCount(count, 200)).toThrow(
        `"first" must be a whole number from 1 to 200, not ${count}.`,
      );
  });

  it('starts at the first row or later', () => {
    expect(requireOffset(0)).toBe(0);
    for (const offset of [-1, 1_000_001])
      expect(() => requireOffset(offset, 'offset')).toThrow('"offset" must be');
  });
});
