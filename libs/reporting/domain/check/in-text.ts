import { type Language, sentencesIn, type Trilingual } from '@qadam/language/domain';
import { bodyRows, mostTableRows } from '../document-model/long-tables';
import { paragraphPlace, tablePlace } from '../document-model/place';
import { isSourceNote } from '../forward/source-note';
import { keepCovered } from '../render/covered-text';
import { footnotesIn, nodesIn, numberedBlocks, plainText, type RichText, type TableNode } from '../rich-text';
import { sentencesOf } from '../trace/sentences';
import { checkMessages } from './check-words';
import { wordsOfClaims } from './claimed-numbers';
import { tableClaims } from './table-claims';
import { wordedNumbers } from './worded-numbers';

/** Numbers of one place with nothing behind them. */
export interface Uncited {
  readonly message: Trilingual;
  readonly place: Trilingual;
}

/** The tables of a text, those within other blocks too. */
export const tablesIn = (content: RichText): readonly TableNode[] =>
  [...nodesIn(content)].filter((node): node is TableNode => node.type === 'table');

/** What a table is called in the text: its caption, else the words of its first cell. */
export const tableNameOf = (table: TableNode | undefined): string => {
  const caption = table?.attrs?.caption?.trim() ?? '';
  const [first] = table?.content[0]?.content ?? [];
  return caption === '' ? plainText({ type: 'doc', content: first?.content ?? [] }).trim() : caption;
};

interface Said {
  readonly block: number;
  readonly text: string;
}

/** What is said in sentences and headings with neither a voice nor a note of its source behind it, and in footnotes; tables are told as a whole. */
const unborne = (content: RichText, language: Language): readonly Said[] => {
  const inText = sentencesOf(content, language).filter(
    ({ cell, citations, notes }) =>
      cell === null && citations.length === 0 && !notes.some(({ attrs }) => isSourceNote(attrs.text)),
  );
  const inNotes = numberedBlocks(content).flatMap(({ block, number }) =>
    footnotesIn({ type: 'doc', content: [block] }).flatMap(({ attrs }) =>
      sentencesIn(attrs.text, language).map(({ segment }): Said => ({ block: number, text: segment.trim() })),
    ),
  );
  return [...inText, ...inNotes];
};

/** Sentence by sentence; a table is one thing to mend, however many cells it has. */
export const uncitedNumbers = (content: RichText, language: Language): readonly Uncited[] => {
  const named = tablesIn(content);
  const inSentences = unborne(content, language).flatMap(({ block, text }): Uncited[] => {
    const numbers = wordsOfClaims(text);
    if (numbers.length === 0) return [];
    return [{ message: checkMessages.uncitedNumber(numbers), place: paragraphPlace(block, text) }];
  });
  return [
    ...inSentences,
    ...tableClaims(content, language).map(({ table, count, first }) => ({
      message: checkMessages.uncitedTable(table, count, first),
      place: tablePlace(table, tableNameOf(named[table - 1])),
    })),
  ];
};

/** Shares and multiples in words, such as “one in three”: a person decides whether they need something behind them. */
export const uncitedWords = (content: RichText, language: Language): readonly Uncited[] =>
  unborne(content, language).flatMap(({ block, text }) => {
    const numbers = wordedNumbers(text, language);
    if (numbers.length === 0) return [];
    return [{ message: checkMessages.uncitedWords(numbers), place: paragraphPlace(block, text) }];
  });

/** Tables that are too long to print well, with their names. */
export const longTables = (content: RichText): { table: number; name: string; rows: number }[] =>
  tablesIn(content).flatMap((node, index) => {
    const rows = bodyRows(node);
    return rows > mostTableRows ? [{ table: index + 1, name: tableNameOf(node), rows }] : [];
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
