import { type DocumentTable, personalCells, type TextBlock } from '@qadam/evidence/domain';

/** The rows of tables, that of the headings too, with what is personal in them by their place. */
export const blocksOfTables = (tables: readonly DocumentTable[]): readonly TextBlock[] =>
  tables.flatMap(({ sheet, headings, headingRow, rows }) => {
    const personal = personalCells(headings, rows);
    const head = { row: headingRow, cells: headings };
    return [...(headings.some((heading) => heading !== '') ? [head] : []), ...rows]
      .map((row) => ({ sheet, row: row.row, cells: row.cells, personal: personal(row.cells, row === head) }))
      .sort((one, other) => one.row - other.row);
  });
