import { describe, expect, it } from '@jest/globals';
import { indicatorMeant, indicatorsMeant } from './indicator-meant';
import { indicatorCodeIn } from './table-knowledge';

const known = [
  '1.4.1',
  '1.4.2',
  '3.2.1',
  '3.2.2',
  '3.b.1',
  '5.5.1',
  '5.5.2',
  '5.a.1',
  '5.b.1',
  '10.7.4',
  '16.1.1',
];

describe('the indicator that a text means which is no code', () => {
  it.each([
    // Cyrillic letters and look-alikes of digits.
    ['З.2.1', '3.2.1'],
    ['3.В.1', '3.b.1'],
    ['5.а.1', '5.a.1'],
    ['5.б.1', '5.b.1'],
    ['1.4.l', '1.4.1'],
    ['1.4.I', '1.4.1'],
    ['5.5.2а', '5.5.2'],
    ['1О.7.4', '10.7.4'],
    // What spreadsheets and code lists make of codes.
    ['05.05.2002', '5.5.2'],
    ['2002-05-05', '5.5.2'],
    ['C050502', '5.5.2'],
    ['C050a01', '5.a.1'],
    // None of the framework: always the nearest.
    ['5.5.3', '5.5.2'],
    ['5.5.22', '5.5.2'],
    ['16.1.9', '16.1.1'],
  ])('“%s” is nearest to %s', (text, code) => {
    expect(indicatorMeant(text, known)).toBe(code);
  });

  it('is none for words, and where nothing is known', () => {
    expect(indicatorMeant('женщины', known)).toBeNull();
    expect(indicatorMeant('Women in managerial positions', known)).toBeNull();
    expect(indicatorMeant('5.5.3', [])).toBeNull();
  });
});

describe('the indicators that a text means', () => {
  const indicators = new Map(
    ['5.5.1', '5.5.2', '8.5.1', '8.5.2', '10.5.1.1'].map((code) => [
      code,
      {
        ...{ code, units: [], series: [] },
        titles:
          code === '5.5.2' ? ['Женщины на руководящих должностях', 'Women in managerial positions'] : [],
      },
    ]),
  );

  it.each([
    ['Women in managerial positions', ['5.5.2']],
    [' женщины на руководящих  должностях ', ['5.5.2']],
    ['8.5', ['8.5.1', '8.5.2']],
    ['8,5', ['8.5.1', '8.5.2']],
    ['8.5.3', ['8.5.2']],
    ['Women', []],
  ])('for “%s” are %j', (text, expected) => {
    expect(indicatorsMeant(text, indicators)).toEqual(expected);
  });
});

describe('a code of an indicator in a text', () => {
  it('is none where a letter is stuck to it', () => {
    expect(indicatorCodeIn('5.5.2а')).toBeNull();
    expect(indicatorCodeIn('5.5.12b')).toBeNull();
    expect(indicatorCodeIn('5.5.2 Women')).toBe('5.5.2');
    expect(indicatorCodeIn('ЦУР 5.5.2.')).toBe('5.5.2');
  });
});
