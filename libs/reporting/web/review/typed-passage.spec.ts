import { describe, expect, it } from '@jest/globals';
import type { InlineNode } from '@qadam/reporting/domain';
import { passageFrom, typedPassage, unknownSigns } from './typed-passage';

const words = (text: string): InlineNode => ({ type: 'text', text });
const bold = (text: string): InlineNode => ({ type: 'text', text, marks: [{ type: 'bold' }] });
const citation = (findingId: string): InlineNode => ({ type: 'citation', attrs: { findingId } });

const passage = [words('Said so'), citation('7'), bold(' often'), citation('8'), words('.')];

describe('a passage that is typed anew', () => {
  it('has a sign for each figure and citation, which is that again', () => {
    expect(typedPassage(passage).text).toBe('Said so⟦1⟧ often⟦2⟧.');
    expect(passageFrom('Told⟦2⟧ so often⟦1⟧.', passage)).toEqual([
      ...[words('Told'), citation('8'), words(' so'), bold(' often'), citation('7'), words('.')],
    ]);
    expect(unknownSigns('Told⟦2⟧ so often⟦1⟧.', passage)).toEqual([]);
  });

  it('names the signs that stand for nothing in it', () => {
    expect(unknownSigns('Said⟦7⟧ so⟦1⟧ and ⟦7⟧, ⟦9⟧.', passage)).toEqual(['⟦7⟧', '⟦9⟧']);
    expect(unknownSigns('Hello ⟦1⟧', [words('Hello')])).toEqual(['⟦1⟧']);
  });

  it('takes such letters of its own for letters, and numbers its signs after them', () => {
    const own = [words('The sign ⟦1⟧ stays'), citation('7')];
    expect(typedPassage(own).text).toBe('The sign ⟦1⟧ stays⟦2⟧');
    expect(unknownSigns('The sign ⟦1⟧ goes⟦2⟧', own)).toEqual([]);
    expect(passageFrom('The sign ⟦1⟧ goes⟦2⟧', own)).toEqual([words('The sign ⟦1⟧ goes'), citation('7')]);
  });
});
