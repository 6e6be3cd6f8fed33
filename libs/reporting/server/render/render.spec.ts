import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Language } from '@qadam/language/domain';
import {
  type BlockNode,
  buildReportDocument,
  exampleReportInput,
  type ReportDocument,
  type ReportInput,
} from '@qadam/reporting/domain';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { compileAnnex, compileDocx, compileHtml, compilePdf, type CompiledPdf } from './index';
import { placedWords } from './placed-words.fixture';

const oneSpace = (text: string): string => text.replace(/\s+/gu, ' ');

const textOf = async (pdf: PDFDocumentProxy): Promise<string> => {
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
  return oneSpace(pages.join(' '));
};

const expected = {
  kk: {
    value: '41,2%',
    said: 'Су құбыры жоқ ауылдарға су тасымалданады',
    contents: 'Мазмұны',
    chart: '1-сурет',
    table: '1-кесте',
    picture: 'Көк аспан астындағы',
    note: 'Барлық деңгейдегі мәслихаттар есептелген.',
    lists: ['Суреттер тізімі', 'Кестелер тізімі', 'Терминдер', 'Дереккөздер'],
    letters: /[әғқңөұүһі]/giu,
  },
  ru: {
    value: '41,2 %',
    said: 'В села без водопровода воду возят',
    contents: 'Содержание',
    chart: 'Рисунок 1',
    table: 'Таблица 1',
    picture: 'Желтая степь под голубым',
    note: 'Учтены маслихаты всех уровней.',
    lists: ['Перечень рисунков', 'Перечень таблиц', 'Термины', 'Источники'],
    letters: /[а-яё]/giu,
  },
  en: {
    value: '41.2%',
    said: 'Villages without pipes get water by lorry',
    contents: 'Contents',
    chart: 'Figure 1',
    table: 'Table 1',
    picture: 'Yellow steppe under',
    note: 'Maslikhats of all levels are counted.',
    lists: ['List of figures', 'List of tables', 'Terms', 'Sources'],
    letters: /[a-z]/giu,
  },
} as const;

