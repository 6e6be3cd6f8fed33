import { describe, expect, it } from '@jest/globals';
import { readableNames } from './scatter-names';

const at = (left: number, top: number, isFocus = false) => ({ left, top, isFocus });

describe('names beside points', () => {
  it('stand where they have room', () => {
    expect([...readableNames([at(0, 0), at(5, 4), at(5, 20), at(60, 0)])].sort()).toEqual([0, 2, 3]);
  });

  it('give way to the point in focus', () => {
    expect([...readableNames([at(0, 0), at(5, 4, true)])]).toEqual([1]);
  });
});
