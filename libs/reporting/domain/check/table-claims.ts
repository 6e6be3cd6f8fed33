import type { Language } from '@qadam/language/domain';
import { isSourceNote } from '../forward/source-note';
import { nodesIn, plainText, type RichText, type RichTextNode, type TableNode } from '../rich-text';
import { sentencesOf } from '../trace/sentences';
import { wordsOfClaims } from './claimed-numbers';
import { isRange, namingHead, saysSomething } from './naming-cells';

/** Numbers of one table that nothing stands behind, with where they stand. */
export interface TableClaims {
  /** Counts the tables of the text from 1. */
  readonly table: number;
  readonly count: number;
  /** The first of them, each after the words of its row: `Ulytau: 12,5`. */
  readonly first: readonly string[];
}

const mostPlaces = 3;

/** A line that says where the numbers above it are from. */
const sourceLine =
  /(?:^|[.;(]\s*)(?:sources?(?: of data)?|data source|источник\p{L}*(?: данных)?|(?:деректер )?дереккөз\p{L}*)\s*[:—–-]\s*\S/iu;

const wordsOf = (node: RichTextNode | undefined): string =>
  node?.type === 'paragraph' || node?.type === 'blockquote'
    ? plainText({ type: 'doc', content: [node] }).trim()
    : '';

const isBlank = (node: RichTextNode): boolean =>
  node.type === 'paragraph' && (node.content ?? []).length === 0;

/** What stands behind a number: a live figure, a voice, or a note that names a source. */
const hasSource = (node: RichTextNode): boolean =>
  [...nodesIn(node)].some(
    (one) =>
      one.type === 'figure' ||
      one.type === 'citation' ||
      (one.type === 'footnote' && isSourceNote(one.attrs.text)),
  );

/** The tables whose caption, or the first line below them, names a source or carries a voice or a note. */
const sourcedTables = (content: RichText): ReadonlySet<TableNode> => {
  const sourced = new Set<TableNode>();
  for (const node of [content, ...nodesIn(content)]) {
    const inside: readonly RichTextNode[] = 'content' in node ? (node.content ?? []) : [];
    for (const [at, table] of inside.entries()) {
      if (table.type !== 'table') continue;
      const below = inside.slice(at + 1).find((one) => !isBlank(one));
      if (sourceLine.test(table.attrs?.caption ?? '') || sourceLine.test(wordsOf(below))) sourced.add(table);
    }
  }
  return sourced;
};

/** 1, 2, 3 … across a row: the numbers of the columns. */
const isNumbered = (texts: readonly string[]): boolean =>
  texts.length > 1 && texts.every((text, at) => text === String(at + 1));

const cellWords = (row: TableNode['content'][number]): readonly string[] =>
  row.content.map(({ content }) => plainText({ type: 'doc', content }).replace(/\s+/gu, ' ').trim());

/** The first column holds nothing but numbers and codes of its rows. */
const namesRows = (column: readonly string[]): boolean =>
  column.every(
    (text) => text === '' || /^(?:\d{1,3}[.)]?|\d{1,2}\.(?:\d{1,2}|[a-d])(?:\.\d{1,2})?)$/u.test(text),
  );

/**
 * The numbers in the cells of each table that claim something and have nothing behind them: no live figure, voice or note in
 * their row, and no source in the caption or the line below. Heads, years, ages, and the numbers and names of rows and
 * columns claim nothing. Tables without such numbers are left out.
 */
export const tableClaims = (content: RichText, language: Language): readonly TableClaims[] => {
  const tables = [...nodesIn(content)].filter((node): node is TableNode => node.type === 'table');
  const sourced = sourcedTables(content);
  const sentences = Map.groupBy(
    sentencesOf(content, language).filter(({ cell, isHeading }) => cell !== null && !isHeading),
    ({ cell }) => cell?.table,
  );
  return tables.flatMap((table, index): TableClaims[] => {
    if (sourced.has(table)) return [];
    const words = table.content.map(cellWords);
    const named = namesRows(words.slice(1).map(([first = '']) => first));
    const safe = new Set(
      table.content.flatMap((row, at) => (hasSource(row) || isNumbered(words[at] ?? []) ? [at + 1] : [])),
    );
    const isHead = (row: number): boolean =>
      table.content[row - 1]?.content.every(({ type }) => type === 'tableHeader') === true;
    const found = (sentences.get(index + 1) ?? []).flatMap(({ text, cell }) => {
      if (!cell || safe.has(cell.row)) return [];
      const row = words[cell.row - 1] ?? [];
      const own = row[cell.column - 1] ?? '';
      if (isRange(own) || namingHead.test(words[0]?.[cell.column - 1] ?? '')) return [];
      if (cell.column === 1 && row.length > 1 && named) return [];
      // Behind a column of numbers stand the names of the rows.
      const isLabel = cell.isLabel || (named && cell.column === 2);
      if (isLabel && /\p{L}/u.test(own) && (isHead(cell.row) || !saysSomething(own))) return [];
      const label = cell.column === 1 ? '' : (row.find((one) => /\p{L}/u.test(one)) ?? '');
      return wordsOfClaims(text).map((number) => [label, number].filter(Boolean).join(': '));
    });
    return found.length === 0
      ? []
      : [{ table: index + 1, count: found.length, first: found.slice(0, mostPlaces) }];
  });
};
