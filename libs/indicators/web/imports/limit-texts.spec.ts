import { describe, expect, it } from '@jest/globals';
import { limitTexts, readLimitTexts } from './limit-texts';

describe('the limits as they are typed', () => {
  it('come back as they were, the tolerance in percent', () => {
    const limits = { jumpFactor: 5, smallestOfInterest: 10, sumTolerance: 0.005 };
    expect(limitTexts(limits)).toEqual({ jumpFactor: '5', smallestOfInterest: '10', sumTolerance: '0.5' });
    expect(readLimitTexts(limitTexts(limits))).toEqual(limits);
  });

  it('may have a comma and spaces, and are nothing while one of them is no number', () => {
    const texts = { jumpFactor: '7,5', smallestOfInterest: '1 000', sumTolerance: '1' };
    expect(readLimitTexts(texts)).toEqual({ jumpFactor: 7.5, smallestOfInterest: 1000, sumTolerance: 0.01 });
    expect(readLimitTexts({ ...texts, jumpFactor: '' })).toBeNull();
    expect(readLimitTexts({ ...texts, jumpFactor: '-3' })).toBeNull();
  });
});
