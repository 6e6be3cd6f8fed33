import { beforeAll, describe, expect, it } from '@jest/globals';
import { languages } from '@qadam/language/domain';
import {
  type BlockNode,
  buildReportDocument,
  exampleReportInput,
  type InlineNode,
  type ReportDocument,
  type ReportInput,
} from '@qadam/reporting/domain';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { compileDocx, compileHtml, compilePdf } from './index';

const notes = ['Alpha of the protocol', 'Beta of the census', 'Gamma of the table', 'Delta of the end'];

const text = (words: string): InlineNode => ({ type: 'text', text: words });
const note = (at: number): InlineNode => ({ type: 'footnote', attrs: { text: `${notes[at]}.` } });
const figure = (id: string, indicator: string, area: string): InlineNode => ({
  type: 'figure',
  attrs: { id, indicator, seriesKey: null, area, year: 2023, format: 'value' },
});
const ulytau = figure('managers-ulytau', '5.5.2', 'ulytau');
const country = figure('managers-country', '5.5.2', 'kz');
const water = figure('water-ulytau', '6.1.1', 'ulytau');
const paragraph = (...content: InlineNode[]): BlockNode => ({ type: 'paragraph', content });

/** Figures stand before, between and behind the notes, in a table too. */
const reviewIn = (language: (typeof languages)[number]): ReportDocument => {
  const input = exampleReportInput(language);
  const section = (key: string, ...content: BlockNode[]): ReportInput['sections'][number] => ({
    ...{ key, parentKey: null, title: key, numbering: 'numbered', goal: null, state: 'approved' },
    ...{ writtenIn: [language], content: { type: 'doc', content } },
  });
  const cell = (...content: InlineNode[]) => ({
    type: 'tableCell' as const,
    content: [paragraph(...content)],
  });
  return buildReportDocument({
    ...input,
    sections: [
      section(
        'one',
        paragraph(ulytau, text(' of the region'), note(0), text(' and '), country, text('.')),
        paragraph(text('Water '), water, text(', as told'), note(1), text('.')),
        {
          type: 'table',
          attrs: { caption: 'Shares' },
          content: [{ type: 'tableRow', content: [cell(ulytau), cell(text('all'), note(2))] }],
        },
      ),
      section('two', paragraph(country, text(' at the end'), note(3), text('.'))),
    ],
  });
};

const inPdf = async (report: ReportDocument): Promise<string> => {
  const document = await getDocument({ data: (await compilePdf(report)).pdf, verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  return pages.join(' ').replace(/\s+/gu, ' ');
};

/** The number that stands before the words of each note. */
const numbersBefore = (words: string): readonly (string | undefined)[] =>
  notes.map((one) => new RegExp(`(\\d+)\\s*${one}\\.`, 'u').exec(words)?.[1]);

describe.each(languages)('the notes of a review in %s', (language) => {
  let report: ReportDocument;
  let parts: Readonly<Record<string, Uint8Array>>;
  const numbers = ['1', '2', '3', '4'];

  beforeAll(async () => {
    report = reviewIn(language);
    parts = unzipSync((await compileDocx(report)).docx);
  });

  it('have the same numbers on the pages of the PDF, in the HTML and in the Word file', async () => {
    expect(numbersBefore(await inPdf(report))).toEqual(numbers);

    const page = strFromU8((await compileHtml(report)).files.get('index.html')!);
    expect(numbersBefore(page.replace(/<li id="note-(\d+)" value="\1">/gu, '$1 '))).toEqual(numbers);

    // Word counts the marks from the beginning of the document.
    const words = new Map(
      [
        ...strFromU8(parts['word/footnotes.xml']!).matchAll(/<w:footnote w:id="(\d+)".*?<\/w:footnote>/gsu),
      ].map(([whole, id]) => [id, whole.replace(/<[^>]+>/gu, '')]),
    );
    const marks = [
      ...strFromU8(parts['word/document.xml']!).matchAll(/<w:footnoteReference w:id="(\d+)"/gu),
    ].map(([, id], at) => `${at + 1} ${words.get(id)?.trim()}`);
    expect(marks).toHaveLength(notes.length);
    expect(numbersBefore(marks.join(' '))).toEqual(numbers);
  });

  it('are apart from the figures, each of which leads in Word to its row with its source', () => {
    const main = strFromU8(parts['word/document.xml']!);
    const links = [...main.matchAll(/<w:hyperlink [^>]*w:anchor="(figure_source_\d+)".*?<\/w:hyperlink>/gsu)];
    const said = links.map(([link, anchor]) => [anchor, link.replace(/<[^>]+>/gu, '')]);
    const [region, whole, supply] = report.figures.map(({ text: value }) => value);
    expect(said).toEqual([
      ['figure_source_1', region],
      ['figure_source_2', whole],
      ['figure_source_3', supply],
      ['figure_source_1', region],
      ['figure_source_2', whole],
    ]);
    for (const { number, source } of report.figures) {
      const row = [...main.matchAll(/<w:tr>.*?<\/w:tr>/gsu)].find(([one]) =>
        one.includes(`w:name="figure_source_${number}"`),
      );
      expect(row?.[0].replace(/<[^>]+>/gu, ' ')).toContain(source);
    }
  });
});
