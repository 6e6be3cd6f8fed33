import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { areaOf, namedArea, namedIndicator, namesSeries } from './named-place';

const indicators = [
  { code: '5.5.2', names: ['Женщины на руководящих должностях'] },
  { code: '5.b.1', names: ['Владение мобильным телефоном'] },
  { code: '6.1.1', names: ['Питьевая вода'] },
  { code: '6.1.2', names: ['Питьевая вода в селах'] },
];
const areas = [
  { code: 'ulytau', names: ['Область Улытау', 'Ulytau'] },
  { code: 'abay', names: ['Область Абай'] },
];
const at = (row: string, column = '', caption = '') => ({ row, column, caption });

describe('what the words around a number of a table name', () => {
  it('is an indicator by its code or its full title, wherever it stands', () => {
    expect(namedIndicator(at('5.b.1 Телефон'), indicators)).toBe('5.b.1');
    expect(namedIndicator(at('Абай', 'Женщины на руководящих должностях, % · 2019'), indicators)).toBe(
      '5.5.2',
    );
    expect(namedIndicator(at('Абай', '2019', 'Питьевая вода в селах, 2019 г.'), indicators)).toBe('6.1.2');
  });

  it('is none where nothing, half a title or two are named', () => {
    expect(namedIndicator(at('Абай', '2019', 'Женщины'), indicators)).toBeNull();
    expect(namedIndicator(at('5.5.2 и 5.b.1'), indicators)).toBeNull();
    expect(namedIndicator(at('Женщины', '', 'Не 15.5.2.1'), indicators)).toBeNull();
  });

  it('is an area by its full name in the row, the column or the caption', () => {
    expect(namedArea(at('Регионы · область Улытау'), areas)).toBe('ulytau');
    expect(namedArea(at('Женщины', '', 'Доля (область Абай), 2019'), areas)).toBeNull();
    expect(namedArea(at('Женщины', '', 'Доля, область Абай, 2019'), areas)).toBe('abay');
    expect(namedArea(at('Улытау'), areas)).toBeNull();
  });

  it('are a series where each part of what it is of stands there, whatever its numbers', () => {
    expect(namesSeries(at('Женщины', '35–44 года · 2019'), 'Женщины, 35–44 года')).toBe(true);
    expect(namesSeries(at('Абай', '2019', 'Доля, женщины'), 'Женщины')).toBe(true);
    expect(namesSeries(at('Абай', '2019'), '35–44 года')).toBe(false);
    expect(namesSeries(at('Абай'), '')).toBe(true);
  });
});

describe('the area of a number of a table', () => {
  const all = [
    { code: 'kz', names: ['Kazakhstan'] },
    { code: 'karagandy', names: ['Karagandy region', 'Karaganda'] },
    { code: 'almaty', names: ['Almaty city'] },
    { code: 'almaty-region', names: ['Almaty region'] },
  ];

  it.each([
    ['Karaganda region', 'karagandy'],
    ['Karaganda oblast', 'karagandy'],
    ['Almaty oblast', 'almaty-region'],
    ['Almaty city', 'almaty'],
    ['of whom: urban', 'kz'],
    ['Total', 'kz'],
  ])('of the row “%s” is %s', (row, expected) => {
    expect(areaOf(at(row, '2019'), all, false, 'kz')).toBe(expected);
  });

  it('is never the country where a place is meant that nobody knows', () => {
    expect(areaOf(at('Guryev region', '2019'), all, false, 'kz')).toBeNull();
    expect(areaOf(at('Guryev region', '2019', 'Mothers in Kazakhstan'), all, false, 'kz')).toBeNull();
    expect(namedArea(at('Guryev region', '2019', 'Mothers in Kazakhstan'), all)).toBeNull();
    // Other rows of its table are areas.
    expect(areaOf(at('Guryev', '2019'), all, true, 'kz')).toBeNull();
    expect(areaOf(at('Almaty', '2019'), all, true, 'kz')).toBeNull();
  });
});

describe('the regions that ship with the product', () => {
  interface ShippedArea {
    readonly code: string;
    readonly level: string;
    readonly name: Readonly<Record<'kk' | 'ru' | 'en', string>>;
    readonly aliases: readonly string[];
  }
  const shipped = JSON.parse(readFileSync('data/geography/areas.json', 'utf8')) as readonly ShippedArea[];
  const named = shipped.map(({ code, name, aliases }) => ({ code, names: [name.en, ...aliases] }));

  it.each([
    ['Karaganda region', 'karagandy'],
    ['Kzyl-Orda oblast', 'kyzylorda'],
    ['Mangystau region', 'mangistau'],
    ['Turkestan region', 'turkistan'],
    ['Kustanai region', 'kostanay'],
    ['Abai region', 'abay'],
    ['Almaty region', 'almaty-region'],
  ])('are known as “%s” too', (row, code) => {
    expect(areaOf(at(row, '2019'), named, false, 'kz')).toBe(code);
  });
});
