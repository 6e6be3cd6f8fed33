import { describe, expect, it } from '@jest/globals';
import { codeWords, toldApart } from './code-words';

describe('what a code is called', () => {
  it('is in the language of the reader where it has words there', () => {
    const months = { names: ['0–11 ай', '0–11 месяцев', '0–11 months'] };
    expect(codeWords('M0T11', months, 'en')).toEqual({ label: '0–11 months', language: null });
    expect(codeWords('M0T11', months, 'kk')).toEqual({ label: '0–11 ай', language: null });
    expect(codeWords('M0T11', { names: [] }, 'en')).toEqual({ label: 'M0T11', language: null });
  });

  it('is the code with words of another language where it has none, and says of which', () => {
    const russian = {
      names: ['0-11 месяцев', '0-11 месяцев', '0-11 месяцев'],
      lacking: ['kk', 'en'] as const,
    };
    for (const language of ['kk', 'en'] as const)
      expect(codeWords('M0T11', russian, language)).toEqual({
        label: 'M0T11 · 0-11 месяцев',
        language: 'ru',
      });
    expect(codeWords('M0T11', russian, 'ru')).toEqual({ label: '0-11 месяцев', language: null });
  });

  it('is seen to be borrowed by its letters where English is said to have words of its own', () => {
    const said = (words: string) => codeWords('X', { names: [words, words, words] }, 'en').language;
    expect(said('месяцев')).toBe('ru');
    expect(said('әйелдер')).toBe('kk');
    expect(said('women')).toBeNull();
  });

  it('has the code beside it where two of a dimension are called alike', () => {
    const choice = (dimension: string, code: string, label: string) => ({
      ...{ dimension, code, label, language: null },
    });
    const labels = toldApart([
      choice('UNIT_MEASURE', 'million USD', 'million US dollars'),
      choice('UNIT_MEASURE', 'M_USD', 'million US dollars'),
      choice('UNIT_MEASURE', 'PT', 'per cent'),
      choice('SERIES', 'SHARE', 'per cent'),
    ]).map(({ label }) => label);
    expect(labels).toEqual([
      'million US dollars (million USD)',
      'million US dollars (M_USD)',
      'per cent',
      'per cent',
    ]);
  });
});
