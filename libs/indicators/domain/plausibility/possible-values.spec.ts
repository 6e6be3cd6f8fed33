import { describe, expect, it } from '@jest/globals';
import { impossibleIn, isOutsideShare } from './possible-values';

describe('a figure that cannot be', () => {
  it('is a share outside 0 to 100, the bounds being possible', () => {
    expect([0, 100, 855, -1].map((value) => isOutsideShare('PT', value))).toEqual([false, false, true, true]);
    expect(isOutsideShare('PT_PREV_Y', 108.3)).toBe(false);
  });

  it('is set aside among possible ones, but not where most lie outside: then the unit is something else', () => {
    expect([81, 855].map(impossibleIn('PT', [80.3, 81, 855]))).toEqual([false, true]);
    expect(impossibleIn('PT', [101, 104, 99])(104)).toBe(false);
  });
});
