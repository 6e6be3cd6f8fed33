import { describe, expect, it } from '@jest/globals';
import { reasonOfAsked } from './asked-reason';

describe('the reason that is offered for reopening a section', () => {
  it('says why new figures are asked for, each reason once, and not why others were kept', () => {
    const decisions = [
      { isAsked: true, reason: 'The census was counted anew.' },
      { isAsked: false, reason: 'The old one was printed.' },
      { isAsked: true, reason: 'The census was counted anew.' },
      { isAsked: true, reason: 'A sum was wrong.' },
    ];
    expect(reasonOfAsked({ decisions })).toBe('The census was counted anew. A sum was wrong.');
  });

  it('is empty where nobody asks', () => {
    expect(reasonOfAsked({ decisions: [{ isAsked: false, reason: 'Printed.' }] })).toBe('');
  });
});
