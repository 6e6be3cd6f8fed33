import { claimedNumbers } from '../check/claimed-numbers';
import { isRange } from '../check/naming-cells';
import { cellText, type DocumentCell, type DocumentTable } from './document-part';

/** A place of a table; a merged cell stands in each of its places, and is itself in the first. */
export interface GridCell {
  readonly cell: DocumentCell;
  readonly text: string;
  readonly isFirst: boolean;
}

export type GridRow = readonly (GridCell | undefined)[];

/** More columns than any page has: what a broken file says of its cells is not followed. */
const mostColumns = 200;

/** Each row with a cell in each of its columns, whatever was merged. */
export const gridOf = ({ rows }: DocumentTable): readonly GridRow[] => {
  const grid: (GridCell | undefined)[][] = rows.map(() => []);
  for (const [at, cells] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (grid[at]?.[column] !== undefined) column += 1;
      const text = cellText(cell);
      for (let down = 0; down < cell.rows && at + down < rows.length; down += 1)
        for (let right = 0; right < cell.columns && column + right < mostColumns; right += 1) {
          const row = grid[at + down];
          if (row) row[column + right] ??= { cell, text, isFirst: down === 0 && right === 0 };
        }
      column += cell.columns;
    }
  }
  return grid.map((row) => Array.from(row));
};

/** Nothing but a number, with its unit at most: no range such as 15–24, no year. */
export const isNumber = (text: string): boolean =>
  claimedNumbers(text).length > 0 && !isRange(text) && (text.match(/\p{L}{4,}/gu) ?? []).length < 2;

/** One cell over the whole row, or alone in it, names the rows under it. */
export const isGroupRow = (row: GridRow): boolean => {
  const written = row.filter((one) => one !== undefined && one.text !== '');
  return row.length > 1 && written.length > 0 && new Set(written.map((one) => one?.cell)).size === 1;
};

/** What a column is called that says until when, or of which year, its row is. */
const yearWords =
  /^(?:deadlines?|terms?|due(?: dates?)?|until|by when|when|years?|срок\p{L}*(?: \p{L}+){0,2}|год\p{L}*|когда|(?:\p{L}+ )?мерзім\p{L}*|жыл\p{L}*|қашан)$/iu;

/** The cell of a row under such a head; empty where the table has no such column. */
export const yearCellOf = (row: GridRow, heads: readonly GridRow[]): string => {
  const column = Math.max(0, ...heads.map((head) => head.length));
  const at = Array.from({ length: column }, (_, index) => index).find((index) =>
    heads.some((head) => yearWords.test(head[index]?.text.trim() ?? '')),
  );
  return at === undefined ? '' : (row[at]?.text ?? '');
};

const mostHeads = 3;

/**
 * How many rows at the top are heads: those that the document calls so, else the first where it has no numbers, and those
 * under it as long as the ones above have merged or empty cells.
 */
export const headRows = (grid: readonly GridRow[]): number => {
  const isMarked = (row: GridRow): boolean => row.some((one) => one) && row.every((one) => one?.cell.isHead);
  const isWordy = (row: GridRow): boolean =>
    row.slice(1).every((one) => !one?.isFirst || !isNumber(one.text)) && !isNumber(row[0]?.text ?? '');
  const isOpen = (row: GridRow): boolean =>
    row.some((one) => one === undefined || one.text === '' || one.cell.columns > 1 || one.cell.rows > 1);
  const first = grid.findIndex((row) => !isMarked(row));
  let heads = first < 0 ? grid.length : first;
  if (heads === 0 && grid[0] && isWordy(grid[0]) && grid.length > 1) heads = 1;
  while (heads > 0 && heads < mostHeads && heads < grid.length - 1) {
    const [above, next] = [grid[heads - 1], grid[heads]];
    if (!above || !next || !isOpen(above) || !isWordy(next) || (isGroupRow(next) && !isGroupRow(above)))
      break;
    heads += 1;
  }
  return heads;
};
