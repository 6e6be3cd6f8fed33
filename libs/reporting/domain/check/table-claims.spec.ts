import { describe, expect, it } from '@jest/globals';
import type { BlockNode, InlineNode, RichText } from '../rich-text';
import { tableClaims } from './table-claims';

type Content = string | readonly InlineNode[];
const words = (text: string): InlineNode => ({ type: 'text', text });
const paragraph = (content: Content): BlockNode => ({
  type: 'paragraph',
  content: typeof content !== 'string' ? content : content === '' ? [] : [words(content)],
});
const rowOf = (type: 'tableCell' | 'tableHeader', cells: readonly Content[]) => ({
  type: 'tableRow' as const,
  content: cells.map((one) => ({ type, content: [paragraph(one)] })),
});
const row = (...cells: readonly Content[]) => rowOf('tableCell', cells);
const head = (...cells: readonly Content[]) => rowOf('tableHeader', cells);
const table = (rows: readonly ReturnType<typeof row>[], caption?: string): BlockNode => ({
  type: 'table',
  ...(caption === undefined ? {} : { attrs: { caption } }),
  content: rows,
});
const doc = (...content: readonly BlockNode[]): RichText => ({ type: 'doc', content });
const claims = (...content: readonly BlockNode[]) =>
  tableClaims(doc(...content), 'ru').map(({ table: number, count, first }) => [number, count, ...first]);

const citation: InlineNode = { type: 'citation', attrs: { findingId: '7' } };
const note: InlineNode = { type: 'footnote', attrs: { text: 'Протокол.' } };
const figure: InlineNode = {
  type: 'figure',
  attrs: { id: 'f', indicator: '5.5.2', seriesKey: null, area: 'kz', year: null, format: 'value' },
};

describe('numbers in a table that somebody typed', () => {
  it('are claims, also in the cell that names its row, once a table with the first places', () => {
    expect(
      claims(table([head('Регион', '2019'), row('Merged Ulytau 12,5', ''), row('Абай', '43 %')])),
    ).toEqual([[1, 2, '12,5', 'Абай: 43']]);
    expect(claims(table([row('Merged Ulytau 12,5')]))).toEqual([[1, 1, '12,5']]);
    const villages = Array.from({ length: 9 }, (_, index) => row(`Село ${index}`, `${index},5`));
    expect(claims(table([row('Абай', 'нет')]), table(villages))).toEqual([
      [2, 9, 'Село 0: 0,5', 'Село 1: 1,5', 'Село 2: 2,5'],
    ]);
  });

  it.each([
    ['a voice', citation],
    ['a note', note],
    ['a live figure', figure],
  ])('have their source in %s of their row', (_, node) => {
    expect(claims(table([row('Абай', '43 %', [words('12 '), node]), row('Улытау', '7 %', '')]))).toEqual([
      [1, 1, 'Улытау: 7'],
    ]);
  });

  it('have their source in the caption or in the line below', () => {
    const rows = [row('Абай', '43 %')];
    for (const line of ['Источник: БНС.', 'Дереккөзі: ҰСБ', 'Source: Bureau', 'Источник данных — БНС'])
      expect(claims(table(rows), paragraph(''), paragraph(line))).toEqual([]);
    expect(claims(table(rows, 'Женщины. Источник: БНС'))).toEqual([]);
    expect(claims(table(rows), paragraph('Доля выросла.'), paragraph('Источник: БНС.'))).toHaveLength(1);
    expect(claims(table(rows), paragraph('Источник роста неясен.'))).toHaveLength(1);
    expect(claims(table(rows), paragraph('Источник:'))).toHaveLength(1);
  });

  it('are no claims as years, ages, heads, and numbers and names of rows and columns', () => {
    expect(
      claims(
        table([
          head('№', 'Регион', 'Возраст', '2019', 'ЦУР', 'Старше 15 лет'),
          row('1', '2', '3', '4', '5', '6'),
          row('1', 'Село 7', '15–24', '2020', '5', ''),
          row('2', '5.5 Равенство', '65 и старше', '2021', '6', ''),
        ]),
        table([head('Задача', 'Слова'), row('5.5', 'Равенство'), row('5.b', 'Телефоны')]),
      ),
    ).toEqual([]);
  });
});
