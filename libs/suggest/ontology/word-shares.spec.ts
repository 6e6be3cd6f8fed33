import { describe, expect, it } from '@jest/globals';
import { foldWord } from '../reading/words';
import { OntologyMatcher } from './matcher';
import { tableOf } from './term-table';

const matcher = new OntologyMatcher(
  tableOf([
    { words: 'школ* туалет*', code: 0, weight: 1 },
    { words: 'школ*', code: 1, weight: 1 },
    { words: 'туалет*', code: 0, weight: 1 },
    { words: 'духовн*', code: 2, weight: -1 },
    { words: 'туалет* где', code: 12, weight: 1 },
    { words: 'спасибо', code: 12, weight: 1 },
  ]),
  10,
  12,
);

const shares = (word: string): Record<number, number> => {
  const { codes, values, from, to } = matcher.wordIndex.sharesOf(matcher.vocabulary.fitsOf(foldWord(word)));
  return Object.fromEntries([...codes.subarray(from, to)].map((code, at) => [code, values[from + at] ?? 0]));
};

describe('a single word of terms', () => {
  it('speaks for every code that has it, most for the one whose terms have it most', () => {
    const school = shares('школе');
    expect(Object.keys(school)).toEqual(['0', '1']);
    // Terms with it weigh 0.5 and 1, and 0.5 is added; two of ten codes have it: ln 5 / ln 10.
    expect(school[0]).toBeCloseTo((0.5 / 2) * (Math.log(5) / Math.log(10)), 6);
    expect(school[1]).toBeCloseTo((1 / 2) * (Math.log(5) / Math.log(10)), 6);
  });

  it('speaks for talk about no goal, and no less for the codes that have it too', () => {
    // Alone 1 beside the 0.5 that is added; with the 1.5 of a code 0.5 beside 2.
    expect(shares('спасибо')).toEqual({ 12: expect.closeTo(1 / 1.5, 6) });
    expect(shares('туалет')[12]).toBeCloseTo(0.5 / 2.5, 6);
    expect(shares('туалет')[0]).toBeCloseTo(1.5 / 2, 6);
  });

  it('says more if fewer codes have it', () => {
    // 1.5 of 2 with the addition, and no other code has it; talk has 0.5.
    expect(shares('туалетов')).toEqual({ 0: expect.closeTo(0.75, 6), 12: expect.closeTo(0.5 / 2.5, 6) });
  });

  it('says nothing if it is unknown or speaks against a code', () => {
    expect(shares('вертолёт')).toEqual({});
    expect(shares('духовная')).toEqual({});
  });
});
