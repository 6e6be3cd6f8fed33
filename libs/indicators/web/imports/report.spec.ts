import { describe, expect, it } from '@jest/globals';
import { isHeldBack, isNothingRead } from './report';

describe('an import that changes nothing', () => {
  it('has read nothing only where no figure was there already either', () => {
    const counts = { added: 0, revised: 0, unchanged: 0, withdrawn: 0 };
    expect(isNothingRead(counts)).toBe(true);
    expect(isNothingRead({ ...counts, unchanged: 3 })).toBe(false);
    expect(isNothingRead(null)).toBe(false);
  });
});

describe('the errors of an import', () => {
  it('stand in its way, those about another publisher only until this source takes over', () => {
    const others = { kind: 'revises-other-publisher', severity: 'error' };
    const blank = { kind: 'blank-row', severity: 'warning' };
    expect(isHeldBack({ problemGroups: [others, blank] }, false)).toBe(true);
    expect(isHeldBack({ problemGroups: [others, blank] }, true)).toBe(false);
    expect(isHeldBack({ problemGroups: [others, { ...blank, severity: 'error' }] }, true)).toBe(true);
  });
});
