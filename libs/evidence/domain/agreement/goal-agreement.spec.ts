import { describe, expect, it } from '@jest/globals';
import { coderAgreement } from './coder-agreement';
import { goalAgreement } from './goal-agreement';
import type { Rating } from './ratings';

const pairs = (...units: readonly (readonly [readonly string[], readonly string[]])[]): Rating[] =>
  units.flatMap(([one, other], unit) => [
    { unit: `${unit}`, coder: 'one', codes: one },
    { unit: `${unit}`, coder: 'other', codes: other },
  ]);

describe('the agreement on a goal', () => {
  // Goal 6: given by both in units 0 and 1 (by other targets in 1), by one in unit 2, by nobody in unit 3.
  const ratings = pairs(
    [['6.1'], ['6.1', '3.9']],
    [['6.1'], ['6.2']],
    [['6.1'], ['16.7']],
    [['none'], ['5.5']],
  );

  it('asks whether the goal was given, by whichever target', () => {
    const { values, pairableUnits } = goalAgreement(ratings, '6', 0);
    expect(pairableUnits).toBe(4);
    expect(values.percentAgreement).toBeCloseTo(3 / 4, 12);
    // By hand: shares of "given" 3/4 and 2/4, p_e = 3/8 + 1/8 = 1/2.
    expect(values.cohenKappa).toBeCloseTo((3 / 4 - 1 / 2) / (1 / 2), 12);
    // pi = 5/8, p_e = 2 * 5/8 * 3/8.
    expect(values.gwetAc1).toBeCloseTo((3 / 4 - 15 / 32) / (1 - 15 / 32), 12);
    // D_o = 2 / 8; D_e = 2 * 5 * 3 / (8 * 7).
    expect(values.alphaNominal).toBeCloseTo(1 - 2 / 8 / (30 / 56), 12);
  });

  it('compares its targets by the alphas for sets, the same goal counting half in one', () => {
    const { values } = goalAgreement(ratings, '6', 0);
    // Four times 6.1, one 6.2, three none. D_o: units 1 and 2 apart, 4 / 8. D_e: 64 - 16 - 1 - 9 = 38 ordered pairs of 56.
    expect(values.alphaMasi).toBeCloseTo(1 - 4 / 8 / (38 / 56), 12);
    // Half for 6.1 with 6.2: D_o = (2 * 0.5 + 2) / 8, D_e = (38 - 0.5 * 8) / 56.
    expect(values.alphaHierarchical).toBeCloseTo(1 - 3 / 8 / (34 / 56), 12);
  });

  it('has the intervals of the same draws as a rating of the goal alone', () => {
    const times = <Value>(values: readonly Value[]) => Array.from({ length: 5 }, () => values).flat();
    const { intervals } = goalAgreement(
      pairs(
        ...times([
          [['6.1'], ['6.1', '3.9']],
          [['6.1'], ['6.2']],
          [['6.1'], ['16.7']],
          [['none'], ['5.5']],
        ] as const),
      ),
      '6',
      100,
    );
    const alone = coderAgreement(
      pairs(
        ...times([
          [['6'], ['6']],
          [['6'], ['6']],
          [['6'], ['none']],
          [['none'], ['none']],
        ] as const),
      ),
      100,
    );
    expect(intervals.gwetAc1).not.toBeNull();
    expect(intervals.gwetAc1).toEqual(alone.intervals.gwetAc1);
    expect(intervals.alphaMasi).not.toBeNull();
  });

  it('says why a statistic has no value', () => {
    const every = goalAgreement(pairs([['6.1'], ['6.2']], [['6.1'], ['6.1']]), '6', 0);
    expect(every.values.percentAgreement).toBe(1);
    expect(every.values.cohenKappa).toBeNull();
    expect(every.reasons.cohenKappa).toBe('one-value-only');
    expect(every.values.alphaMasi).not.toBeNull();
  });

  it('takes a code of a project’s own as a goal by itself', () => {
    const own = goalAgreement(pairs([['roads'], ['roads']], [['roads'], ['6.1']]), 'roads', 0);
    expect(own.values.percentAgreement).toBe(0.5);
  });
});
