import { describe, expect, it } from '@jest/globals';
import { holdsPlace, isPlaceholder, withoutMarks } from './placeholder';

describe('a place where words are still to come', () => {
  it.each([
    '[аудару]',
    '[перевести] [1].',
    '[translate]',
    '[to be added]',
    '[ ]',
    '[]',
    '[…]',
    '<insert the newest figure>',
    '[Describe how the budget was aligned with the goals.]',
    '(to be completed)',
    '(будет дополнено)',
    'TBD',
    'TBD: number of carers.',
    'To be added',
    'Click or tap here to enter text.',
    'Место для ввода текста.',
    '______',
    '……',
  ])('is “%s”', (line) => {
    expect(isPlaceholder(line)).toBe(true);
  });

  it.each([
    'Women lead. [3]',
    '[3]',
    'The share was [to be added] % in 2019.',
    'Add two schools.',
    'Указать путь к воде.',
    'Complete the reform',
    '(of them in villages 12)',
    '',
  ])('is not “%s”', (line) => {
    expect(isPlaceholder(line)).toBe(false);
  });

  it('is taken from before the words that were translated already', () => {
    expect(withoutMarks('[translate]  Women lead.')).toBe('Women lead.');
  });

  it('stands within a sentence where one says TBD', () => {
    expect(['The number is TBD.', 'The number is known.'].map(holdsPlace)).toEqual([true, false]);
  });
});
