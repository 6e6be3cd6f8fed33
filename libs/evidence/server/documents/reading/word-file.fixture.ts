import { strToU8, zipSync } from 'fflate';

const relations = 'http://schemas.openxmlformats.org';
const types = 'application/vnd.openxmlformats';

/** A paragraph of WordprocessingML; words between asterisks are bold. */
export const wordParagraph = (text: string, style = ''): string => {
  const runs = text
    .split('*')
    .map(
      (words, at) =>
        `<w:r>${at % 2 === 1 ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${words}</w:t></w:r>`,
    );
  return `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${runs.join('')}</w:p>`;
};

/** A row of a table with one paragraph in each cell. */
export const wordRow = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${wordParagraph(cell)}</w:tc>`).join('')}</w:tr>`;

/** A run that refers to a footnote. */
export const wordNoteMark = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

const notesPart = (notes: readonly string[]) => ({
  'word/_rels/document.xml.rels': strToU8(
    `<Relationships xmlns="${relations}/package/2006/relationships"><Relationship Id="n1" Type="${relations}/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>`,
  ),
  'word/footnotes.xml': strToU8(
    `<w:footnotes xmlns:w="${relations}/wordprocessingml/2006/main">${notes
      .map((text, at) => `<w:footnote w:id="${at + 1}">${wordParagraph(text)}</w:footnote>`)
      .join('')}</w:footnotes>`,
  ),
});

/** The smallest Word file with a body (ECMA-376, part 1, 11.2), and with footnotes, numbered from 1. */
export const wordFile = (body: string, notes: readonly string[] = []): Uint8Array =>
  zipSync({
    ...(notes.length > 0 ? notesPart(notes) : {}),
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${relations}/package/2006/content-types"><Default Extension="rels" ContentType="${types}-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${types}-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${relations}/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${relations}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
