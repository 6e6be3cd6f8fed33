import { controlsIn } from '../render/control-characters';
import { hasLongWord } from '../render/fit-words';
import { isHardToRead } from '../render/hard-to-read';
import { layOutTable } from '../render/print-table';
import { footnotesIn, numberedBlocks, plainText, type RichText } from '../rich-text';
import { tableNameOf, tablesIn } from './in-text';

/** About as long as most figures, whose values a text alone does not tell. */
const figureStandIn = '000,0';

/** Tables that no page holds in letters that read well, with their names. */
export const wideTables = (content: RichText): readonly { table: number; name: string }[] =>
  tablesIn(content).flatMap((node, index) => {
    const [first] = node.content;
    const layout = layOutTable({
      rows: node.content.map((row) =>
        row.content.map((cell) => plainText({ type: 'doc', content: cell.content }, () => figureStandIn)),
      ),
      hasHead: first?.content.every(({ type }) => type === 'tableHeader') === true,
      isNested: false,
    });
    return isHardToRead(layout) ? [{ table: index + 1, name: tableNameOf(node) }] : [];
  });

/** Paragraphs with a word that no line holds, by number and words; tables break theirs within their cells. */
export const longWords = (content: RichText): readonly { number: number; words: string }[] =>
  numberedBlocks(content).flatMap(({ block, number }) => {
    if (block.type === 'table') return [];
    const words = plainText({ type: 'doc', content: [block] }).trim();
    return hasLongWord(words) ? [{ number, words }] : [];
  });

/** Paragraphs with control characters, which are not printed, with the names of these. */
export const controlCharacters = (
  content: RichText,
): readonly { number: number; words: string; names: readonly string[] }[] =>
  numberedBlocks(content).flatMap(({ block, number }) => {
    const doc: RichText = { type: 'doc', content: [block] };
    const words = plainText(doc).trim();
    const names = controlsIn([words, ...footnotesIn(doc).map(({ attrs }) => attrs.text)].join('\n'));
    return names.length === 0 ? [] : [{ number, words, names }];
  });
