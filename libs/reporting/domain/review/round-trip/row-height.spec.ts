import { describe, expect, it } from '@jest/globals';
import type { BlockNode, RichText } from '../../rich-text';
import { rowIsShort } from './row-height';
import { writeSectionDocument } from './write-document';

const paragraph = (text: string): BlockNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const cell = (...content: BlockNode[]) => ({ type: 'tableCell', content }) as const;
const sentence = 'Каражал қаласында су жоқ. ';

describe('a row of a table in a document', () => {
  it('is short up to about half a page, in columns as wide as they are', () => {
    // 9000 twentieths of a point hold about 80 letters.
    expect(rowIsShort([cell(paragraph(sentence.repeat(10))), cell(paragraph('12'))], 4500)).toBe(true);
    expect(rowIsShort([cell(paragraph(sentence.repeat(60)))], 9000)).toBe(true);
    expect(rowIsShort([cell(paragraph(sentence.repeat(60))), cell(paragraph('12'))], 4500)).toBe(false);
    expect(rowIsShort([cell(...Array.from({ length: 25 }, () => paragraph('Су.')))], 9000)).toBe(false);
  });

  it('is kept on one page by the document of a section, unless it is longer', () => {
    const row = (words: string) => ({ type: 'tableRow', content: [cell(paragraph(words))] }) as const;
    const content: RichText = {
      type: 'doc',
      content: [{ type: 'table', content: [row('Су.'), row(sentence.repeat(200))] }],
    };
    const parts = writeSectionDocument({
      ...{ title: 'Су', guidance: '', content, versionId: 1, locale: 'kk-KZ' },
      ...{ label: () => '', pictures: new Map(), charts: new Map() },
    });
    const rows = String(parts['word/document.xml']).split('<w:tr>').slice(1);
    expect(rows.map((xml) => xml.startsWith('<w:trPr><w:cantSplit/></w:trPr><w:tc>'))).toEqual([true, false]);
  });
});
