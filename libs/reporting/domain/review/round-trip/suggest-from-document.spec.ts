import { describe, expect, it } from '@jest/globals';
import type { RichText } from '../../rich-text';
import type { ReadDocument } from './read-document';
import { suggestFromDocument } from './suggest-from-document';

const cell = (text: string) => ({
  type: 'tableCell' as const,
  content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
});
const tableOf = (...cells: readonly string[]): RichText => ({
  type: 'doc',
  content: [{ type: 'table', content: [{ type: 'tableRow', content: cells.map(cell) }] }],
});
const documentOf = (...cells: readonly string[]): ReadDocument => ({
  versionId: null,
  words: null,
  blocks: cells.map((text) => ({
    ...{ shape: 'cell', level: 0, isOrdered: false },
    inline: [{ kind: 'words', nodes: [{ type: 'text', text }] }],
  })),
});

describe('the table of a document that was edited elsewhere', () => {
  it('brings a number that was written over another as one change of its cell', () => {
    const found = suggestFromDocument(tableOf('Wells', '17', '4'), documentOf('Wells', '18', '4'), () => '');
    expect(found).toMatchObject([
      { change: { kind: 'replace', anchor: { quote: '17' }, replacement: [{ type: 'text', text: '18' }] } },
    ]);
  });
});
