import { describe, expect, it } from '@jest/globals';
import { readTier } from './tier';

describe('a tier', () => {
  it('is one of three grades, or several for parts of an indicator', () => {
    expect(
      ['1', ' 2 ', 'III', 'Tier II', '1/3', '1 (ODA) / 2 (FDI)', '3 (a) /2 (b,c)'].map(readTier),
    ).toEqual([...['I', 'II', 'III', 'II', '1/3', '1 (ODA) / 2 (FDI)', '3 (a) /2 (b,c)']]);
  });

  it('is nothing else', () => {
    expect(['7', '0', 'IV', '11', '1/7', 'unclear', '', '()'].map(readTier)).toEqual(Array(8).fill(null));
  });
});
