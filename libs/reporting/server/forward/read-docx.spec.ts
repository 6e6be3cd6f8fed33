import { describe, expect, it } from '@jest/globals';
import { languages } from '@qadam/language/domain';
import { buildReportDocument, exampleReportInput, itemsOfDocument } from '@qadam/reporting/domain';
import { strToU8, zipSync } from 'fflate';
import { compileDocx } from '../render';
import { readDocxParts } from './read-docx';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const offices = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const run = (text: string, look = ''): string =>
  `<w:r>${look === '' ? '' : `<w:rPr><w:vertAlign w:val="${look}"/></w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

const docxOf = (body: string, styles = ''): Buffer =>
  Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8(
        `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`,
      ),
      '_rels/.rels': strToU8(
        `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${offices}/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      'word/_rels/document.xml.rels': strToU8(
        `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${offices}/footnotes" Target="footnotes.xml"/><Relationship Id="r2" Type="${offices}/styles" Target="styles.xml"/></Relationships>`,
      ),
      'word/document.xml': strToU8(
        `<w:document xmlns:w="${main}"><w:body><w:p>${body}</w:p></w:body></w:document>`,
      ),
      'word/styles.xml': strToU8(`<w:styles xmlns:w="${main}">${styles}</w:styles>`),
      'word/footnotes.xml': strToU8(
        `<w:footnotes xmlns:w="${main}"><w:footnote w:id="2"><w:p>${run('Protocol.')}</w:p></w:footnote></w:footnotes>`,
      ),
    }),
  );

