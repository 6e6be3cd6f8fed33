import { describe, expect, it } from '@jest/globals';
import { isHeldBack, isNothingRead, whyNotTaken } from './report';

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

describe('what an import waits for', () => {
  it('is the answer that is missing, and nothing once all are given', () => {
    const answers = {
      ...{ changes: 1, othersRevised: 0, takesOver: false, hasErrors: true },
      ...{ skips: false, newCodes: 0, addsNew: false },
    };
    expect(whyNotTaken(answers)).toBe('errors');
    expect(whyNotTaken({ ...answers, skips: true })).toBeNull();
    expect(whyNotTaken({ ...answers, skips: true, newCodes: 2 })).toBe('newCodes');
    expect(whyNotTaken({ ...answers, skips: true, newCodes: 2, addsNew: true })).toBeNull();
    // Without the rows that have errors only another publisher's figure is left.
    const left = { ...answers, skips: true, changes: 0, othersRevised: 1 };
    expect(whyNotTaken(left)).toBe('takeOver');
    expect(whyNotTaken({ ...left, changes: 1, takesOver: true })).toBeNull();
    expect(whyNotTaken({ ...left, othersRevised: 0 })).toBe('nothing');
  });
});
