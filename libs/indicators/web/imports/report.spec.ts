import { describe, expect, it } from '@jest/globals';
import { isNothingRead } from './report';

describe('an import that changes nothing', () => {
  it('has read nothing only where no figure was there already either', () => {
    const counts = { added: 0, revised: 0, unchanged: 0, withdrawn: 0 };
    expect(isNothingRead(counts)).toBe(true);
    expect(isNothingRead({ ...counts, unchanged: 3 })).toBe(false);
    expect(isNothingRead(null)).toBe(false);
  });
});