describe.each(['kk', 'ru', 'en'] as const)('a report in %s', (language: Language) => {
  const wanted = expected[language];
  let report: ReportDocument;
  let compiled: CompiledPdf;
  let pdf: PDFDocumentProxy;
  let text: string;

  beforeAll(async () => {
    report = buildReportDocument(exampleReportInput(language));
    compiled = await compilePdf(report);
    pdf = await getDocument({ data: compiled.pdf.slice(), verbosity: 0 }).promise;
    text = await textOf(pdf);
  });

  it('holds the figure, the cited voice, its mark and the labels of the language on its pages', () => {
    for (const piece of [wanted.value, wanted.said, '[3]', wanted.contents, wanted.chart, 'Q7K2-M9FD'])
      expect(text).toContain(piece);
    expect(compiled.pages).toBe(pdf.numPages);
    expect(compiled.missingLetters).toEqual([]);
  });

  it('is tagged, names its language and title, and claims PDF/UA-1', async () => {
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Language: language, Title: report.title });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(metadata?.getRaw()).toMatch(/pdfuaid:part(?:>|=")1/u);
  });

  it('has an outline of its sections and alternatives for its charts', async () => {
    const outline = await pdf.getOutline();
    expect(outline.map(({ title }) => title)).toContain(`5 ${report.sections[6]?.title ?? ''}`);
    expect(outline.flatMap(({ items }) => items)).toHaveLength(6 + 17 + 2);
    const trees = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, index) =>
        JSON.stringify(await (await pdf.getPage(index + 1)).getStructTree()),
      ),
    );
    const alternatives = trees.join('').match(/"alt":"[^"]{8,}"/gu) ?? [];
    expect(alternatives.some((text) => text.includes('36'))).toBe(true);
    expect(alternatives.some((text) => text.includes(wanted.picture))).toBe(true);
  });

  it('numbers its notes, lists its figures, tables, terms and sources, and links to their places', async () => {
    for (const piece of [wanted.table, wanted.note, ...wanted.lists]) expect(text).toContain(piece);
    const links = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, index) =>
        (await (await pdf.getPage(index + 1)).getAnnotations()).filter(({ dest }) => dest !== undefined),
      ),
    );
    const targets = new Set(links.flat().map(({ dest }) => JSON.stringify(dest)));
    expect(targets.size).toBeGreaterThan(10);
    const { docx } = await compileDocx(report);
    const parts = unzipSync(docx);
    const main = strFromU8(parts['word/document.xml']!);
    expect(strFromU8(parts['word/footnotes.xml']!)).toContain(wanted.note);
    for (const [, anchor] of main.matchAll(/w:anchor="([^"]+)"/gu))
      expect(main).toContain(`w:name="${anchor}"`);
    for (const piece of [wanted.table, ...wanted.lists]) expect(main).toContain(piece);
    expect(main).toContain(wanted.picture);
  });

  it('opens as a Word file with the same voice and figure, which leads to its source', async () => {
    const { docx } = await compileDocx(report);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx) });
    const words = oneSpace(value);
    for (const piece of [wanted.value, wanted.said, '[3]', wanted.chart]) expect(words).toContain(piece);

    const parts = unzipSync(docx);
    const main = strFromU8(parts['word/document.xml']!);
    expect(main).toMatch(/<w:pStyle w:val="Heading2"\/>/u);
    expect(main).toContain('TOC \\');
    expect(strFromU8(parts['word/styles.xml']!)).toContain(
      { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' }[language],
    );
    expect(main).toMatch(/<w:tblHeader\/>/u);
    expect(main).not.toMatch(/<w:tblHeader [^>]*(?:off|false|0)/u);
    // LibreOffice takes a height of lines without its rule for an exact one and cuts what is higher, such as a chart.
    for (const [spacing] of strFromU8(parts['word/styles.xml']!).matchAll(/<w:spacing [^>]*w:line=[^>]*>/gu))
      expect(spacing).toContain('w:lineRule="auto"');
    const media = Object.entries(parts).filter(([name]) => /media\/.*\.(?:svg|png)$/u.test(name));
    expect(media).toHaveLength(5);
    // Nothing is left of what stood in for a chart while the file was written.
    for (const [name, bytes] of media)
      expect(strFromU8(bytes.slice(0, 8), true)).toMatch(name.endsWith('.svg') ? /^<svg /u : /^\x89PNG/u);
    // Two charts twice; the picture of a flag is smaller.
    expect(media.filter(([, { length }]) => length > 1000)).toHaveLength(4);
  });

  it('shows in Word’s contents the number and page of each chapter before anybody counts them anew', async () => {
    const main = strFromU8(unzipSync((await compileDocx(report)).docx)['word/document.xml']!);
    const entries = [...main.matchAll(/<w:p><w:pPr><w:pStyle w:val="TOC([12])"\/>.*?<\/w:p>/gu)].map(
      ([entry, level]) => [
        level,
        [...entry.matchAll(/<w:t[ >][^<]*?>?([^<>]*)<\/w:t>|<w:tab\/>/gu)]
          .map(([, words]) => words ?? '\t')
          .join(''),
      ],
    );
    // Nine numbered chapters, two without a number, two annexes, and what stands behind them.
    expect(entries.filter(([level]) => level === '1')).toHaveLength(9 + 2 + 2 + 5);
    const fifth = report.sections[6]!;
    expect(entries.find(([, words]) => words?.includes(fifth.title))).toEqual([
      '1',
      expect.stringMatching(/^5\t.*\t6$/u),
    ]);
    expect(entries.filter(([, words]) => /^6\.[12]\t/u.test(words ?? ''))).toHaveLength(2);
    // A goal is said by its title alone.
    const goal = fifth.children[5]!;
    expect(entries.find(([, words]) => words?.startsWith(goal.title))).toBeDefined();
    const pages = entries.map(([, words]) => Number(/\t(\d+)$/u.exec(words ?? '')?.[1]));
    expect(pages).toEqual(pages.toSorted((one, other) => one - other));
    // Word is asked to count for itself all the same.
    expect(main).toMatch(/<w:fldChar w:fldCharType="begin" w:dirty="true"\/><w:instrText[^>]*>TOC/u);
  });

  it('gives the columns of Word’s tables the width of their words, marks only headers, and styles its notes', async () => {
    const parts = unzipSync((await compileDocx(report)).docx);
    const main = strFromU8(parts['word/document.xml']!);
    const [strip] = [...main.matchAll(/<w:tblGrid>.*?<\/w:tblGrid>/gu)].map(([grid]) =>
      [...grid.matchAll(/<w:gridCol w:w="(\d+)"/gu)].map(([, width]) => Number(width)),
    );
    // 160 mm between the edges of the page.
    expect(strip?.reduce((sum, width) => sum + width, 0)).toBe(9071);
    expect(strip?.[1]).toBeGreaterThan(2 * (strip?.[0] ?? 0));
    expect(main).toContain('<w:tblHeader/>');
    expect(main.match(/<w:(?:tblHeader|b|i) w:val="(?:off|false|0)"\/>/gu)).toBeNull();
    for (const [note] of strFromU8(parts['word/footnotes.xml']!).matchAll(
      /<w:footnote w:id.*?<\/w:footnote>/gu,
    ))
      expect(note).toContain('<w:pStyle w:val="FootnoteText"/>');
  });
});

