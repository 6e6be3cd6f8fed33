import { describe, expect, it } from '@jest/globals';
import { numberFormat } from './number-format';

describe('the format of a cell of the data annex', () => {
  it('has the decimals of the text, in every language', () => {
    expect(numberFormat(43.149, '43.1% (2023)', 'en')).toBe('#,##0.0');
    expect(numberFormat(43.149, '43,15\u00a0% (2023\u00a0г.)', 'ru')).toBe('#,##0.00');
    expect(numberFormat(43, '43\u00a0% (2023\u00a0ж.)', 'kk')).toBe('#,##0');
    expect(numberFormat(-1.25, '\u22121,3', 'ru') ?? numberFormat(-1.25, '-1,3', 'ru')).toBe('#,##0.0');
  });

  it('tells neither the beginning of a longer number nor a year for the value', () => {
    expect(numberFormat(43.4, '43.4', 'en')).toBe('#,##0.0');
    expect(numberFormat(2019.4, '2,019.4 (2019)', 'en')).toBe('#,##0.0');
  });

  it('is none where the text does not hold the value', () => {
    expect(numberFormat(1_234_567, '1.2 million', 'en')).toBeNull();
    expect(numberFormat(43.1, '', 'en')).toBeNull();
  });
});
