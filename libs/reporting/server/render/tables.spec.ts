import { describe, expect, it } from '@jest/globals';
import type { Language } from '@qadam/language/domain';
import { hasLibreOffice, throughLibreOffice } from '@qadam/platform/server';
import {
  type BlockNode,
  buildReportDocument,
  exampleReportInput,
  type TableNode,
} from '@qadam/reporting/domain';
import { placedWords, wordsOutside, wordsOverWords } from './placed-words.fixture';
import { strFromU8, unzipSync } from 'fflate';
import { loadFonts } from './fonts';
import { compileDocx, compilePdf } from './index';
import { drawPages } from './pdf';

const words = (text: string): BlockNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });

const tableOf = (rows: readonly (readonly string[])[], isHeaded = true): TableNode => ({
  type: 'table',
  attrs: { caption: 'Tabular' },
  content: rows.map((row, at) => ({
    type: 'tableRow',
    content: row.map((text) => ({
      type: isHeaded && at === 0 ? ('tableHeader' as const) : ('tableCell' as const),
      content: [words(text)],
    })),
  })),
});

const reportOf = (language: Language, content: readonly BlockNode[]) =>
  buildReportDocument({
    ...exampleReportInput(language),
    sections: [
      {
        ...{
          key: 'one',
          parentKey: null,
          title: 'One',
          numbering: 'numbered',
          goal: null,
          state: 'approved',
        },
        ...{ writtenIn: [language], content: { type: 'doc', content } },
      },
    ],
  });

const kazakhHeads = [
  'Өңір',
  'Кәсіпкерлік субъектілері',
  'Жауапкершілігі шектеулі',
  'Жұмыспен қамтылғандар',
  'Инвестициялар',
  'Үйшаруашылықтары',
  'Қоршаған ортаны',
];
const regions = ['Қызылорда облысы', 'Солтүстік Қазақстан облысы', 'Түркістан облысы'];
const numbers = ['1234567,8', '2469135,6', '3703703,400000001', '4938271,2', '6172839', '7407406,800000001'];

const tables: Readonly<Record<string, readonly [Language, readonly (readonly string[])[]]>> = {
  'of seven columns in Kazakh': ['kk', [kazakhHeads, ...regions.map((region) => [region, ...numbers])]],
  'of ten columns of words': [
    'en',
    [
      [...'ABCDEFGHIJ'],
      ...[0, 1, 2].map((row) => Array.from({ length: 10 }, (_, at) => `Karagandy region ${row},${at}`)),
    ],
  ],
  'of sixteen columns': [
    'ru',
    [
      ['Область', ...Array.from({ length: 15 }, (_, at) => `Здравоохранение ${at + 1}`)],
      ...regions.map((region) => [region, ...Array.from({ length: 15 }, (_, at) => `${at}12345,6`)]),
    ],
  ],
  'of forty columns': [
    'kk',
    [
      ['Өңір', ...Array.from({ length: 39 }, (_, at) => `Жауапкершілігі ${at + 1}`)],
      ...regions.map((region) => [region, ...Array.from({ length: 39 }, (_, at) => `${at}12345,6`)]),
    ],
  ],
  'of words beside years': [
    'en',
    [
      ['Measure', ...Array.from({ length: 11 }, (_, at) => `Cost, billion tenge ${2013 + at}`)],
      ...['Roads', 'Third, kindergartens'].map((name, row) => [
        name,
        ...Array.from({ length: 11 }, (_, at) => (1241.75 * (row + 1) + 7.25 * at).toFixed(2)),
      ]),
    ],
  ],
  'with an address of 200 letters': [
    'en',
    [
      ['Name', 'Address'],
      ['Bureau', `https://stat.gov.kz/${'a'.repeat(200)}`],
    ],
  ],
};

describe('a table in the PDF', () => {
  it.each(Object.keys(tables))('%s has every word in its cell and on the paper', async (name) => {
    const [language, rows] = tables[name]!;
    const { pdf } = await compilePdf(reportOf(language, [words('Above.'), tableOf(rows), words('Below.')]));
    const placed = await placedWords(pdf);
    expect(wordsOverWords(placed)).toEqual([]);
    expect(wordsOutside(placed)).toEqual([]);
    // A hyphen and a line's end may part a word; no letter is lost.
    const printed = placed
      .map(({ text }) => text)
      .join('')
      .replace(/[\s\u00ad\u200b-]+/gu, '');
    for (const text of rows.flat()) expect(printed).toContain(text.replace(/[\s-]+/gu, ''));
  });

  it('keeps the decimal signs of a column one under the other, at the right', async () => {
    const rows = [
      ['Region', 'Share'],
      ['Abay', '1.25'],
      ['Ulytau', '10.5'],
      ['Almaty', '7'],
    ];
    const placed = await placedWords((await compilePdf(reportOf('en', [tableOf(rows)]))).pdf);
    const at = (text: string) => placed.find((word) => word.text === text)!;
    // A digit of Noto Sans at 9 points is 5.15 wide, a point 2.4.
    expect(at('1.25').right - at('10.5').right).toBeCloseTo(5.15, 1);
    expect(at('1.25').right - at('7').right).toBeCloseTo(2 * 5.15 + 2.4, 1);
    expect(at('1.25').left).toBeGreaterThan(300);
  });

  it('that had to be turned or made small is told with its name, and no other', async () => {
    const told = async (name: string) => {
      const [language, rows] = tables[name]!;
      return (await compilePdf(reportOf(language, [tableOf(rows)]))).problems;
    };
    expect(await told('of seven columns in Kazakh')).toEqual([]);
    expect(await told('of sixteen columns')).toMatchObject([
      { code: 'table-wide', section: '1 One', subject: 'Таблица 1 Tabular — повернутая страница, 7 пт' },
    ]);
    expect(await told('of forty columns')).toMatchObject([{ subject: expect.stringMatching(/бөлік$/u) }]);
  });

  it('has a line under its head where it has one, and the head again on the next page', async () => {
    const rows = (isHeaded: boolean) =>
      tableOf(
        [['Village', 'People'], ...Array.from({ length: 90 }, (_, at) => [`Place ${at}`, String(at)])],
        isHeaded,
      );
    const pagesWith = async (isHeaded: boolean) => {
      const placed = await placedWords((await compilePdf(reportOf('en', [rows(isHeaded)]))).pdf);
      return placed.filter(({ text }) => text === 'Village').map(({ page }) => page);
    };
    expect(new Set(await pagesWith(true)).size).toBeGreaterThan(1);
    expect(await pagesWith(false)).toHaveLength(1);
  });
});

