import { describe, expect, it } from '@jest/globals';
import { sheetInWords, tableInText } from './table-in-text';

describe('a table of a running text', () => {
  it('is numbered in the language of its words, and named to a reader in the language of the page', () => {
    const sheet = tableInText(
      [
        ['Ауыл', 'Не айтылды'],
        ['Қызылжар', 'Құдық құрғақ тұр, су тасымалданады'],
      ],
      2,
    )?.sheet;
    expect(sheet).toBe('2-кесте');
    expect(['kk', 'ru', 'en'].map((each) => sheetInWords(sheet ?? '', each as 'kk'))).toEqual([
      ...['2-кесте', 'Таблица 2', 'Table 2'],
    ]);
  });

  it('keeps the name that somebody gave to a sheet', () => {
    for (const sheet of ['Таблица ответов', 'Table 2 (old)', 'Ответы'])
      expect(sheetInWords(sheet, 'kk')).toBe(sheet);
  });
});
