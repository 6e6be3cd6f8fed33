import { describe, expect, it } from '@jest/globals';
import type { Language } from '@qadam/language/domain';
import { termInSentence } from './term-in-sentence';

const within = { kk: 'Бұл', ru: 'Это', en: 'This is the ' } as const;

describe('a term of the glossary that is put into a text', () => {
  it('has a small letter within a sentence, in every language', () => {
    const put = (language: Language, term: string) => termInSentence(term, within[language], language);
    expect([
      put('kk', 'Әкімдік'),
      put('kk', 'Базалық жыл'),
      put('ru', 'Базовый год'),
      put('ru', 'Локализация ЦУР'),
      put('ru', 'Агентство-кастодиан'),
      put('en', 'Base year'),
      put('en', 'Localisation of the SDGs'),
    ]).toEqual([
      'әкімдік',
      'базалық жыл',
      'базовый год',
      'локализация ЦУР',
      'агентство-кастодиан',
      'base year',
      'localisation of the SDGs',
    ]);
  });

  it('keeps the capitals of names and abbreviations', () => {
    for (const term of ['SDG index', 'Sustainable Development Goals', 'Voluntary Local Review (VLR)'])
      expect(termInSentence(term, within.en, 'en')).toBe(term);
    for (const term of ['Цели устойчивого развития (ЦУР)', 'Повестка дня до 2030 года', 'ЦУР'])
      expect(termInSentence(term, within.ru, 'ru')).toBe(term);
    expect(termInSentence('Орнықты даму мақсаттары (ОДМ)', within.kk, 'kk')).toBe(
      'Орнықты даму мақсаттары (ОДМ)',
    );
  });

  it('keeps its capital where a sentence begins', () => {
    for (const before of ['', ' ', 'It fell. ', 'It fell.', 'Did it fall? ', 'It fell. “', 'A line\n'])
      expect(termInSentence('Base year', before, 'en')).toBe('Base year');
    expect(termInSentence('Базовый год', 'Доля выросла. «', 'ru')).toBe('Базовый год');
  });

  it('has none behind a colon, an opened quotation or a shortening', () => {
    for (const before of ['The term: ', 'It is called “', 'A year, e.g. ', 'See the ('])
      expect(termInSentence('Base year', before, 'en')).toBe('base year');
    expect(termInSentence('Базовый год', 'Сравнение, см. ', 'ru')).toBe('базовый год');
  });
});
