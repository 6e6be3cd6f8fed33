import { describe, expect, it } from '@jest/globals';
import { contrast } from './contrast';

describe('contrast', () => {
  it('is 21 for black on white and 4.48 for #777777 on white, as in the WCAG notes', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});
