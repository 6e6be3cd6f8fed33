import { describe, expect, it } from '@jest/globals';
import { editDistance } from '@qadam/language/domain';
import { nearestCode } from './nearest-code';

describe('proposing a code', () => {
  it('counts insertions, deletions, replacements and swaps of neighbours as one edit', () => {
    expect(editDistance('KZAP', 'KZZAP')).toBe(1);
    expect(editDistance('KZABY', 'KZBAY')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
  });

  it('proposes the one nearest code, without regard to case and spaces', () => {
    expect(nearestCode('KZAP', ['KZZAP', 'KZPAV', 'KZKAR'])).toBe('KZZAP');
    expect(nearestCode('_L_1 i', ['_L_1I', '_L_2I'])).toBe('_L_1I');
  });

  it('proposes nothing when several codes are equally near or all are far', () => {
    expect(nearestCode('KZAYB', ['KZAYA', 'KZAYC'])).toBeNull();
    expect(nearestCode('PARIS', ['KZALA', 'KZNS'])).toBeNull();
    expect(nearestCode('', ['A'])).toBeNull();
  });

  it('proposes nothing of which half is another, and a single letter only in other case', () => {
    expect(nearestCode('z143', ['1543', 'z999'])).toBeNull();
    expect(nearestCode('G', ['F', 'PT'])).toBeNull();
    expect(nearestCode('f', ['F', 'M'])).toBe('F');
    expect(nearestCode('PC', ['PT'])).toBe('PT');
  });
});