describe('Kazakh letters', () => {
  it('all nine, small and capital, come through to the PDF and the Word file', async () => {
    const letters = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі';
    const report = buildReportDocument({ ...exampleReportInput('kk'), subtitle: letters });
    const { pdf, missingLetters } = await compilePdf(report);
    const text = await textOf(await getDocument({ data: pdf.slice(), verbosity: 0 }).promise);
    expect(text).toContain(letters);
    expect(missingLetters).toEqual([]);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from((await compileDocx(report)).docx) });
    expect(value).toContain(letters);
  });
});

const said = (text: string): BlockNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });

describe('text that wants to break the typesetter', () => {
  const withTitle = (title: string) => {
    const input = exampleReportInput('en');
    return buildReportDocument({
      ...input,
      sections: input.sections.map((section) =>
        section.key === 'introduction' ? { ...section, title } : section,
      ),
    });
  };

  it('is printed as it is, not run', async () => {
    const { pdf } = await compilePdf(withTitle('#panic("x") "]; #panic(1) \\" $x$ *b* <l> @ref'));
    const text = await textOf(await getDocument({ data: pdf.slice(), verbosity: 0 }).promise);
    expect(text).toContain('#panic("x") "]; #panic(1) \\" $x$ *b* <l> @ref');
  });

  it('is printed with a stand-in for letters that no font has, and these are told with their paragraph', async () => {
    const input = exampleReportInput('en');
    const report = buildReportDocument({
      ...input,
      sections: input.sections.map((section) =>
        section.key === 'introduction'
          ? {
              ...section,
              writtenIn: ['en'],
              content: { type: 'doc', content: [said('Clean.'), said('Water 水 is life.')] },
            }
          : section,
      ),
    });
    const { missingLetters, problems, pdf } = await compilePdf(report);
    expect(missingLetters).toEqual(['水']);
    expect(problems).toMatchObject([
      {
        ...{ code: 'letter-missing', sectionKey: 'introduction' },
        subject: '水 — Paragraph 2: “Water 水 is life.”',
      },
    ]);
    const text = await textOf(await getDocument({ data: pdf.slice(), verbosity: 0 }).promise);
    expect(text).toContain('Water ? is life.');
  });

  it('is printed with the signs of mathematics that statistics need, and stays PDF/UA-1', async () => {
    const input = exampleReportInput('en');
    const signs = 'x ≤ 5 ± 0.2, y ≥ 3 × 2 − 1, ∑ √ ≈ ≠ ∞ → Δ';
    const report = buildReportDocument({
      ...input,
      sections: input.sections.map((section) =>
        section.key === 'introduction'
          ? { ...section, writtenIn: ['en'], content: { type: 'doc', content: [said(signs)] } }
          : section,
      ),
    });
    const { missingLetters, pdf } = await compilePdf(report);
    expect(missingLetters).toEqual([]);
    const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
    expect((await document.getMetadata()).metadata?.getRaw()).toMatch(/pdfuaid:part(?:>|=")1/u);
    const text = await textOf(document);
    for (const sign of '≤±≥×−∑√≈≠∞→Δ') expect(text).toContain(sign);
  });

  it('is printed with such signs inside a chart too', async () => {
    const input = exampleReportInput('en');
    const labelled = (charts: ReportInput['charts']): ReportInput['charts'] =>
      new Map(
        [...charts].map(([key, chart]) => [
          key,
          chart.spec.kind === 'bar'
            ? {
                ...chart,
                spec: {
                  ...chart.spec,
                  bars: chart.spec.bars.map((bar, at) => (at === 0 ? { ...bar, label: 'Ages ≤ 15 ∑' } : bar)),
                },
              }
            : chart,
        ]),
      );
    const report = buildReportDocument({ ...input, charts: labelled(input.charts) });
    const { missingLetters, pdf } = await compilePdf(report);
    expect(missingLetters).toEqual([]);
    const text = await textOf(await getDocument({ data: pdf.slice(), verbosity: 0 }).promise);
    expect(text).toMatch(/Ages ≤ 15 ∑/u);
  });

  it('is printed with Arabic and Hebrew letters from right to left and with emoji, and stays PDF/UA-1', async () => {
    const input = exampleReportInput('en');
    const words = [
      'ماء نظيف للجميع',
      'Water ماء 😀 👩‍🌾 1️⃣ ©️ ❤️ 👍🏽 🇰🇿 is life.',
      'قازاق تىلى ۱۲',
      'מים נקיים לכל',
      'Peace is שָׁלוֹם 2030 in Hebrew.',
      'e\u064eá نَ می‌شود',
    ];
    const report = buildReportDocument({
      ...input,
      sections: input.sections.map((section) =>
        section.key === 'introduction'
          ? { ...section, writtenIn: ['en'], content: { type: 'doc', content: words.map(said) } }
          : section,
      ),
    });
    const { missingLetters, problems, pdf } = await compilePdf(report);
    expect([missingLetters, problems]).toEqual([[], []]);
    const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
    expect((await document.getMetadata()).metadata?.getRaw()).toMatch(/pdfuaid:part(?:>|=")1/u);
    const text = await textOf(document);
    for (const letter of 'نظيفقازلى۱') expect(text).toContain(letter);
    for (const letter of 'מיםנקכלש') expect(text).toContain(letter);
    expect(text).toContain('😀');
    const pages = await Promise.all(
      Array.from({ length: document.numPages }, async (_, index) =>
        (await document.getPage(index + 1)).getTextContent(),
      ),
    );
    const placed = pages.flatMap(({ items }) => items.flatMap((item) => ('str' in item ? [item] : [])));
    const xOf = (part: string) => Number(placed.find(({ str }) => str.includes(part))?.transform[4]);
    // The text column is 135 mm wide from 25 mm on: a line from the right ends at 160 mm.
    expect(xOf('Water')).toBeLessThan(80);
    expect(xOf('ماء')).toBeGreaterThan(300);
    expect(xOf('מים')).toBeGreaterThan(300);

    const main = strFromU8(unzipSync((await compileDocx(report)).docx)['word/document.xml']!);
    expect(main.match(/<w:bidi\/>/gu)).toHaveLength(3);
  });

  it('loses no word to characters that turn the direction, and tells these and other controls by code and name', async () => {
    const input = exampleReportInput('en');
    const lines = [
      'Before \u202bمرحبا\u202c and more text end.',
      'Isolated \u2067مرحبا\u2069 and more text end.',
      'A bell \u0007 rings.',
    ];
    const report = buildReportDocument({
      ...input,
      sections: input.sections.map((section) =>
        section.key === 'introduction'
          ? { ...section, writtenIn: ['en'], content: { type: 'doc', content: lines.map(said) } }
          : section,
      ),
    });
    const { missingLetters, problems, pdf } = await compilePdf(report);
    expect([missingLetters, problems]).toEqual([[], []]);
    const named = report.problems.filter(({ code }) => code === 'control-character');
    expect(named.map(({ code, subject }) => [code, subject])).toEqual([
      [
        'control-character',
        'U+202B RIGHT-TO-LEFT EMBEDDING, U+202C POP DIRECTIONAL FORMATTING — Paragraph 1: “Before مرحبا and more text end.”',
      ],
      [
        'control-character',
        'U+2067 RIGHT-TO-LEFT ISOLATE, U+2069 POP DIRECTIONAL ISOLATE — Paragraph 2: “Isolated مرحبا and more text end.”',
      ],
      ['control-character', 'U+0007 ALERT — Paragraph 3: “A bell rings.”'],
    ]);
    const unseen = /[\u0007\u202a-\u202e\u2066-\u2069]/u;
    const files = [
      (await compileDocx(report)).docx,
      (await compileHtml(report)).zip,
      await compileAnnex(report),
    ];
    for (const file of files)
      for (const [name, part] of Object.entries(unzipSync(file)))
        if (/\.(?:xml|html)$/u.test(name)) expect(strFromU8(part)).not.toMatch(unseen);
    const placed = await placedWords(pdf);
    const lineOf = (word: string) => {
      const start = placed.find(({ text }) => text.includes(word))!;
      return placed
        .filter(({ page, baseline }) => page === start.page && Math.abs(baseline - start.baseline) < 2)
        .toSorted((one, other) => one.left - other.left)
        .map(({ text }) => text.trim())
        .filter((text) => /[a-z]/iu.test(text) || text.length > 3);
    };
    // From the left, in the order in which it is read: nothing goes on from the other side.
    expect(lineOf('Before')).toEqual(['Before', expect.stringMatching(/^مرحب/u), 'and more text end.']);
    expect(lineOf('Isolated')).toEqual(['Isolated', expect.stringMatching(/^مرحب/u), 'and more text end.']);
  });
});
