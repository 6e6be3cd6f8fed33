import { describe, expect, it } from '@jest/globals';
import { numberCautions, smallNumberRule } from './small-numbers';

describe('the caution about small numbers', () => {
  it('marks counts below the rule, totals, and values whose cases nobody published', () => {
    expect(numberCautions('PERSONS', [smallNumberRule.minimumCases - 1, 500])).toEqual([
      'few-cases',
      'size-of-place',
    ]);
    expect(numberCautions('UNITS', [smallNumberRule.minimumCases])).toEqual(['size-of-place']);
    expect(numberCautions('PT', [3])).toEqual(['cases-unknown']);
  });
});
