import { describe, expect, it } from '@jest/globals';
import { decimalsOf } from './decimals';

describe('decimals of a column', () => {
  it('are as many as its values need, two at most', () => {
    expect(decimalsOf([44, 43.2, null])).toBe(1);
    expect(decimalsOf([44, 12])).toBe(0);
    expect(decimalsOf([1.23456])).toBe(2);
    expect(decimalsOf([0.1 + 0.2])).toBe(1);
    expect(decimalsOf([])).toBe(0);
  });
});