describe('the drawing of pages for the screen', () => {
  it('has pages of one size, of which one that is turned is made as narrow as the others', async () => {
    const [language, rows] = tables['of sixteen columns']!;
    const { svg, pages } = await drawPages(reportOf(language, [tableOf(rows)]), 'one');
    const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(svg) ?? [];
    expect(Number(width)).toBeCloseTo(595.28, 1);
    expect(Number(height)).toBeCloseTo(pages * 841.89, 0);
    expect(svg.match(/transform="matrix\(0\.707\d* 0 0 0\.707\d* 0 [\d.]+\)"/gu)).toHaveLength(1);
  });
});

describe('a table in the Word file', () => {
  const mainOf = async (name: string) => {
    const [language, rows] = tables[name]!;
    const { docx } = await compileDocx(reportOf(language, [tableOf(rows), words('Below.')]));
    return strFromU8(unzipSync(docx)['word/document.xml']!);
  };

  it('has smaller letters, then a page turned on its side, and its numbers at the right', async () => {
    const ten = await mainOf('of ten columns of words');
    expect(ten).toMatch(/<w:pStyle w:val="TableText7"\/>/u);
    expect(ten).not.toContain('w:orient="landscape"');
    const seven = await mainOf('of seven columns in Kazakh');
    expect(seven).toMatch(/<w:jc w:val="end"\/>(?:(?!<w:p>).)*1234567,8/su);
    const sixteen = await mainOf('of sixteen columns');
    // The text above, the table, the text below.
    expect(sixteen.match(/w:orient="landscape"/gu)).toHaveLength(1);
    expect(sixteen.match(/<w:sectPr/gu)).toHaveLength(4);
    // As wide as the page, and not as the text of the others: 247 mm.
    const [grid = ''] = /<w:tblGrid>.*?<\/w:tblGrid>/u.exec(sixteen) ?? [];
    const columns = [...grid.matchAll(/w:w="(\d+)"/gu)].map(([, width]) => Number(width));
    expect(columns.reduce((sum, width) => sum + width, 0)).toBe(14003);
  });

  (hasLibreOffice() ? it : it.skip).each(['of words beside years', 'of seven columns in Kazakh'])(
    '%s has every word whole where LibreOffice prints it',
    async (name) => {
      const [language, rows] = tables[name]!;
      const { docx } = await compileDocx(reportOf(language, [tableOf(rows)]));
      const placed = await placedWords(throughLibreOffice(docx, 'pdf', await loadFonts()));
      const printed = placed.flatMap(({ text }) => text.trim().split(/\s+/u));
      const wanted = [...new Set(rows.flat().flatMap((text) => text.split(' ')))];
      expect(wanted.filter((word) => !printed.includes(word))).toEqual([]);
    },
  );
});

describe('a word that no line holds', () => {
  it('is broken on the paper, in text and heading, with all its letters, and told', async () => {
    const long = 'Ұзын'.repeat(480);
    const { pdf, problems } = await compilePdf(
      reportOf('kk', [
        words(`Мұнда ${long} тұр.`),
        { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'H'.repeat(300) }] },
        words('Қысқа.'),
      ]),
    );
    const placed = await placedWords(pdf);
    expect(wordsOutside(placed)).toEqual([]);
    expect(wordsOverWords(placed)).toEqual([]);
    const letters = placed
      .map(({ text }) => text)
      .join('')
      .replace(/[\s\u00ad\u200b-]+/gu, '');
    expect(letters).toContain(long);
    expect(letters).toContain('H'.repeat(300));
    expect(problems).toMatchObject([
      { code: 'word-long', subject: expect.stringMatching(/^1-абзац: «Мұнда Ұзын/u) },
      { code: 'word-long', subject: expect.stringMatching(/^2-абзац: «HHH/u) },
    ]);
  });
});
