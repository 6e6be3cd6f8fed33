import { describe, expect, it } from '@jest/globals';
import type { CodePartsFragment } from './codes.generated';
import { findCodes } from './find-codes';

const entry = (code: string, ru: string, counts: string | null = null): CodePartsFragment => ({
  ...{ code, kind: 'target', title: ru, titles: { kk: null, ru, en: null }, colour: null, origin: null },
  ...{ isPublic: true, isRetired: false, mergedInto: null, wording: null, everyday: null, findings: 0 },
  guidance: counts
    ? {
        ...{ number: 1, personName: null, createdAt: '' },
        ...{ counts: { kk: counts, ru: null, en: null }, doesNotCount: { kk: null, ru: null, en: null } },
        ...{ examples: { kk: null, ru: null, en: null }, notes: { kk: null, ru: null, en: null } },
      }
    : null,
});

const codes = [entry('6', 'Чистая вода'), entry('6.1', 'Питьевая вода', 'Ауыз су'), entry('16.1', 'Насилие')];
const found = (typed: string) => findCodes(codes, typed).map(({ code }) => code);

describe('looking for a code', () => {
  it('takes a number for a goal with its targets, and never for another goal', () => {
    expect([found('6'), found('6.1'), found('6,1'), found('1')]).toEqual([
      ['6', '6.1'],
      ['6.1'],
      ['6.1'],
      [],
    ]);
  });

  it('takes a goal by its name and number, and a space for the point', () => {
    expect([found('цель 6'), found('6-мақсат'), found('6 1'), found('target 6.1')]).toEqual([
      ...[['6', '6.1'], ['6', '6.1'], ['6.1'], ['6.1']],
    ]);
  });

  it('knows the names that are printed for goals', () => {
    expect(['таза су мен санитария', 'clean water and sanitation'].map((name) => found(name)[0])).toEqual([
      '6',
      '6',
    ]);
  });

  it('meets other forms of Russian and Kazakh words', () => {
    expect([found('водой'), found('питьевую воду'), found('сумен'), found('насилию')]).toEqual([
      ...[['6.1', '6'], ['6.1'], ['6.1', '6'], ['16.1']],
    ]);
  });

  it('goes by the fit of terms, titles, what counts and the rest, as the field for tags does', () => {
    const water = { kk: 'Ауыз су', ru: 'Питьевая вода', en: 'Safe water' };
    const other = { kk: 'Басқа', ru: 'Другое', en: 'Other' };
    const make = (code: string, more: Partial<CodePartsFragment>) => ({
      ...entry(code, ''),
      titles: other,
      ...more,
    });
    const book = [
      make('1.4', { titles: { kk: 'Сусын және тамақ', ru: 'Водоёмы', en: 'Waterways' } }),
      make('3.9', { wording: 'су, воды, water' }),
      { ...entry('4.7', '', 'су'), titles: other },
      make('6.4', { titles: water }),
      make('6.1', {}),
    ];
    // 6.1 has them among its words of daily life.
    expect(findCodes(book, 'су').map(({ code }) => code)).toEqual(['6.1', '6.4', '4.7', '3.9', '1.4']);
    expect(findCodes(book, 'вода').map(({ code }) => code)).toEqual(['6.1', '6.4', '3.9']);
    expect(findCodes(book, 'нашар су').map(({ code }) => code)[0]).toBe('6.1');
  });

  it('looks for all words, in titles and in what is written in any language', () => {
    expect([found('вода'), found('питьевая ВОДА'), found('ауыз'), found('')]).toEqual([
      ...[['6.1', '6'], ['6.1'], ['6.1'], ['6', '6.1', '16.1']],
    ]);
  });
});
