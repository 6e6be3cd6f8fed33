import { describe, expect, it } from '@jest/globals';
import { wordsByLetters } from './words-by-letters';

const marked = (text: string, around: 'kk' | 'ru' | 'en') =>
  wordsByLetters(text, around).map((part) => `${part.language ?? '-'} ${part.text}`);

describe('words whose letters tell their language', () => {
  it('are Cyrillic ones among English, Kazakh by letters that only it has', () => {
    expect(marked('0-11 месяцев', 'en')).toEqual(['ru 0-11 месяцев']);
    expect(marked('15–24 жас, әйелдер', 'en')).toEqual(['kk 15–24 жас, әйелдер']);
    expect(marked('Women, 0-11 месяцев', 'en')).toEqual(['- Women, ', 'ru 0-11 месяцев']);
    expect(marked('Women, 15–24 years', 'en')).toEqual(['- Women, 15–24 years']);
    expect(marked('2.2.1', 'en')).toEqual(['- 2.2.1']);
  });

  it('are English ones among Kazakh and Russian, codes and names of products left aside', () => {
    expect(marked('Prevalence of stunting', 'ru')).toEqual(['en Prevalence of stunting']);
    expect(marked('Женщины, young people', 'ru')).toEqual(['- Женщины, ', 'en young people']);
    for (const text of ['Y_GE15', 'million USD', 'PISA 2022', 'Open SDG', 'доля по методике OECD'])
      expect(marked(text, 'kk')).toEqual([`- ${text}`]);
  });

  it('are none of Russian among Kazakh, which letters do not tell', () => {
    expect(marked('0-11 месяцев', 'kk')).toEqual(['- 0-11 месяцев']);
  });

  it('never change the text', () => {
    for (const text of ['a, б · в; г', '', ', ', 'Women, 0-11 месяцев, rural areas'])
      for (const around of ['kk', 'ru', 'en'] as const)
        expect(
          wordsByLetters(text, around)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
  });
});
