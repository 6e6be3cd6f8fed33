import type { RichText } from '../../rich-text';
import { captionOf, longestCaption, suggestCaption, tablesOf } from '../table-captions';
import { letterOf } from '../text-blocks';
import { diffTokens, tokensOf } from '../tokens';
import type { DocumentSuggestion } from './document-suggestion';
import type { ReadBlock, ReadDocument } from './read-document';
import { authorOfRuns } from './tracked';

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const wordsOf = ({ inline }: ReadBlock): string =>
  inline.map((piece) => (piece.kind === 'words' ? piece.nodes.map(letterOf).join('') : '')).join('');

const runsOf = (was: string, now: string) => {
  const [before, after] = [was, now].map((text) => tokensOf([{ type: 'text', text }], () => ''));
  return diffTokens(before ?? [], after ?? []);
};

/**
 * What was changed in the captions of tables, and the other blocks of the document. A caption is known by its bookmark,
 * or by the table under it while the document has as many tables as the text; any other line is a paragraph. A caption
 * longer than a text can keep is told, not taken.
 */
export const changedCaptions = (
  content: RichText,
  document: ReadDocument,
): { readonly suggestions: readonly DocumentSuggestion[]; readonly blocks: readonly ReadBlock[] } => {
  const tables = tablesOf(content);
  const hasAll = document.tables === tables.length;
  const captions = new Map<number, string>();
  const blocks = document.blocks.flatMap((block): readonly ReadBlock[] => {
    const { table, ...line } = block;
    if (!table || !tables[table.index] || !(table.isMarked || hasAll))
      return [{ ...line, shape: line.shape === 'caption' ? 'paragraph' : line.shape }];
    captions.set(table.index, `${captions.get(table.index) ?? ''} ${wordsOf(block)}`);
    return [];
  });
  const suggestions = tables.flatMap((table, index): readonly DocumentSuggestion[] => {
    const was = captionOf(table.node);
    const isKept = !document.hadCaptions || !hasAll;
    const now = plain(captions.get(index) ?? (isKept ? was : ''));
    if (now === plain(was)) return [];
    const change = suggestCaption(content, table, now);
    if (now.length > longestCaption)
      return [{ change: { kind: 'notice', anchor: change.anchor, words: now }, warnings: [] }];
    const author = authorOfRuns(document.tracked ?? [], runsOf(was, now));
    return [{ change, warnings: [], ...(author === null ? {} : { author }) }];
  });
  return { suggestions, blocks };
};
