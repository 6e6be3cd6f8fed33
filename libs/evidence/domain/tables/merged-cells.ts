import { asksWhatIsSaid } from './column-headings';

/** A cell that takes up several rows or columns. */
export interface MergedCell {
  /** The first row that it takes up, as the rows of its table are numbered. */
  readonly row: number;
  /** Its first column, from 0. */
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

interface Row {
  readonly row: number;
  readonly cells: readonly string[];
}

const isFilled = (cell: string | undefined): boolean => /\S/u.test(cell ?? '');

/** What is told of rows is a place, a group or a day in a few words; what somebody says of two rows is said once. */
const longestTold = 80;

/**
 * Rows in which a cell that takes up several of them stands in each: the place, the group or the day of all. What people
 * say is not said again: columns whose heading asks for it are left, and longer texts. And how many cells were so filled.
 */
export const withMergedFilled = <One extends Row>(
  rows: readonly One[],
  headings: readonly string[],
  merged: readonly MergedCell[],
): { readonly rows: readonly One[]; readonly filled: number } => {
  const down = merged.filter((each) => each.rows > 1 && !asksWhatIsSaid(headings[each.column] ?? ''));
  if (down.length === 0) return { rows, filled: 0 };
  const byRow = new Map(rows.map((each) => [each.row, each.cells]));
  const given = new Map<number, Map<number, string>>();
  let filled = 0;
  for (const { row, column, rows: height } of down) {
    const value = byRow.get(row)?.[column] ?? headings[column] ?? '';
    if (!isFilled(value) || value.length > longestTold) continue;
    for (let at = row + 1; at < row + height; at += 1) {
      const cells = byRow.get(at);
      // A row of nothing else is no row.
      if (!cells?.some(isFilled) || isFilled(cells[column])) continue;
      given.set(at, (given.get(at) ?? new Map()).set(column, value));
      filled += 1;
    }
  }
  return {
    rows: rows.map((each) => {
      const values = given.get(each.row);
      return values ? { ...each, cells: each.cells.map((cell, at) => values.get(at) ?? cell) } : each;
    }),
    filled,
  };
};

/**
 * The headings of a head of two lines, whose upper cells take up several columns and have the lower ones below them:
 * «Участник: Пол». `null` where the row below is none: it has cells elsewhere, or nothing below the wide ones.
 */
export const headingsOfTwoLines = (
  upper: Row,
  lower: Row | undefined,
  merged: readonly MergedCell[],
): readonly string[] | null => {
  const wide = merged.filter(({ row, columns, rows }) => row === upper.row && columns > 1 && rows === 1);
  if (wide.length === 0 || lower?.row !== upper.row + 1) return null;
  const groupOf = (column: number) =>
    wide.find((each) => column >= each.column && column < each.column + each.columns);
  const isBelow = lower.cells.every((cell, column) => !isFilled(cell) || groupOf(column) !== undefined);
  if (!isBelow || !lower.cells.some(isFilled)) return null;
  return lower.cells.map((cell, column) => {
    const above = (upper.cells[groupOf(column)?.column ?? column] ?? '').trim();
    return isFilled(cell) && above !== '' ? `${above}: ${cell.trim()}` : cell.trim() || above;
  });
};
