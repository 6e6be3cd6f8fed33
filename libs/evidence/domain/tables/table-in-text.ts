import { type Language, languageOfParagraph, type Trilingual } from '@qadam/language/domain';
import type { DocumentTable } from './document-table';
import { tableOfRows } from './document-table';
import type { MergedCell } from './merged-cells';

/** A cell as a file has it, with how many columns and rows it takes up. */
export interface WrittenCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** What a running text is made of: text with a paragraph a line, and tables. */
export type WrittenPiece =
  { readonly text: string } | { readonly table: readonly (readonly WrittenCell[])[] };

/** No table of a text has more: what a file says beyond it is a mistake. */
const mostColumns = 200;

export interface CellGrid {
  readonly grid: readonly (readonly string[])[];
  /** Those of several rows or columns; rows count from 1. */
  readonly merged: readonly MergedCell[];
}

/**
 * The cells of a table under their columns: one that takes up several columns or rows stands in the first of them, and
 * the others are empty.
 */
export const gridOfCells = (rows: readonly (readonly WrittenCell[])[]): CellGrid => {
  const merged: MergedCell[] = [];
  /** For each column in how many more rows a cell from above stands in it. */
  const taken: number[] = [];
  const grid = rows.map((row, index) => {
    const cells: string[] = [];
    const skipTaken = () => {
      while ((taken[cells.length] ?? 0) > 0) {
        taken[cells.length]! -= 1;
        cells.push('');
      }
    };
    for (const { text, columns, rows: height } of row) {
      skipTaken();
      if (columns > 1 || height > 1)
        merged.push({ row: index + 1, column: cells.length, rows: height, columns });
      for (let at = 0; at < Math.max(1, columns) && cells.length < mostColumns; at += 1) {
        taken[cells.length] = Math.max(0, height - 1);
        cells.push(at === 0 ? text : '');
      }
    }
    skipTaken();
    return cells;
  });
  return { grid, merged };
};

const names: Trilingual<(number: number) => string> = {
  kk: (number) => `${number}-кесте`,
  ru: (number) => `Таблица ${number}`,
  en: (number) => `Table ${number}`,
};

const numbered = /^(?:(\d+)-кесте|(?:Таблица|Table) (\d+))$/u;

/** The name of a table or sheet for a reader: a number that was given here in the reader's language, others as they are. */
export const sheetInWords = (sheet: string, language: Language): string => {
  const [, kazakh, other] = numbered.exec(sheet) ?? [];
  const number = kazakh ?? other;
  return number === undefined ? sheet : names[language](Number(number));
};

/** A table of a running text, called by its number in the language of its words; `null` for what is laid out as one. */
export const tableInText = (
  grid: readonly (readonly string[])[],
  number: number,
  merged: readonly MergedCell[] = [],
): DocumentTable | null => {
  const isFilled = (cell: string) => /\S/u.test(cell);
  // A cell of several rows stands beside those of each of them.
  const fromAbove = (row: number): number =>
    merged.filter(
      (each) =>
        each.row < row && row < each.row + each.rows && isFilled(grid[each.row - 1]?.[each.column] ?? ''),
    ).length;
  const isRow = (cells: readonly string[], at: number): boolean => {
    const own = cells.filter(isFilled).length;
    return own > 0 && own + fromAbove(at + 1) > 1;
  };
  // One column, or one row, is a frame around text.
  if (grid.filter(isRow).length < 2) return null;
  const language: Language = languageOfParagraph(grid.slice(0, 20).flat().join(' '));
  return tableOfRows(
    names[language](number),
    grid.map((cells, at) => ({ row: at + 1, cells })),
    merged,
  );
};
