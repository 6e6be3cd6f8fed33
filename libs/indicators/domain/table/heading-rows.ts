import type { DelimitedRecord } from '../open-sdg/delimited-text';
import type { CellRange } from './sheet-layout';
import { firstRows, type Table } from './table';
import type { TableMapping } from './table-mapping';

/** The texts of the headings of one column, from the upper row to the lower; `''` where a row has none for it. */
export type ColumnHeading = readonly string[];

/** Where the headings of a table stand. */
export type HeadingPlace = Pick<TableMapping, 'headerRow' | 'headerRows'>;

/** Headings stand among the first rows of a table, or where a mapping says. */
const rowsAbove = 15;

/** The upper row of the headings. */
export const topRow = ({ headerRow, headerRows = 1 }: HeadingPlace): number => headerRow - headerRows + 1;

/** How far a cell of an upper row reaches: over what is merged with it, else over blank cells to its right. */
const reachOf = (
  cells: readonly string[],
  place: number,
  row: number,
  merges: readonly CellRange[],
): number => {
  const own = merges.find(
    ({ top, bottom, left, right }) => top <= row && bottom >= row && left === place + 1 && right > left,
  );
  if (own !== undefined) return own.right - 1;
  const next = cells.findIndex((cell, at) => at > place && cell !== '');
  return next === -1 ? Number.POSITIVE_INFINITY : next - 1;
};

/**
 * The headings of each column from the rows that hold them. A cell of an upper row stands above every column that it is
 * merged over, or has blank cells over to its right, as long as a lower row has texts there and below the cell itself:
 * the word for a column of regions, and a title, reach over nothing. `rows`: from the upper to the lower.
 */
export const columnHeadings = (
  rows: readonly DelimitedRecord[],
  merges: readonly CellRange[] = [],
): readonly ColumnHeading[] => {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const texts = rows.map(({ cells }) =>
    Array.from({ length: width }, (_, place) => (cells[place] ?? '').trim()),
  );
  const isBelow = (level: number, place: number) =>
    texts.slice(level + 1).some((lower) => (lower[place] ?? '') !== '');
  const levels = texts.map((cells, level) => {
    const filled = [...cells];
    for (const [place, text] of cells.entries()) {
      if (text === '' || !isBelow(level, place)) continue;
      const last = Math.min(reachOf(cells, place, rows[level]?.row ?? 0, merges), width - 1);
      for (let at = place + 1; at <= last; at += 1) if (isBelow(level, at)) filled[at] = text;
    }
    return filled;
  });
  return Array.from({ length: width }, (_, place) => levels.map((cells) => cells[place] ?? ''));
};

/** The rows of the headings that a mapping speaks of. */
export const headingRows = (table: Table, place: HeadingPlace): readonly DelimitedRecord[] => {
  const found: DelimitedRecord[] = [];
  for (const record of table.rows) {
    if (record.row > place.headerRow) break;
    if (record.row >= topRow(place)) found.push(record);
  }
  return found;
};

/** The headings of each column of a table, where a mapping says. */
export const headingsAt = (table: Table, place: HeadingPlace): readonly ColumnHeading[] =>
  columnHeadings(headingRows(table, place), table.layout?.merges);

/** As people read it: `Women, 2020`; a text that is repeated in the row below is there once. */
export const headingText = (heading: ColumnHeading): string =>
  heading
    .filter((text, level) => text !== '' && text !== heading[level - 1])
    .map((text) => (heading.length > 1 ? text.replace(/\s*[:,;]$/u, '') : text))
    .join(', ');

/** The headings of each column, read from one row and from several, for every row where they may end. */
export const possibleHeadings = (
  table: Table,
  mostRows: number,
): readonly (HeadingPlace & { readonly headings: readonly ColumnHeading[] })[] => {
  const rows = firstRows(table, rowsAbove);
  return rows.flatMap(({ row: headerRow }, at) =>
    Array.from({ length: Math.min(mostRows, at + 1) }, (_, more) => {
      const block = rows.slice(at - more, at + 1);
      return {
        ...{ headerRow, headerRows: headerRow - (block[0]?.row ?? headerRow) + 1 },
        headings: columnHeadings(block, table.layout?.merges),
      };
    }),
  );
};
