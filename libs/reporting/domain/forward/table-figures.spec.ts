import { describe, expect, it } from '@jest/globals';
import type { Language } from '@qadam/language/domain';
import type { DocumentCell, DocumentPart, DocumentTable } from './document-part';
import { itemsOfDocument } from './items-of-document';
import { tableFigures } from './table-figures';

const cell = (text: string, more: Partial<DocumentCell> = {}): DocumentCell => ({
  lines: text === '' ? [] : [{ shape: 'paragraph', level: 0, text }],
  ...{ isHead: false, columns: 1, rows: 1 },
  ...more,
});
const table = (...rows: readonly (readonly (string | DocumentCell)[])[]): DocumentTable => ({
  shape: 'table',
  isNested: false,
  rows: rows.map((cells) => cells.map((one) => (typeof one === 'string' ? cell(one) : one))),
});
const read = (one: DocumentTable, caption = '', language: Language = 'ru') =>
  tableFigures(one, caption, language, () => false).map(({ figure }) => [
    figure.cell?.row,
    figure.cell?.column,
    figure.text,
    figure.year,
  ]);

describe('the figures of a table in a document', () => {
  it('stand each under the words of its row and column, of the year of its column', () => {
    expect(
      read(table(['Область', '2019', '2020 (план), %'], ['Абай', '12,5', '14'], ['Улытау', '—', '7'])),
    ).toEqual([
      ['Абай', '2019', '12,5', 2019],
      ['Абай', '2020 (план), %', '14\u00a0%', 2020],
      ['Улытау', '2020 (план), %', '7\u00a0%', 2020],
    ]);
  });

  it('have heads of two rows, and groups of rows', () => {
    const two = table(
      [cell('Область', { rows: 2 }), cell('Женщины', { columns: 2 })],
      ['2019', '2020'],
      [cell('Север', { columns: 3 })],
      ['Абай', '12,5', '14'],
    );
    expect(read(two)).toEqual([
      ['Север · Абай', 'Женщины · 2019', '12,5', 2019],
      ['Север · Абай', 'Женщины · 2020', '14', 2020],
    ]);
  });

  it('count once where a cell is merged', () => {
    const merged = table(['Область', 'Доля'], ['Абай', cell('12,5', { rows: 2 })], ['Улытау']);
    expect(read(merged)).toEqual([['Абай', 'Доля', '12,5', null]]);
  });

  it('have no column where there is no head, and the year of the caption where nothing else names one', () => {
    expect(read(table(['Абай', '12,5'], ['Улытау', '7 %']), 'Доля женщин, 2019 год')).toEqual([
      ['Абай', '', '12,5', 2019],
      ['Улытау', '', '7 %', 2019],
    ]);
  });

  it('are neither numbers of rows, codes of goals, ages, years nor names', () => {
    expect(
      read(
        table(
          ['№', 'ЦУР', 'Возраст', 'Год', 'Школы'],
          ['1', '5', '15–24', '2019', '12'],
          ['2', '6', '25 лет и старше', '2020', '15'],
        ),
      ),
    ).toEqual([
      ['5 · 15–24 · 2019', 'Школы', '12', 2019],
      ['6 · 25 лет и старше · 2020', 'Школы', '15', 2020],
    ]);
  });

  it('are read from a cell that also names its row, and with a minus', () => {
    expect(read(table(['Улытау 12,5', '−0,3'], ['Место 7', '2']))).toEqual([
      ['Улытау', '', '12,5', null],
      ['Улытау', '', '−0,3', null],
      ['Место 7', '', '2', null],
    ]);
  });
});

const signs = {
  language: 'en',
  sections: [
    { key: 'goals/5', title: 'Gender equality' },
    { key: 'next-steps', title: 'Next steps' },
  ],
  promiseKeys: new Set(['next-steps']),
} as const;
const heading = (text: string): DocumentPart => ({ shape: 'heading', level: 1, text });
const words = (text: string, more: object = {}): DocumentPart => ({
  shape: 'paragraph',
  level: 0,
  text,
  ...more,
});

