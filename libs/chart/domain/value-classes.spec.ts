import { describe, expect, it } from '@jest/globals';
import { valueClasses } from './value-classes';

describe('classes of values', () => {
  it('lie between round numbers and hold all values', () => {
    const classes = valueClasses([4.1, 4.7, 6.2]);
    expect(classes?.bounds).toEqual([4, 4.5, 5, 5.5, 6, 6.5]);
    expect([4.1, 4.5, 4.99, 6.2, 6.5].map((value) => classes?.classOf(value))).toEqual([0, 1, 1, 4, 4]);
  });

  it('are one for equal values and none without values', () => {
    expect(valueClasses([3, 3])?.classOf(3)).toBe(0);
    expect(valueClasses([])).toBeNull();
  });
});