describe('an earlier review as a document of Word', () => {
  it('comes with its exponents and indices, and with a raised mark of a note as a note', async () => {
    const note =
      '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>';
    const body = [
      run('About 10'),
      run('6', 'superscript'),
      run(' t of CO'),
      run('2', 'subscript'),
      run(' in 10'),
      run('2,5', 'superscript'),
      run(' wells'),
      note,
      run('.'),
    ];
    const text = 'About 10⁶ t of CO₂ in 102,5 wells.';
    expect((await readDocxParts(docxOf(body.join('')), 'old.docx')).parts).toEqual([
      { shape: 'paragraph', level: 0, text, notes: [{ at: text.length - 1, text: 'Protocol.' }] },
    ]);
  });

  it.each(languages)(
    'tells what its figures measure by the rows that they lead to, where it was compiled here in %s',
    async (language) => {
      const report = buildReportDocument(exampleReportInput(language));
      const { docx } = await compileDocx(report);
      const { parts } = await readDocxParts(Buffer.from(docx), 'ours.docx');
      const { items } = itemsOfDocument(parts, { language, sections: [], promiseKeys: new Set() });
      const noted = items
        .flatMap(({ figures }) => figures)
        .flatMap(({ text, noted: one }) => (one ? [{ ...one, text }] : []));
      expect(noted).toHaveLength(3);
      for (const { indicator, indicatorTitle, area, year, text } of report.figures)
        expect(noted).toContainEqual(
          expect.objectContaining({ indicator, year, measured: `${indicatorTitle}. ${area}`, text }),
        );
      // The rows are no statements.
      for (const { source } of report.figures)
        expect(items.filter(({ text }) => text.includes(source))).toEqual([]);
    },
  );

  it('keeps a figure that stands alone in its cell, and what it measures', async () => {
    const cell = (within: string): string => `<w:tc><w:p>${within}</w:p></w:tc>`;
    const link = `<w:hyperlink w:anchor="figure_source_1">${run('41.2%')}</w:hyperlink>`;
    const place = `<w:bookmarkStart w:id="1" w:name="figure_source_1"/>${run('1')}<w:bookmarkEnd w:id="1"/>`;
    const origin = `${run('5.5.2 Women')}</w:p><w:p>${run('Ulytau region · 2023')}`;
    const tables = `</w:p><w:tbl><w:tr>${cell(run('Share'))}${cell(link)}</w:tr></w:tbl><w:tbl><w:tr>${cell(place)}${cell(origin)}</w:tr></w:tbl><w:p>`;
    const [part] = (await readDocxParts(docxOf(tables), 'old.docx')).parts;
    const lines = part?.shape === 'table' ? part.rows.flat().map((one) => one.lines) : [];
    const figure = { indicator: '5.5.2', measured: 'Women. Ulytau region', year: 2023 };
    expect(lines).toMatchObject([
      [{ text: 'Share' }],
      [{ text: '41.2%', notes: [{ at: 5, text: '', figure }] }],
    ]);
  });

  it.each(['0', 'false', 'off'])('has no heads in rows whose property of a head is %s', async (off) => {
    const row = (value: string, text: string): string =>
      `<w:tr><w:trPr><w:tblHeader w:val="${value}"/></w:trPr><w:tc><w:p>${run(text)}</w:p></w:tc><w:tc><w:p>${run('2027')}</w:p></w:tc></w:tr>`;
    const table = `</w:p><w:tbl>${row('1', 'Commitment')}${row(off, 'Open 20 centres')}${row(off, 'Train the police')}</w:tbl><w:p>`;
    const [part] = (await readDocxParts(docxOf(table), 'old.docx')).parts;
    const heads = part?.shape === 'table' ? part.rows.map((cells) => cells.map(({ isHead }) => isHead)) : [];
    expect(heads).toEqual([
      [true, true],
      [false, false],
      [false, false],
    ]);
  });

  const style = (id: string, name: string, within: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${within}</w:style>`;
  const lines = (...given: readonly (readonly [properties: string, runProperties: string, text: string])[]) =>
    given
      .map(
        ([properties, own, text]) =>
          `</w:p><w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${own}</w:rPr><w:t>${text}</w:t></w:r>`,
      )
      .join('');
  const of = (id: string): string => `<w:pStyle w:val="${id}"/>`;

  it('has headings by styles of its author’s own, and by their place in the outline', async () => {
    const styles = [
      style('1', 'heading 1', ''),
      style('a4', 'My own head', '<w:basedOn w:val="1"/>'),
      style('a5', 'Lesser head', '<w:basedOn w:val="a4"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
      style('TOC', 'TOC Heading', '<w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
      style('r', 'Заголовок 3', ''),
      // A style that is based on itself ends nowhere.
      style('loop', 'Loop', '<w:basedOn w:val="loop"/>'),
    ].join('');
    const body = lines(
      [of('1'), '', 'Chapter'],
      [of('a4'), '', 'Own'],
      [of('a5'), '', 'Lesser'],
      [of('r'), '', 'Russian'],
      ['<w:outlineLvl w:val="3"/>', '', 'Outlined'],
      [of('TOC'), '', 'Contents'],
      [of('loop'), '', 'Words.'],
    );
    const { parts } = await readDocxParts(docxOf(body, styles), 'old.docx');
    expect(parts.map((part) => ('text' in part ? [part.level, part.text] : []))).toEqual([
      ...[
        [1, 'Chapter'],
        [1, 'Own'],
        [2, 'Lesser'],
        [3, 'Russian'],
        [4, 'Outlined'],
      ],
      ...[
        [0, 'Contents'],
        [0, 'Words.'],
      ],
    ]);
  });

  it('tells the size of a line whose every word is bold, by itself or by its style', async () => {
    const styles = [
      style('bold', 'Strong line', '<w:rPr><w:b/><w:sz w:val="28"/></w:rPr>'),
      style('caption', 'caption', '<w:rPr><w:b/></w:rPr>'),
    ].join('');
    const body = lines(
      ['', '<w:b/>', 'Bold'],
      [of('bold'), '', 'By style'],
      [of('bold'), '<w:b w:val="0"/>', 'Not here'],
      [of('caption'), '<w:b/>', 'A caption'],
      ['', '<w:b/>', 'Partly</w:t></w:r><w:r><w:t> so'],
      ['<w:numPr><w:ilvl w:val="0"/></w:numPr>', '<w:b/>', 'An item'],
    );
    const { parts } = await readDocxParts(docxOf(body, styles), 'old.docx');
    expect(parts.map((part) => ('text' in part ? [part.text, part.boldSize] : []))).toEqual([
      ...[
        ['Bold', 20],
        ['By style', 28],
        ['Not here', undefined],
        ['A caption', undefined],
      ],
      ...[
        ['Partly so', undefined],
        ['An item', undefined],
      ],
    ]);
  });
});
