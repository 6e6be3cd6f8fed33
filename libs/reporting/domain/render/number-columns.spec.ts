import { describe, expect, it } from '@jest/globals';
import { lackedRoom, numberColumns } from './number-columns';

describe('a column of numbers', () => {
  it.each([
    ['ru', 'numbers alone', ['12,5', '3 %', '—'], true],
    ['ru', 'values with their years', ['97,1\u00a0% (2023\u00a0г.)', '4 % (2019 г.)'], true],
    ['en', 'values with their years in English', ['97.1% (2023)', '1 204 (2019)'], true],
    ['kk', 'values with their years in Kazakh', ['97,1 % (2023 ж.)'], true],
    [
      'en',
      'values above their years',
      ['855%\n(2018)\npublished, but cannot be', '−915,704.8\n(2015)'],
      true,
    ],
    ['en', 'thousands with commas', ['4,378', '1,242.3', '10,203,040'], true],
    ['ru', 'thousands with spaces', ['4\u00a0378', '1\u00a0242,3'], true],
    ['en', 'dashes', ['–', '–'], true],
    ['en', 'nothing', ['', ''], false],
    ['en', 'numbers and words', ['12', 'twelve'], false],
    ['en', 'numbers with a remark', ['12 (estimate)'], false],
    ['en', 'numbers over words', ['12\nof them old'], false],
  ] as const)('is in %s one of %s: %s', (language, _, cells, expected) => {
    const [column] = numberColumns([['Head'], ...cells.map((cell) => [cell])], true, language);
    expect(column !== null).toBe(expected);
  });

  const rooms = (cells: readonly string[], language: 'ru' | 'en') => {
    const [column] = numberColumns(
      cells.map((cell) => [cell]),
      false,
      language,
    );
    return cells.map((cell) => lackedRoom(cell, column!, language));
  };
  // Advances of Noto Sans in thousandths of its size: a digit 572, a point or comma 268, % 831, a bound space 260.
  it('leaves room behind a number for the decimals and the unit that others have', () => {
    expect(rooms(['4,378', '1.4%', '10.53%\n(2015)'], 'en')).toEqual([2.243, 0.572, 0]);
    expect(rooms(['4,378', '1,4\u00a0%'], 'ru')).toEqual([0, 0.053]);
    expect(rooms(['4,378', '51'], 'en')).toEqual([0, 0]);
  });
});
