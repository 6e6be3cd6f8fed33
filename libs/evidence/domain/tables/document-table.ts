import { headingsOfTwoLines, type MergedCell, withMergedFilled } from './merged-cells';

/** A table with a row of headings: a sheet, a text with separators, the answers of a form or of one of its repeats. */
export interface DocumentTable {
  /** `null` for formats without sheets. */
  readonly sheet: string | null;
  readonly headings: readonly string[];
  /** The row of the headings, as a spreadsheet counts it; 0 where the table has none on paper. */
  readonly headingRow: number;
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
  /** Of a repeat of a form: the position, among the tables of its file, of the one that its rows belong to. */
  readonly parent?: number;
  /** How many cells got the value of a cell above them that takes up several rows. */
  readonly filledFromMerged?: number;
}

const isFilled = (cell: string): boolean => /\S/u.test(cell);
const filledCells = (cells: readonly string[]): number => cells.filter(isFilled).length;

/**
 * Rows of a sheet as a table. The headings are the first row that fills at least two cells and half of the widest
 * among the first twenty rows; above it stand titles. A head of two lines is one where its cells are merged, and the value
 * of a cell that is merged over several rows stands in each of them. `null` where every cell is empty.
 */
export const tableOfRows = (
  sheet: string | null,
  rows: readonly { readonly row: number; readonly cells: readonly string[] }[],
  merged: readonly MergedCell[] = [],
): DocumentTable | null => {
  const filled = rows.filter(({ cells }) => cells.some(isFilled));
  if (filled.length === 0) return null;
  const start = filled.slice(0, 20);
  const widest = Math.max(...start.map(({ cells }) => filledCells(cells)));
  const at = Math.max(
    0,
    start.findIndex(
      ({ cells }) => filledCells(cells) * 2 >= widest && (filledCells(cells) > 1 || widest === 1),
    ),
  );
  const heading = filled[at];
  if (!heading) return null;
  const width = filled.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const filledUp = (cells: readonly string[]) =>
    Array.from({ length: width }, (_, place) => cells[place] ?? '');
  const upper = { row: heading.row, cells: filledUp(heading.cells) };
  const below = filled[at + 1];
  const lower = below && { row: below.row, cells: filledUp(below.cells) };
  const ofTwoLines = headingsOfTwoLines(upper, lower, merged);
  const headings = ofTwoLines ?? upper.cells.map((cell) => cell.trim());
  const own = filled
    .filter((_, place) => place !== at && (ofTwoLines === null || place !== at + 1))
    // Most rows are as wide as the table: a large one is not made anew.
    .map((each) => (each.cells.length === width ? each : { row: each.row, cells: filledUp(each.cells) }));
  const { rows: whole, filled: count } = withMergedFilled(own, headings, merged);
  return {
    ...{ sheet, headings, headingRow: heading.row, rows: whole },
    ...(count > 0 ? { filledFromMerged: count } : {}),
  };
};
