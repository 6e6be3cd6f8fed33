import { describe, expect, it } from '@jest/globals';
import { balancedAccuracy, type Decision, foundAmong } from './measures';

const decisions = (counts: Readonly<Record<'found' | 'missed' | 'wrong' | 'refused', number>>): Decision[] =>
  Object.entries(counts).flatMap(([kind, count]) =>
    Array.from({ length: count }, () => ({
      isAssigned: kind === 'found' || kind === 'wrong',
      isRight: kind === 'found' || kind === 'missed',
    })),
  );

describe('decisions on codes, few of which are right', () => {
  it('are measured by what is found and by what is wrong beside it', () => {
    expect(foundAmong(decisions({ found: 6, missed: 2, wrong: 4, refused: 88 }))).toEqual({
      precision: 0.6,
      recall: 0.75,
      f1: 12 / 18,
    });
  });

  it('show a wrong code on every text, which a mean of shares hardly does', () => {
    const exact = decisions({ found: 10, missed: 0, wrong: 0, refused: 160 });
    const generous = decisions({ found: 10, missed: 0, wrong: 10, refused: 150 });
    expect(balancedAccuracy(generous)).toBeGreaterThan(0.96);
    expect([foundAmong(exact)?.f1, foundAmong(generous)?.f1]).toEqual([1, 2 / 3]);
  });

  it('are worth nothing where nothing is assigned, and are not measured where nothing is right', () => {
    expect(foundAmong(decisions({ found: 0, missed: 3, wrong: 0, refused: 5 }))?.f1).toBe(0);
    expect(foundAmong(decisions({ found: 0, missed: 0, wrong: 3, refused: 5 }))).toBeNull();
  });
});
