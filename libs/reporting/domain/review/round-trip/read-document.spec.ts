import { describe, expect, it } from '@jest/globals';
import { readSectionDocument } from './read-document';

const run = (text: string, look = ''): string =>
  `<w:r>${look === '' ? '' : `<w:rPr><w:vertAlign w:val="${look}"/></w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

const read = (...runs: readonly string[]) =>
  readSectionDocument({
    document: `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>${runs.join('')}</w:p></w:body></w:document>`,
    relations: '',
    footnotes: '',
    styles: '',
    properties: '',
  }).blocks.map(({ inline }) => inline);

describe('a document of Word', () => {
  // `w:vertAlign`: ECMA-376, part 1, 17.3.2.42.
  it('gives what stands above or below the line in signs that do so, so that no exponent joins its number', () => {
    const text = 'About 10⁶ t of CO₂, on the 5th of May 10²,⁵.';
    expect(
      read(
        run('About 10'),
        run('6', 'superscript'),
        run(' t of CO'),
        run('2', 'subscript'),
        run(', on the 5'),
        run('th', 'superscript'),
        run(' of May 10²'),
        run(',', 'baseline'),
        run('5', 'superscript'),
        run('.'),
      ),
    ).toEqual([[{ kind: 'words', nodes: [{ type: 'text', text }] }]]);
  });
});
