import { type Language, shortened } from '@qadam/language/domain';
import { claimedNumbers } from '../check/claimed-numbers';
import { isRange, namingHead, saysSomething } from '../check/naming-cells';
import { cellText, type DocumentLine, type DocumentTable } from './document-part';
import { saidNumbers } from './fitting-figures';
import { saidYear } from './years-of-numbers';
import type { FigureThen } from './review-item';
import { bareFigure } from './said-figures';
import { withUnitOfHeads } from './unit-of-heads';
import {
  type GridCell,
  gridOf,
  type GridRow,
  headRows,
  isGroupRow,
  isNumber,
  yearCellOf,
} from './table-grid';

/** A number in a cell of a table, and where its cell and its line are found. */
export interface TableFigure {
  readonly figure: FigureThen;
  readonly line: DocumentLine;
  /** Where the number begins in the line. */
  readonly at: number;
}

const joined = (texts: readonly string[]): string =>
  [...new Set(texts.map((text) => text.trim()).filter(Boolean))].join(' · ');

/** 1, 2, 3 … down the first column: the numbers of the rows. */
const isNumbering = (body: readonly GridRow[]): boolean => {
  const texts = body.filter((row) => !isGroupRow(row)).map((row) => row[0]?.text ?? '');
  return texts.length > 1 && texts.every((text, index) => text.replace(/[.)]$/u, '') === String(index + 1));
};

const withoutNumbers = (text: string, language: Language): string =>
  saidNumbers(text, language).reduce((rest, said) => rest.replace(said.text, ''), text);

const isLabel = (cell: GridCell, column: number, numbered: boolean, width: number): boolean => {
  if (column > 0) return !isNumber(cell.text);
  if (numbered || claimedNumbers(cell.text).length === 0) return true;
  // “Place 0”, “aged 15 and more” and a bare whole number name their row; “Ulytau 12,5” and “39 %” say something.
  return width > 1 && !saysSomething(cell.text);
};

/**
 * The numbers in the cells of a table, in the order of reading, each with the words of its row and column; the year is that
 * of its cell, its column, its row, the column of years or deadlines, or the caption. Heads, numbers of rows and names of rows and columns are none, nor are
 * lines that `isSentence`. A merged cell counts once, in its first row and column.
 */
export const tableFigures = (
  table: DocumentTable,
  caption: string,
  language: Language,
  isSentence: (line: DocumentLine) => boolean,
): readonly TableFigure[] => {
  const grid = gridOf(table);
  const heads = headRows(grid);
  const body = grid.slice(heads);
  const numbered = isNumbering(body);
  let group = '';
  return body.flatMap((row) => {
    if (isGroupRow(row) && !isNumber(row.find((one) => one?.text)?.text ?? '')) {
      group = row.find((one) => one?.text)?.text ?? '';
      return [];
    }
    const until = yearCellOf(row, grid.slice(0, heads));
    const width = new Set(row.filter((one) => one?.text).map((one) => one?.cell)).size;
    const labels: string[] = [];
    return row.flatMap((one, column): TableFigure[] => {
      if (!one) return [];
      const head = joined(grid.slice(0, heads).map((above) => above[column]?.text ?? ''));
      const isNaming = namingHead.test(head) || isRange(one.text);
      if (isNaming || isLabel(one, column, numbered, width)) {
        const isWord = isNaming || column === 0 || /\p{L}/u.test(one.text);
        if (isWord && !(numbered && column === 0)) labels.push(one.text);
        if (isNaming || column === 0) return [];
      }
      if (!one.isFirst) return [];
      if (column === 0) labels.push(withoutNumbers(one.text, language));
      return one.cell.lines
        .filter((line) => !isSentence(line))
        .flatMap((line): TableFigure[] =>
          saidNumbers(line.text, language).map((said) => {
            const own = labels.length > 0 ? labels : [one.text.replace(said.text, '')];
            const cell = { row: joined([group, ...own]), column: head };
            const year = [line.text, head, cell.row, until, caption]
              .map(saidYear)
              .find((found) => found !== null);
            const inWords = withUnitOfHeads(said.inWords, [head, cell.row], caption, language);
            return { figure: bareFigure({ inWords }, year ?? null, cell), line, at: said.at };
          }),
        );
    });
  });
};

/** `Karazhal · 12 %; Ulytau · 14 %`: the cells of a table as the trace of a review tells them, cut where it grows long. */
export const tableInWords = ({ rows }: DocumentTable, longest: number): string => {
  const all = rows
    .map((row) => row.map(cellText).filter(Boolean).join(' · '))
    .filter(Boolean)
    .join('; ');
  return shortened(all, longest);
};
