import { beforeAll, describe, expect, it } from '@jest/globals';
import { languages } from '@qadam/language/domain';
import {
  buildReportDocument,
  exampleReportInput,
  type ReportDocument,
  type ReportInput,
} from '@qadam/reporting/domain';
import { type AccessiblePdf, readAccessiblePdf } from './accessible-pdf.fixture';
import { compilePdf } from './index';

const rolesNamed = ({ tags }: AccessiblePdf, role: string) => tags.filter((tag) => tag.role === role);

/** The objects of the tags with a role, with what a reader program does not tell of them. */
const structured = ({ objects }: AccessiblePdf, role: string) =>
  objects.filter((object) => new RegExp(`/S\\s*/${role}\\b`, 'u').test(object));

/** Tags of text, in which words may stand: ISO 32000-1, 14.8.4. */
const holdsText = /^(?:P|H\d|LBody|Lbl|T[HD]|Caption|Link|Reference|Note|Span|Quote|Em|Strong|Code)$/u;

describe.each(languages)('the PDF of a report in %s, read back for PDF/UA-1', (language) => {
  let report: ReportDocument;
  let pdf: AccessiblePdf;

  beforeAll(async () => {
    report = buildReportDocument(exampleReportInput(language));
    pdf = await readAccessiblePdf((await compilePdf(report)).pdf);
  });

  it('says its part, its language and its title, and shows the title in the window (7.1, 7.2)', () => {
    expect(pdf.metadata).toMatch(/pdfuaid:part(?:>|=")1/u);
    expect([pdf.language, pdf.title]).toEqual([language, report.title]);
    expect(pdf.metadata).toContain('<dc:title>');
    const catalogue = pdf.objects.find((object) => /\/Type\s*\/Catalog\b/u.test(object)) ?? '';
    expect(catalogue).toMatch(/\/DisplayDocTitle\s+true/u);
    expect(catalogue).toMatch(/\/Marked\s+true/u);
    expect(catalogue).toMatch(new RegExp(`/Lang\\s*\\(${language}`, 'u'));
  });

  it('draws nothing outside its tags and artifacts, and has every word in a tag of text (7.1)', () => {
    expect(pdf.untagged).toEqual([]);
    // The foot of every page but the cover is an artifact.
    expect([...pdf.repeated]).toEqual(Array.from({ length: pdf.pages - 1 }, (_, index) => index + 2));
    const loose = pdf.tags.filter(({ role, parent, below }) => {
      const isBelowText = holdsText.test(parent);
      return (
        (role === 'Span' && !isBelowText) ||
        (below.includes('content') && !holdsText.test(role) && role !== 'Figure')
      );
    });
    expect(loose).toEqual([]);
  });

  it('has headings without a level left out, and the same in its bookmarks (7.4)', () => {
    const levels = pdf.tags.flatMap(({ role }) => (/^H\d$/u.test(role) ? [Number(role.slice(1))] : []));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    expect(new Set(levels)).toEqual(new Set([1, 2, 3]));
    expect(pdf.outline.map((one) => one.level)).toEqual(levels);
    expect(rolesNamed(pdf, 'H')).toEqual([]);
  });

  it('has an alternative for every picture and chart (7.3)', () => {
    const figures = rolesNamed(pdf, 'Figure');
    // Two charts and a picture.
    expect(figures).toHaveLength(3);
    for (const { alternative } of figures) expect(alternative?.length).toBeGreaterThan(15);
  });

  it('has the caption of each numbered table in the table itself, as one (14.8.4.3.4)', () => {
    const captions = rolesNamed(pdf, 'Caption').filter(({ parent }) => parent === 'Table');
    // The indicators of goal 5 and a table of the text: example-report.ts.
    expect(captions).toHaveLength(report.listOfTables.length);
    const captioned = rolesNamed(pdf, 'Table').filter(({ below }) => below.includes('Caption'));
    expect(captioned.map(({ below }) => below[0])).toEqual(captions.map(() => 'Caption'));
  });

  it('has heads of columns and of rows with their scope, and all rows in the body (7.5)', () => {
    expect(rolesNamed(pdf, 'Table').length).toBeGreaterThanOrEqual(3);
    expect(rolesNamed(pdf, 'THead')).toHaveLength(rolesNamed(pdf, 'Table').length);
    const heads = structured(pdf, 'TH');
    expect(heads.length).toBeGreaterThan(8);
    for (const head of heads) expect(head).toMatch(/\/Scope\s*\/(?:Column|Row)/u);
    expect(rolesNamed(pdf, 'TFoot')).toEqual([]);
    const rows = rolesNamed(pdf, 'TR').filter(({ parent }) => parent === 'TBody');
    expect(rows.length).toBeGreaterThan(5);
    // What stands under a table is a row of one cell over all columns.
    for (const { below } of rows.filter((row) => row.below.length > 1)) {
      expect(below[0]).toBe('TH');
      expect(new Set(below.slice(1))).toEqual(new Set(['TD']));
    }
    // A list of heads in a cell would leave out that of its row: ISO 32000-1, 14.8.5.7.
    const cells = structured(pdf, 'TD').filter((cell) => !/\/ColSpan/u.test(cell));
    expect(cells.length).toBeGreaterThan(10);
    for (const cell of cells) expect(cell).not.toContain('/Headers');
  });

  it('has lists of items with a body, contents of entries, and notes that are numbered (7.6, 7.9)', () => {
    for (const { below } of rolesNamed(pdf, 'L'))
      expect(new Set(below.filter((role) => role !== 'L'))).toEqual(new Set(['LI']));
    for (const { parent, below } of rolesNamed(pdf, 'LI')) {
      expect(parent).toBe('L');
      expect(below).toContain('LBody');
    }
    for (const { parent } of rolesNamed(pdf, 'TOCI')) expect(parent).toBe('TOC');
    const notes = rolesNamed(pdf, 'Note');
    expect(notes).toHaveLength(1);
    expect(notes[0]?.below).toContain('Lbl');
    const ids = pdf.objects.filter((object) => /\/S\s*\/Note\b/u.test(object));
    for (const note of ids) expect(note).toMatch(/\/ID\s*\(/u);
  });

  it('has links that are tagged, lead somewhere, and say in words where (7.18.5)', () => {
    expect(pdf.links.length).toBeGreaterThan(60);
    expect(pdf.links.filter(({ leads, contents }) => leads === 'nowhere' || contents.trim() === '')).toEqual(
      [],
    );
    const annotations = pdf.objects.filter((object) => /\/Subtype\s*\/Link\b/u.test(object));
    expect(annotations).toHaveLength(pdf.links.length);
    for (const annotation of annotations) expect(annotation).toMatch(/\/StructParent \d+/u);
    const tagged = structured(pdf, 'Link').map((link) => [
      ...link.matchAll(/\/Type\s*\/OBJR\b[^>]*\/Obj (\d+)/gu),
    ]);
    expect(tagged.filter((references) => references.length === 0)).toEqual([]);
    expect(new Set(tagged.flat().map(([, number]) => number)).size).toBe(annotations.length);
  });

  it('brings its fonts along, with the letters of each glyph (7.21)', () => {
    const fonts = pdf.objects.filter(
      (object) => /\/Type\s*\/Font\b/u.test(object) && /\/Subtype\s*\/Type0\b/u.test(object),
    );
    expect(fonts.length).toBeGreaterThanOrEqual(3);
    for (const font of fonts) expect(font).toMatch(/\/ToUnicode \d+ 0 R/u);
    const described = pdf.objects.filter((object) => /\/Type\s*\/FontDescriptor\b/u.test(object));
    expect(described).toHaveLength(fonts.length);
    for (const descriptor of described) expect(descriptor).toMatch(/\/FontFile[23]? \d+ 0 R/u);
  });
});

it('names the language of a voice that is quoted in another than the report’s (7.2)', async () => {
  const input = exampleReportInput('en');
  const findings: ReportInput['findings'] = new Map(
    [...input.findings].map(([id, finding]) => [
      id,
      finding && { ...finding, summary: 'Суды ауылға тасиды.', summaryLanguage: 'kk' },
    ]),
  );
  const { pdf } = await compilePdf(buildReportDocument({ ...input, findings }));
  const languagesOf = ({ tags }: AccessiblePdf) => new Set(tags.flatMap(({ language }) => language ?? []));
  expect(languagesOf(await readAccessiblePdf(pdf))).toContain('kk');
  expect(
    languagesOf(await readAccessiblePdf((await compilePdf(buildReportDocument(input))).pdf)),
  ).not.toContain('kk');
});

it('would tell of words and lines that stand in no tag', async () => {
  const drawing = 'BT /F1 12 Tf 20 100 Td (Loose) Tj ET 10 10 m 50 50 l S';
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${drawing.length}>>stream\n${drawing}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  const file = `%PDF-1.7\n${objects.map((object, index) => `${index + 1} 0 obj${object}endobj\n`).join('')}trailer<</Root 1 0 R>>`;
  const { untagged, tags } = await readAccessiblePdf(new TextEncoder().encode(file));
  expect(untagged).toEqual(['1: showText', '1: constructPath']);
  expect(tags).toEqual([]);
});
