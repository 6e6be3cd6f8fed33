import { describe, expect, it } from '@jest/globals';
import type { CodePartsFragment } from './codes.generated';
import { findCodes } from './find-codes';

const entry = (code: string, ru: string, counts: string | null = null): CodePartsFragment => ({
  ...{ code, kind: 'target', title: ru, titles: { kk: null, ru, en: null }, colour: null, origin: null },
  ...{ isRetired: false, mergedInto: null, wording: null, everyday: null, findings: 0 },
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

  it('meets other forms of Russian and Kazakh words', () => {
    expect([found('водой'), found('питьевую воду'), found('сумен'), found('насилию')]).toEqual([
      ...[['6', '6.1'], ['6.1'], ['6.1'], ['16.1']],
    ]);
  });

  it('puts the whole word of a title first, then the official wording, then terms, then what begins so', () => {
    const water = { kk: 'Ауыз су', ru: 'Питьевая вода', en: 'Safe water' };
    const other = { kk: 'Басқа', ru: 'Другое', en: 'Other' };
    const make = (code: string, more: Partial<CodePartsFragment>) => ({
      ...entry(code, ''),
      titles: other,
      ...more,
    });
    const book = [
      make('1.4', { titles: { kk: 'Сусын және тамақ', ru: 'Водоёмы', en: 'Waterways' } }),
      make('2.1', { everyday: 'су, вода, water' }),
      make('3.9', { wording: 'су, воды, water' }),
      { ...entry('4.7', '', 'су, вода, water'), titles: other },
      make('6.1', { titles: water }),
    ];
    for (const word of ['су', 'вода', 'water'])
      expect([word, findCodes(book, word).map(({ code }) => code)]).toEqual([
        word,
        word === 'вода' ? ['6.1', '3.9', '2.1', '4.7'] : ['6.1', '3.9', '2.1', '4.7', '1.4'],
      ]);
  });

  it('looks for all words, in titles and in what is written in any language', () => {
    expect([found('вода'), found('питьевая ВОДА'), found('ауыз'), found('')]).toEqual([
      ...[['6', '6.1'], ['6.1'], ['6.1'], ['6', '6.1', '16.1']],
    ]);
  });
});
