import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Language, languages } from '@qadam/language/domain';
import {
  buildReportDocument,
  exampleReportInput,
  howToRead,
  label,
  type ReportDocument,
  tableLabel,
  usedValues,
} from '@qadam/reporting/domain';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readSheet } from 'read-excel-file/node';
import { compileAnnex, compileDocx, compileHtml, compilePdf } from './index';

/** Lines of a PDF may part a word at its own hyphen, and spaces stand where lines end. */
const letters = (text: string): string => text.replace(/\s+/gu, '');

const pdfText = async (report: ReportDocument): Promise<string> => {
  const document = await getDocument({ data: (await compilePdf(report)).pdf, verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  return pages.join(' ');
};

const htmlText = async (report: ReportDocument): Promise<string> =>
  Buffer.from((await compileHtml(report)).files.get('index.html') ?? [])
    .toString()
    .replace(/<svg.*?<\/svg>|<[^>]+>/gsu, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe.each(languages)('what stands around the text of a report in %s', (language: Language) => {
  let report: ReportDocument;
  let docx: Uint8Array;
  const texts: Record<'pdf' | 'docx' | 'html' | 'xlsx', string> = { pdf: '', docx: '', html: '', xlsx: '' };

  beforeAll(async () => {
    report = buildReportDocument(exampleReportInput(language));
    ({ docx } = await compileDocx(report));
    const about = await readSheet(Buffer.from(await compileAnnex(report)), label('aboutDocument', language));
    texts.pdf = letters(await pdfText(report));
    texts.docx = letters((await mammoth.extractRawText({ buffer: Buffer.from(docx) })).value);
    texts.html = letters(await htmlText(report));
    texts.xlsx = letters(about.flat().join(' '));
  });

  it.each(['pdf', 'docx', 'html', 'xlsx'] as const)(
    'is whole in %s: cover, imprint, figures and tables by number, and sources',
    (format) => {
      const { cover, title, version, traceCode, listOfFigures, listOfTables, sources } = report;
      const pieces = [
        ...[cover.publisher, title, report.subtitle, version ?? '', traceCode, label('draft', language)],
        ...cover.imprint,
        ...(['listOfFigures', 'listOfTables', 'sources'] as const).map((name) => label(name, language)),
        ...[...listOfFigures, ...listOfTables].map((listed) => listed.title),
        ...sources.map(({ text }) => text),
      ];
      expect(listOfFigures.length + listOfTables.length + sources.length).toBeGreaterThan(5);
      expect(pieces.filter((piece) => !texts[format].includes(letters(piece)))).toEqual([]);
    },
  );

  it('tells that the sources of figures are in a list at the end, and they are there in each form', () => {
    const listed = howToRead(report);
    expect(listed).toHaveLength(2);
    for (const format of ['pdf', 'html', 'docx'] as const) {
      for (const sentence of listed) expect(texts[format]).toContain(letters(sentence));
      // The list itself, beside its name in the contents.
      expect(texts[format].split(letters(label('figures', language))).length).toBeGreaterThan(2);
    }
    const main = strFromU8(unzipSync(docx)['word/document.xml']!);
    for (const { number, text, indicator, source } of report.figures) {
      expect(main).toContain(`w:anchor="figure_source_${number}"`);
      const row = new RegExp(`<w:tr>(?:(?!</w:tr>).)*w:name="figure_source_${number}".*?</w:tr>`, 'su').exec(
        main,
      );
      const said = letters((row?.[0] ?? '').replace(/<[^>]+>/gu, ''));
      for (const piece of [text, indicator, source]) expect(said).toContain(letters(piece));
    }
    for (const format of ['pdf', 'docx', 'html'] as const)
      expect(texts[format].split(letters(label('voices', language))).length).toBeGreaterThan(2);
  });

  it('counts the figures and their sources among the parts behind the text, in no form among the tables', async () => {
    const page = Buffer.from((await compileHtml(report)).files.get('index.html') ?? []).toString();
    expect(page.match(/<caption/gu)).toHaveLength(report.listOfTables.length);
    expect(page).toMatch(/<section[^>]*id="figures"(?:(?!<caption|<\/section>)[\s\S])*<\/table>/u);
    const title = letters(label('figures', language));
    for (const { number } of report.listOfTables)
      for (const format of ['pdf', 'html', 'docx', 'xlsx'] as const)
        expect(texts[format]).not.toContain(`${letters(tableLabel(number, language))}${title}`);
    expect(report.listOfTables.map((listed) => listed.title)).not.toContain(label('figures', language));
  });

  it('says nothing of voices or figures where there are none', () => {
    expect(howToRead({ language, voices: [], figures: report.figures })).toHaveLength(1);
    expect(howToRead({ language, voices: [], figures: [] })).toEqual([]);
  });

  it('has in the data annex a row for every value that the report shows, as it was', async () => {
    const [head = [], ...rows] = await readSheet(
      Buffer.from(await compileAnnex(report)),
      { kk: 'Сандар', ru: 'Числа', en: 'Figures' }[language],
    );
    expect(head).toHaveLength(16);
    const shown = usedValues(report);
    expect(shown.length).toBeGreaterThan(40);
    expect(rows.map((row) => [row[2], row[3], row[4], row[5], row[6], row[10]])).toEqual(
      shown.map(({ value, unit, year, area, indicator, source }) => [
        ...[value, unit === '' ? null : unit, year],
        ...[area === '' ? null : area, indicator, source === '' ? null : source],
      ]),
    );
    expect(rows.filter((row) => typeof row[0] === 'number').map((row) => row[1])).toEqual(
      report.figures.map(({ text }) => text),
    );
  });
});
