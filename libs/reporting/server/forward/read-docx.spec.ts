import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { readDocxParts } from './read-docx';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const offices = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const run = (text: string, look = ''): string =>
  `<w:r>${look === '' ? '' : `<w:rPr><w:vertAlign w:val="${look}"/></w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

const docxOf = (body: string): Buffer =>
  Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8(
        `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/></Types>`,
      ),
      '_rels/.rels': strToU8(
        `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${offices}/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      'word/_rels/document.xml.rels': strToU8(
        `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${offices}/footnotes" Target="footnotes.xml"/></Relationships>`,
      ),
      'word/document.xml': strToU8(
        `<w:document xmlns:w="${main}"><w:body><w:p>${body}</w:p></w:body></w:document>`,
      ),
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
});
