import { describe, expect, it } from '@jest/globals';
import { withUnitOfHeads } from './unit-of-heads';

describe('the unit of a number in a cell', () => {
  it.each([
    ['ru', '43,0', ['2019'], 'Доля женщин на руководящих должностях, %', '43,0\u00a0%'],
    ['ru', '43,0', ['2019, %'], '', '43,0\u00a0%'],
    ['ru', '43,0', ['2019'], 'Доля женщин, %, 2015–2019', '43,0\u00a0%'],
    ['ru', '43,0', ['2019'], 'Доля женщин (в процентах)', '43,0\u00a0%'],
    ['en', '43.0', ['2019'], 'Women in managerial positions (%)', '43.0%'],
    ['kk', '43,0', ['2019'], 'Басшы лауазымдардағы әйелдер, пайызбен', '43,0%'],
  ] as const)(
    'is per cent where its head or its table says so (%s: %s)',
    (language, text, heads, caption, expected) => {
      expect(withUnitOfHeads(text, heads, caption, language)).toBe(expected);
    },
  );

  it.each([
    ['43,0 %', ['2019'], 'Доля женщин, %'],
    ['12,4 п.п.', ['2019'], 'Доля женщин, %'],
    ['12', ['Численность, тыс. человек'], 'Доля женщин, %'],
    ['43,0', ['2019'], 'Доля женщин выросла на 3 % за год'],
  ])('is its own, and that of a head that counts otherwise (%s)', (text, heads, caption) => {
    expect(withUnitOfHeads(text, heads, caption, 'ru')).toBe(text);
  });
});
