import { describe, expect, it } from '@jest/globals';
import { foldText } from '@qadam/language/domain';
import { endingsOf, stemOf } from './stems';
import { foldWord, isCyrillic, wordsOf } from './words';

const texts = [
  'Балабақшамызға кезек ұзақ, ӘКІМДІК үндемейді – 2030ж.',
  'Ёлка, подъезд и съёмка: «вода» из-под крана 3 раза',
  'The e-gov portal’s naïve café, cafe\u0301 and İstanbul; 𝒲ater \u{1F4A7} 中文 १२',
  'cу caпасы: Latin letters among Cyrillic ones, мaть',
  '',
];

describe('the words of a text', () => {
  it.each(texts)('are its runs of letters, marks and digits: %s', (text) => {
    const expected = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: raw, index }) => ({
      start: index,
      end: index + raw.length,
      raw,
    }));
    expect(wordsOf(text)).toEqual(expected);
  });

  it.each(texts)('are folded as all text is: %s', (text) => {
    const words = wordsOf(text).map(({ raw }) => raw);
    expect(words.map(foldWord)).toEqual(words.map(foldText));
  });

  it('are Cyrillic if one letter is', () => {
    expect(['су', 'e2суw', 'water'].map(isCyrillic)).toEqual([true, true, false]);
  });
});

describe('the stem of a word', () => {
  it.each([
    ['organisations', 'organ'],
    ['cities', 'city'],
    ['developments', 'develop'],
    ['class', 'class'],
    ['roads', 'road'],
    ['bus', 'bus'],
    ['дорогами', 'дорога'],
    ['вода', 'вода'],
    ['школы', 'школ'],
  ])('%s is %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });
});

describe('the endings of a word', () => {
  it('leave every base that it could come from, of three letters at least', () => {
    expect(endingsOf('школами')).toEqual([6, 4]);
    expect(endingsOf('оны')).toEqual([]);
  });
});
