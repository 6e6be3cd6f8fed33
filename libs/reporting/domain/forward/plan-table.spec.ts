import { describe, expect, it } from '@jest/globals';
import type { Language } from '@qadam/language/domain';
import type { DocumentLine, DocumentPart, DocumentTable } from './document-part';
import { itemsOfDocument } from './items-of-document';

const line = (text: string, more: Partial<DocumentLine> = {}): DocumentLine => ({
  ...{ shape: 'paragraph', level: 0, text },
  ...more,
});
const heading = (text: string): DocumentLine => ({ shape: 'heading', level: 1, text });
const table = (...rows: readonly (readonly string[])[]): DocumentTable => ({
  shape: 'table',
  isNested: false,
  rows: rows.map((cells) =>
    cells.map((text) => ({
      lines: text === '' ? [] : [line(text)],
      ...{ isHead: false, columns: 1, rows: 1 },
    })),
  ),
});
const read = (parts: readonly DocumentPart[], language: Language = 'en') =>
  itemsOfDocument([heading('Gender equality'), ...parts], {
    language,
    sections: [{ key: 'goals/5', title: 'Gender equality' }],
    promiseKeys: new Set(['next-steps']),
  });
const said = (parts: readonly DocumentPart[], language: Language = 'en') =>
  read(parts, language).items.map(({ kind, text }) => [kind, text]);

describe('a table of measures', () => {
  it.each<[Language, readonly (readonly string[])[]]>([
    [
      'en',
      [
        ['Commitment', 'Result'],
        ['Build 100 schools by 2025 in all of the villages of the south', 'Underway'],
        ['Feed all pupils', 'Done'],
      ],
    ],
    [
      'ru',
      [
        ['№', 'Мера', 'Срок'],
        ['1', 'Принять закон о воде', '2024'],
        ['2', 'Открыть центры', ''],
      ],
    ],
    [
      'kk',
      [
        ['Іс-шара', 'Мерзімі'],
        ['Заң қабылдау', '2024'],
        ['20 орталық ашу', '2025'],
      ],
    ],
  ])('is a promise in each of its rows, its head is none (%s)', (language, rows) => {
    expect(said([table(...rows)], language)).toEqual(
      rows.slice(1).map((row) => ['promise', row.filter(Boolean).join(' · ')]),
    );
  });

  it('is known by its caption too, and by its numbered head', () => {
    const steps = table(
      ['No', 'Step', 'When'],
      ['1', 'Connect all villages', '2025'],
      ['2', 'Publish it', ''],
    );
    expect(said([line('Table 2. Commitments of Kazakhstan'), steps])).toEqual([
      ['promise', '1 · Connect all villages · 2025'],
      ['promise', '2 · Publish it'],
    ]);
  });

  it('tells a place that is still open in a promise', () => {
    const { items, remarks } = read([table(['Step', 'When'], ['Publish the [TBD] register', '2026'])]);
    expect(items).toHaveLength(1);
    expect(remarks).toMatchObject([{ kind: 'placeholder', count: 1 }]);
  });
});

describe('a table of words', () => {
  it('loses none of its cells where one of them is a sentence', () => {
    const parts = [table(['Region', 'What was done'], ['Abay', 'A tower was built.'], ['Ulytau', 'Nothing'])];
    expect(said(parts)).toEqual([
      ['statement', 'Abay · A tower was built.'],
      ['statement', 'Ulytau · Nothing'],
    ]);
  });

  it('whose rows are named by codes has these names in its cells alone', () => {
    const name = '1.2.1 Proportion of population living below the national poverty line';
    const { items, remarks } = read([table(['Indicator', '2010', '2018'], [name, '6.5', '…'])]);
    expect(items.map(({ kind }) => kind)).toEqual(['table']);
    expect(remarks).toEqual([]);
  });

  it('keeps the number of the book, also one in a cell, and has none where the book numbers others', () => {
    const shares = table(['Region', '2019'], ['Abay', '12.5']);
    const nested = { ...shares, isNested: true, above: line('Table 8. Inner') };
    const parts = [shares, nested, line('Table 5. Money'), line('Here it ends.'), shares];
    expect(said(parts).map(([, text]) => text?.split(' — ')[0])).toEqual([
      'Table 5: Money',
      'Table 8: Inner',
      'Here it ends.',
      'Region · 2019; Abay · 12.5',
    ]);
  });
});

describe('a number of a measure', () => {
  it.each<[Language, readonly string[], string]>([
    ['en', ['Commitment', 'Deadline'], 'Raise the share of women to 30%'],
    ['ru', ['Мера', 'Срок исполнения'], 'Довести долю женщин до 30 %'],
    ['kk', ['Іс-шара', 'Мерзімі'], 'Әйелдер үлесін 30 %-ға жеткізу'],
  ])('is of the year of its deadline (%s)', (language, head, measure) => {
    const { items } = read([table(head, [measure, '2025'], ['Own year 5% by 2027', '2026'])], language);
    expect(items.map(({ kind, figures }) => [kind, ...figures.map(({ year }) => year)])).toEqual([
      ['promise', 2025],
      ['promise', 2027],
    ]);
  });

  it('is of no year where no column tells one', () => {
    const { items } = read([table(['Commitment', 'Who'], ['Raise the share of women to 30%', 'Ministry'])]);
    expect(items[0]?.figures.map(({ year }) => year)).toEqual([null]);
  });
});

describe('what stands beside the text', () => {
  it('is no statement on the cover or as its title', () => {
    const { items } = itemsOfDocument(
      [
        line('Voluntary National Review of the Republic of Kazakhstan for the year 2022', { isTitle: true }),
        line('Presented at the High-level Political Forum of the United Nations'),
        heading('Gender equality'),
        line('Women lead.'),
      ],
      { language: 'en', sections: [], promiseKeys: new Set() },
    );
    expect(items.map(({ text }) => text)).toEqual(['Women lead.']);
  });

  it('comes up where a footnote says something, and is told where it names a source', () => {
    const notes = [
      { at: 11, text: 'Central Election Commission. It counted 107 seats.' },
      { at: 11, text: 'UNDP, Report 2019, p. 45.' },
    ];
    const { items, remarks } = read([line('Women lead.', { notes })]);
    expect(items.map(({ text }) => text)).toEqual(['Women lead.', 'It counted 107 seats.']);
    expect(items[1]?.figures).toMatchObject([{ text: '107' }]);
    expect(remarks).toMatchObject([{ kind: 'notes', count: 1 }]);
  });

  it('is told where a number is still to come', () => {
    const { remarks } = read([line('The share fell to XX per cent in 20__.')]);
    expect(remarks).toMatchObject([{ kind: 'placeholder', count: 1 }]);
  });
});