describe('a table of an earlier review', () => {
  const shares = table(['Region', '2019'], ['Abay', '12.5'], ['Ulytau', '7']);

  it('is one item with its caption and all of its figures, whatever their number', () => {
    const { items } = itemsOfDocument(
      [heading('Gender equality'), words('Table 4. Women who lead'), shares],
      signs,
    );
    expect(items).toMatchObject([
      {
        ...{ kind: 'table', sectionKey: 'goals/5', caption: 'Women who lead' },
        text: 'Table 4: Women who lead — Region · 2019; Abay · 12.5; Ulytau · 7',
        figures: [{ text: '12.5' }, { text: '7' }],
      },
    ]);
  });

  it.each([
    ['below it', [shares, words('Table 4 — Women who lead')]],
    ['in two lines', [words('Table 4'), words('Women who lead'), shares]],
    ['in a line of the style of captions', [words('Women who lead', { isCaption: true }), shares]],
    ['in words before a colon', [words('Women who lead:'), shares]],
  ])('has its caption %s', (_, parts) => {
    const { items } = itemsOfDocument([heading('Gender equality'), ...parts], signs);
    expect(items.map(({ kind, caption }) => [kind, caption])).toEqual([['table', 'Women who lead']]);
  });

  it('leaves the sentences in its cells to themselves, and is a promise in each row of a plan', () => {
    const mixed = table(['Road', 'The akimat will build a road by 2027.'], ['Schools', '12']);
    const plan = table(['Measure', 'Year'], ['Build a road', '2027'], ['Open 3 schools', '2026']);
    const { items } = itemsOfDocument(
      [heading('Gender equality'), mixed, heading('Next steps'), plan],
      signs,
    );
    expect(items.map(({ kind, text, figures }) => [kind, text.slice(0, 40), figures.length])).toEqual([
      ['table', 'Table 1: Road · The akimat will build a ', 1],
      ['promise', 'The akimat will build a road by 2027.', 0],
      ['promise', 'Build a road · 2027', 0],
      ['promise', 'Open 3 schools · 2026', 1],
    ]);
  });

  it('is told where it is unusual, and text in a frame is text', () => {
    const nested = { ...shares, isNested: true };
    const large = table(
      ['Region', '2019'],
      ...Array.from({ length: 50 }, (_, row) => [`Place ${row}`, `${row}.5`]),
    );
    const frame = table(['Women lead in many villages of the country.']);
    const { items, remarks } = itemsOfDocument(
      [
        heading('Gender equality'),
        table(['Region', cell('Share', { columns: 2 })], ['', '2019', '2020'], ['Abay', '1.5', '2.5']),
        nested,
        table(['Abay', '12.5']),
        large,
        frame,
        words('[to be added]'),
        words('[translate] Women lead.'),
      ],
      signs,
    );
    expect(remarks.map(({ kind, count }) => [kind, count])).toEqual([
      ['placeholder', 1],
      ['large-table', 1],
      ['nested-table', 1],
      ['merged-cells', 1],
      ['heading-rows', 1],
      ['no-heading', 1],
    ]);
    expect(remarks[0]?.places).toEqual(['[to be added]']);
    expect(items.slice(-2).map(({ text }) => text)).toEqual([
      'Women lead in many villages of the country.',
      'Women lead.',
    ]);
    expect(items.find(({ figures }) => figures.length === 50)?.kind).toBe('table');
  });
});

describe('a sentence with several figures', () => {
  it('has each of them by itself, also where a template’s guidance stands before it', () => {
    const { items, remarks } = itemsOfDocument(
      [
        heading('Gender equality'),
        words('Say who leads.'),
        words('It was 39 % in 2019 and 12.5 % of 7,000 people.'),
      ],
      { ...signs, guidance: new Set(['say who leads.']) },
    );
    expect(items.map(({ figures }) => figures.map(({ text }) => text))).toEqual([
      ['39 %', '12.5 %', '7,000'],
    ]);
    expect(remarks).toEqual([{ kind: 'guidance', count: 1, places: ['Say who leads.'] }]);
  });
});
