import { describe, expect, it } from '@jest/globals';
import { requireStorable } from './unstorable-text';

const refusalOf = (value: unknown): unknown => {
  try {
    requireStorable(value);
    return null;
  } catch (error) {
    return error;
  }
};

describe('text from outside', () => {
  it('passes with every character that the database keeps', () => {
    expect(refusalOf({ a: ['Қазақстан 🙂', 'tab\t bell\u0007', null, 3, true], b: '' })).toBeNull();
  });

  it('is refused for U+0000 and for half of a pair, with the words around and what to do', () => {
    expect(refusalOf({ text: 'Poverty\u0000 fell' })).toMatchObject({
      code: 'invalid-input',
      message:
        'The text holds an invisible character U+0000 that cannot be kept: “Poverty[U+0000] fell”. Delete it with the words around it, type these again and save once more.',
      details: { field: 'text', character: 'U+0000' },
    });
    expect(refusalOf({ content: [{ text: 'fine' }, { text: 'half \ud83d of a smile' }] })).toMatchObject({
      message: expect.stringContaining('half [U+D83D] of a smile'),
      details: { field: 'content[1].text' },
    });
  });

  it('does not say a password back', () => {
    expect(refusalOf({ newPassword: 'hush\u0000' })).toMatchObject({
      message: expect.not.stringContaining('hush'),
    });
  });
});
