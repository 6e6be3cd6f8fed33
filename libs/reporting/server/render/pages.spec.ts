import { describe, expect, it } from '@jest/globals';
import {
  type BlockNode,
  buildReportDocument,
  exampleReportInput,
  renderHtml,
  type ReportInput,
  type ShownValue,
  type StatisticsRow,
} from '@qadam/reporting/domain';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readSheet } from 'read-excel-file/node';
import { compileAnnex, compileDocx, compilePdf } from './index';
import { placedWords } from './placed-words.fixture';

const words = (text: string): BlockNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });

const reportOf = (section: Partial<ReportInput['sections'][number]>) =>
  buildReportDocument({
    ...exampleReportInput('en'),
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
        ...{ writtenIn: ['en'], content: null },
        ...section,
      },
    ],
  });

const pagesOf = async (pdf: Uint8Array): Promise<readonly string[]> => {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const { items } = await (await document.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
};

const filler = (lines: number): BlockNode[] => Array.from({ length: lines }, () => words('Filler.'));

describe('the opening of a chapter', () => {
  const chapter = (key: string, content: BlockNode[]): ReportInput['sections'][number] => ({
    ...{
      key,
      parentKey: null,
      title: `Chapter ${key}`,
      numbering: 'numbered',
      goal: null,
      state: 'approved',
    },
    ...{ writtenIn: ['en'], content: { type: 'doc', content } },
  });
  const pageOfChapters = async (before: number): Promise<readonly number[]> => {
    const { pdf } = await compilePdf(
      buildReportDocument({
        ...exampleReportInput('en'),
        sections: [chapter('one', filler(before)), chapter('two', filler(2))],
      }),
    );
    const pages = await pagesOf(pdf);
    // The last that names it: the contents do too.
    return ['one', 'two'].map((key) => pages.findLastIndex((page) => page.includes(`Chapter ${key}`)));
  };

  it('leaves no page all but empty, and begins a page behind one that is more than half full', async () => {
    const [first = 0, second] = await pageOfChapters(3);
    expect(second).toBe(first);
    const [start = 0, next] = await pageOfChapters(25);
    expect(next).toBe(start + 1);
    // What spills over takes little of its page.
    const [long = 0, last] = await pageOfChapters(45);
    expect(last).toBe(long + 1);
  });
});

describe('the foot of a printed page', () => {
  it('never has a heading whose text, with a note of its own, went to the next page', async () => {
    const note = 'A note that takes the foot of the page. '.repeat(6);
    // Lines from well before to well after the foot of the page.
    for (let lines = 26; lines <= 40; lines += 1) {
      const report = reportOf({
        content: {
          type: 'doc',
          content: [
            ...filler(lines),
            { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Pasted heading' }] },
            {
              type: 'paragraph',
              content: [
                { type: 'text', text: 'Noted text' },
                { type: 'footnote', attrs: { text: note } },
              ],
            },
          ],
        },
      });
      const pages = await pagesOf((await compilePdf(report)).pdf);
      // The contents name it too.
      const page = pages.findLastIndex((text) => text.includes('Pasted heading'));
      expect([lines, pages[page]]).toEqual([lines, expect.stringContaining('Noted text')]);
    }
  });

  it('never has the heading of a goal that nothing is written on without its table', async () => {
    const one = { ...{ code: '7.1.1', title: 'Electricity', value: '100', year: 2023 } };
    const status = { shape: 'moderate' as const, word: 'Moderate progress' };
    const section = { numbering: 'unnumbered' as const, state: 'approved' as const, writtenIn: [] };
    for (let lines = 20; lines <= 34; lines += 2) {
      const report = buildReportDocument({
        ...exampleReportInput('en'),
        sections: [
          {
            ...{ ...section, key: 'goals', parentKey: null, title: 'Goals', goal: null, writtenIn: ['en'] },
            content: { type: 'doc', content: filler(lines) },
          },
          {
            ...{ ...section, key: 'goals/7', parentKey: 'goals', title: 'Energy for all', goal: 7 },
            ...{ content: null, hasGuidance: true, strip: [{ ...one, status }] },
          },
        ],
      });
      const pages = await pagesOf((await compilePdf(report)).pdf);
      // What is to be settled, at the end, names the chapter too.
      const page = pages.find((text) => text.includes('7.1.1'));
      expect([lines, page]).toEqual([lines, expect.stringContaining('is not written yet')]);
      expect([lines, page]).toEqual([lines, expect.stringContaining('Energy for all')]);
    }
  });

  it('never parts the last row of a table from what is said under it', async () => {
    const shown: ShownValue = {
      ...{
        indicator: '3.1.1',
        indicatorTitle: 'Maternal mortality',
        series: '',
        group: '',
        area: 'Kazakhstan',
      },
      ...{ year: 2023, value: 1, unit: '', source: 'Bureau', vintage: '2024-10-24', illustrative: false },
    };
    const row = (code: string): StatisticsRow => ({
      ...{ code, title: 'Maternal mortality', unit: '', base: null, target: null },
      newest: { text: '11.4', year: 2023, shown },
    });
    for (let lines = 24; lines <= 38; lines += 1) {
      const report = reportOf({
        content: { type: 'doc', content: filler(lines) },
        annex: {
          kind: 'statistics',
          goals: [{ goal: 3, title: 'Health', rows: ['3.1.1', '3.1.2', '3.9.9'].map(row) }],
        },
      });
      const pages = await pagesOf((await compilePdf(report)).pdf);
      const page = pages.findIndex((text) => text.includes('3.9.9'));
      expect([lines, pages[page]]).toEqual([lines, expect.stringContaining('Source: Bureau')]);
    }
  });

  it('never has all of a table but its last row', async () => {
    const cell = (text: string) => ({ type: 'tableCell' as const, content: [words(text)] });
    for (let rows = 10; rows <= 26; rows += 1) {
      const report = reportOf({
        content: {
          type: 'doc',
          content: [
            ...filler(16),
            {
              type: 'table',
              attrs: { caption: 'Villages' },
              content: Array.from({ length: rows }, (_, at) => ({
                type: 'tableRow' as const,
                content: [cell(`Village ${at + 1}`), cell('Yes')],
              })),
            },
          ],
        },
      });
      const pages = await pagesOf((await compilePdf(report)).pdf);
      const page = pages.find((text) => text.includes(`Village ${rows} `));
      expect([rows, page]).toEqual([rows, expect.stringContaining(`Village ${rows - 1} `)]);
    }
  });

  it('is not left white before a chart: the text behind it runs on, up to the next heading', async () => {
    const line = (name: string, at: number) => words(`${name} ${String(at).padStart(2, '0')}.`);
    const chart = exampleReportInput('en')
      .sections.flatMap(({ content }) => content?.content ?? [])
      .find(({ type }) => type === 'chart');
    if (chart === undefined) throw new Error('The example has no chart');
    let ranOn = 0;
    for (let lines = 6; lines <= 34; lines += 2) {
      const report = reportOf({
        content: {
          type: 'doc',
          content: [
            ...Array.from({ length: lines }, (_, at) => line('Above', at)),
            chart,
            ...Array.from({ length: 8 }, (_, at) => line('Behind', at)),
            { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Next heading' }] },
            ...Array.from({ length: 20 }, (_, at) => line('Below', at)),
          ],
        },
      });
      const placed = await placedWords((await compilePdf(report)).pdf);
      const placeOf = (text: string) => {
        const found = placed.findLast((one) => one.text.includes(text));
        if (found === undefined) throw new Error(`${text} is not printed`);
        // From the beginning of the book down.
        return { page: found.page, down: found.page * 1000 - found.baseline };
      };
      // The list of figures names it too.
      const caption = placed.findLast(({ text }) => text.startsWith('Figure 1.'));
      if (caption === undefined) throw new Error('The chart has no caption');
      const down = caption.page * 1000 - caption.baseline;
      const [lastAbove, firstBehind] = [
        placeOf(`Above ${String(lines - 1).padStart(2, '0')}`),
        placeOf('Behind 00'),
      ];
      expect([lines, lastAbove.down < down]).toEqual([lines, true]);
      expect([lines, placeOf('Next heading').down > down]).toEqual([lines, true]);
      if (firstBehind.down < down) {
        ranOn += 1;
        expect([lines, firstBehind.page, caption.page]).toEqual([lines, lastAbove.page, lastAbove.page + 1]);
      } else if (caption.page > lastAbove.page) {
        // The margin is 79 points: another line has no room below the last.
        expect(lastAbove.page * 1000 - lastAbove.down - 79).toBeLessThan(25);
      }
    }
    expect(ranOn).toBeGreaterThan(3);
  });

  it('is asked of Word too: headings, captions and last rows above a note keep with what follows', async () => {
    const row = { ...{ code: '3.1.1', title: 'Mortality', value: '11.4', year: 2023 } };
    const report = reportOf({
      ...{ goal: 3, load: { number: 1, day: '2024-10-24' }, movedCodes: ['3.1.1'] },
      strip: [row, { ...row, code: '3.9.9' }].map((one) => ({
        ...one,
        status: { shape: 'moderate' as const, word: 'Moderate progress' },
      })),
    });
    const parts = unzipSync((await compileDocx(report)).docx);
    const main = strFromU8(parts['word/document.xml']!);
    const [above = '', ...below] = main.split('<w:pStyle w:val="TableNote"/>');
    expect(below).toHaveLength(1);
    const rows = above.split('<w:tr>').slice(-2);
    const kept = rows.map((one) => (one.match(/<w:keepNext\/>/gu) ?? []).length > 0);
    expect(kept).toEqual([false, true]);
    for (const style of ['Heading2', 'Heading3', 'Caption'])
      expect(strFromU8(parts['word/styles.xml']!)).toMatch(
        new RegExp(`w:styleId="${style}".*?<w:keepNext/>`, 'su'),
      );
  });
});

describe('the first pages', () => {
  it('have all lines of the contents on one page where they have room closer together', async () => {
    const sections = Array.from({ length: 44 }, (_, at) => ({
      ...{
        key: `s${at}`,
        parentKey: at < 6 ? null : `s${at % 6}`,
        title: `Part ${at}`,
        numbering: 'numbered' as const,
      },
      ...{ goal: null, state: 'approved' as const, writtenIn: ['en' as const] },
      content: { type: 'doc' as const, content: [words('Text.')] },
    }));
    const pages = await pagesOf(
      (await compilePdf(buildReportDocument({ ...exampleReportInput('en'), sections }))).pdf,
    );
    const contents = pages.filter((text) => /Contents/u.test(text));
    expect(contents).toHaveLength(1);
    for (const { title } of sections) expect(contents[0]).toContain(title);
  });

  it('keep the dash of a title between its words', async () => {
    const title = 'Ерікті ұлттық шолу — 2025';
    const report = { ...reportOf({ writtenIn: [] }), title };
    const placed = await placedWords((await compilePdf(report)).pdf);
    const onCover = placed.filter(({ page, text }) => page === 1 && text.includes('2025'));
    expect(onCover.map(({ text }) => text.replaceAll('\u00a0', ' '))).toContain('шолу — 2025');
  });

  it('leave no lonely row of the table of a goal where a little less room between rows takes it in', async () => {
    const strip = (rows: number) =>
      Array.from({ length: rows }, (_, at) => ({
        ...{ code: `3.${at}.1`, title: 'Mortality', value: '11.4', year: 2023 },
        status: { shape: 'moderate' as const, word: 'Moderate progress' },
      }));
    for (let rows = 16; rows <= 26; rows += 1) {
      const report = reportOf({ goal: 3, strip: strip(rows), writtenIn: [] });
      const pages = await pagesOf((await compilePdf(report)).pdf);
      const onPages = pages
        .map((text) => (text.match(/3\.\d+\.1/gu) ?? []).length)
        .filter((found) => found > 0);
      expect([rows, onPages.at(-1)]).toEqual([rows, onPages.length === 1 ? rows : expect.not.closeTo(1, 0)]);
    }
  });

  it('say beneath its title that a chapter is not written, before a table that may fill the page', async () => {
    const strip = Array.from({ length: 30 }, (_, at) => ({
      ...{ code: `3.${at}.1`, title: 'Mortality', value: '11.4', year: 2023 },
      status: { shape: 'moderate' as const, word: 'Moderate progress' },
    }));
    const pages = await pagesOf((await compilePdf(reportOf({ goal: 3, strip, writtenIn: [] }))).pdf);
    const page = pages.find((text) => text.includes('3.0.1')) ?? '';
    expect(page.indexOf('is not written yet')).toBeLessThan(page.indexOf('3.0.1'));
    expect(page).toContain('is not written yet');
  });

  it('say so at the same place in a file for Word and as a page of the web', async () => {
    const row = {
      ...{ code: '3.0.1', title: 'Mortality of mothers', value: '11.4', year: 2023 },
      status: { shape: 'moderate' as const, word: 'Moderate progress' },
    };
    const report = reportOf({ goal: 3, strip: [row], writtenIn: [] });
    const { docx } = await compileDocx(report);
    const web = renderHtml(report).get('index.html')?.toString() ?? '';
    for (const file of [strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array()), web]) {
      expect(file).toContain('is not written yet');
      expect(file.indexOf('is not written yet')).toBeLessThan(file.indexOf('Mortality of mothers'));
    }
  });
});

describe('a table of 5,000 rows', () => {
  const cell = (text: string) => ({ type: 'tableCell' as const, content: [words(text)] });
  const report = reportOf({
    content: {
      type: 'doc',
      content: [
        {
          type: 'table',
          attrs: { caption: 'Villages' },
          content: Array.from({ length: 5000 }, (_, index) => ({
            type: 'tableRow' as const,
            content: [cell(`Village ${index + 1}`), cell(String(index + 1))],
          })),
        },
      ],
    },
  });

  it('is printed by its first rows with a note, in every form, and told with its place', async () => {
    const { pdf, pages, problems } = await compilePdf(report);
    expect(pages).toBeLessThan(15);
    const text = (await pagesOf(pdf)).join(' ');
    expect(text).toContain('Village 100');
    expect(text).not.toContain('Village 101');
    expect(text).toContain('The first 100 of 5,000 rows; all of them are in the data annex (XLSX).');
    expect(problems).toEqual([]);
    expect(report.problems).toMatchObject([
      { code: 'table-long', sectionKey: 'one', subject: 'Villages: 5,000' },
    ]);
    const main = strFromU8(unzipSync((await compileDocx(report)).docx)['word/document.xml']!);
    expect(main).toContain('The first 100 of 5,000 rows');
    expect(main).not.toContain('Village 101<');
  });

  it('is whole in the data annex', async () => {
    const rows = await readSheet(Buffer.from(await compileAnnex(report)), 'Table 1 Villages');
    expect(rows).toHaveLength(5000);
    expect(rows.at(-1)?.[0]).toBe('Village 5000');
  });

  it('keeps its head in sight there, where its first row is one', async () => {
    const sheetOf = async (type: 'tableHeader' | 'tableCell') => {
      const content: BlockNode[] = [
        {
          type: 'table',
          attrs: { caption: 'Villages' },
          content: Array.from({ length: 1200 }, (_, index) => ({
            type: 'tableRow' as const,
            content: [{ ...cell(`Village ${index}`), type: index === 0 ? type : ('tableCell' as const) }],
          })),
        },
      ];
      const parts = unzipSync(await compileAnnex(reportOf({ content: { type: 'doc', content } })));
      const sheets = [...strFromU8(parts['xl/workbook.xml']!).matchAll(/<sheet [^>]*name="([^"]*)"/gu)];
      const at = sheets.findIndex(([, name]) => name === 'Table 1 Villages') + 1;
      return strFromU8(parts[`xl/worksheets/sheet${at}.xml`]!);
    };
    expect(await sheetOf('tableHeader')).toMatch(/<pane[^>]* ySplit="1"[^>]* state="frozen"/u);
    expect(await sheetOf('tableCell')).not.toContain('<pane');
  });
});
