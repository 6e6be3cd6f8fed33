import type { Language, Trilingual } from '@qadam/language/domain';
import { bodyRows, mostTableRows } from '../document-model/long-tables';
import { paragraphPlace, tablePlace } from '../document-model/place';
import { keepCovered } from '../render/covered-text';
import { footnotesIn, nodesIn, numberedBlocks, plainText, type RichText } from '../rich-text';
import { type Sentence, sentencesOf } from '../trace/sentences';
import { checkMessages } from './check-words';
import { claimedNumbers } from './claimed-numbers';

/** Numbers of one place with nothing behind them. */
export interface Uncited {
  readonly message: Trilingual;
  readonly place: Trilingual;
}

/** Sentence by sentence; a table is one thing to mend, however many cells it has. */
export const uncitedNumbers = (content: RichText, language: Language): readonly Uncited[] => {
  const found: Uncited[] = [];
  const tables = new Map<number, { count: number; first: Sentence }>();
  for (const sentence of sentencesOf(content, language)) {
    if (sentence.citations.length > 0 || sentence.isHeading) continue;
    const numbers = claimedNumbers(sentence.text);
    if (numbers.length === 0) continue;
    const { block, text, cell } = sentence;
    if (cell === null)
      found.push({ message: checkMessages.uncitedNumber(numbers), place: paragraphPlace(block, text) });
    else {
      const own = tables.get(cell.table);
      if (own) own.count += numbers.length;
      else tables.set(cell.table, { count: numbers.length, first: sentence });
    }
  }
  return [
    ...found,
    ...[...tables].map(([table, { count, first }]) => ({
      message: checkMessages.uncitedTable(table, count),
      place: tablePlace(table, first.text),
    })),
  ];
};

/** Tables that are too long to print well, with their first words. */
export const longTables = (content: RichText): { table: number; first: string; rows: number }[] =>
  [...nodesIn(content)]
    .filter((node) => node.type === 'table')
    .flatMap((node, index) => {
      const rows = bodyRows(node);
      const first = plainText({ type: 'doc', content: node.content[0]?.content[0]?.content ?? [] });
      return rows > mostTableRows ? [{ table: index + 1, first: first.trim(), rows }] : [];
    });

/** Blocks with characters that no font of the printed report has. */
export const undrawable = (
  content: RichText,
  drawable: ReadonlySet<number>,
): { number: number; words: string; missing: readonly string[] }[] =>
  numberedBlocks(content).flatMap(({ block, number }) => {
    const doc: RichText = { type: 'doc', content: [block] };
    const words = plainText(doc).trim();
    const notes = footnotesIn(doc).map(({ attrs }) => attrs.text);
    const { missing } = keepCovered([words, ...notes].join('\n'), drawable);
    return missing.length === 0 ? [] : [{ number, words, missing }];
  });
