import type { DelimitedRecord } from '../open-sdg/delimited-text';
import { columnLetter } from './column-letter';

/** Cells of a sheet from one corner to the other, both in it; rows and columns are counted from 1. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a sheet of a workbook shows beside the contents of its cells. */
export interface SheetLayout {
  /** Whether people do not see the sheet. */
  readonly isHidden: boolean;
  readonly merges: readonly CellRange[];
  /** Rows with cells in the percentage format, by column: people see 40.1 % where the cell holds 0.401. */
  readonly percentCells: ReadonlyMap<number, ReadonlySet<number>>;
}

/** `B2:B4`, as a spreadsheet calls it. */
export const rangeName = ({ top, left, bottom, right }: CellRange): string =>
  `${columnLetter(left)}${top}:${columnLetter(right)}${bottom}`;

/**
 * Gives each row below the headings what stands in cells that are merged across rows: the region written once beside
 * four years belongs to all four. Rows are asked for in their order. Columns of values are left alone, since a figure
 * belongs to one row.
 */
export class MergedCells {
  private readonly waiting: CellRange[];
  private open: { readonly range: CellRange; readonly text: string }[] = [];

  constructor(
    merges: readonly CellRange[],
    headerRow: number,
    private readonly valueColumns: ReadonlySet<number>,
  ) {
    this.waiting = merges
      .filter(({ top, bottom, left }) => top > headerRow && bottom > top && !valueColumns.has(left))
      .toSorted((one, other) => other.top - one.top);
  }

  /** The cells of a row with those filled that a cell above covers. */
  filled({ row, cells }: DelimitedRecord): readonly string[] {
    this.open = this.open.filter(({ range }) => range.bottom >= row);
    for (let next = this.waiting.at(-1); next !== undefined && next.top <= row; next = this.waiting.at(-1)) {
      this.waiting.pop();
      if (next.top === row) this.open.push({ range: next, text: cells[next.left - 1] ?? '' });
    }
    const covered = this.open.filter(({ range }) => range.top < row);
    if (covered.length === 0) return cells;
    const full = [...cells];
    for (const { range, text } of covered) {
      while (full.length < range.left) full.push('');
      if (full[range.left - 1]?.trim() === '') full[range.left - 1] = text;
    }
    return full;
  }
}

/** The merged cells that hold a figure for several rows or years, by `row|column` of the cell that holds it. */
export const mergedValues = (
  merges: readonly CellRange[],
  valueColumns: ReadonlySet<number>,
): ReadonlyMap<string, CellRange> =>
  new Map(
    merges
      .filter(
        ({ top, bottom, left, right }) =>
          valueColumns.has(left) &&
          (bottom > top || [...valueColumns].some((column) => column > left && column <= right)),
      )
      .map((range) => [`${range.top}|${range.left}`, range]),
  );
