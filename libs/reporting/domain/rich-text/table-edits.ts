import type { TableCellNode, TableNode, TableRowNode } from './content';

/** Where in a table, both counted from 0. */
export interface TablePlace {
  readonly row: number;
  readonly column: number;
}

export const tableSteps = [
  'rowAbove',
  'rowBelow',
  'columnBefore',
  'columnAfter',
  'deleteRow',
  'deleteColumn',
  'headerRow',
] as const;
export type TableStep = (typeof tableSteps)[number];

const emptyCell = (type: TableCellNode['type']): TableCellNode => ({
  type,
  content: [{ type: 'paragraph' }],
});

const isHeaderRow = (row: TableRowNode | undefined): boolean =>
  row !== undefined && row.content.length > 0 && row.content.every(({ type }) => type === 'tableHeader');

/** A new table with a header row. */
export const newTable = (rows: number, columns: number): TableNode => ({
  type: 'table',
  content: Array.from({ length: rows }, (_row, row) => ({
    type: 'tableRow',
    content: Array.from({ length: columns }, () => emptyCell(row === 0 ? 'tableHeader' : 'tableCell')),
  })),
});

/**
 * One step of editing a table, seen from the cell at `place`: the table after it, or `null` where nothing would be
 * left of it. New cells are like their neighbours: below a header row stands an ordinary one, beside a header cell a
 * header cell.
 */
export const editTable = (
  table: TableNode,
  step: TableStep,
  { row, column }: TablePlace,
): TableNode | null => {
  const rows = table.content;
  const columns = Math.max(...rows.map(({ content }) => content.length));
  const withRows = (content: readonly TableRowNode[]): TableNode | null =>
    content.length === 0 ? null : { ...table, content };
  const newRow = (type: TableCellNode['type']): TableRowNode => ({
    type: 'tableRow',
    content: Array.from({ length: columns }, () => emptyCell(type)),
  });
  const newColumn = (at: number): TableNode => ({
    ...table,
    content: rows.map((one) => ({
      ...one,
      content: one.content.toSpliced(
        at,
        0,
        emptyCell((one.content[column] ?? one.content[0])?.type ?? 'tableCell'),
      ),
    })),
  });
  switch (step) {
    case 'rowAbove':
      return withRows(rows.toSpliced(row, 0, newRow('tableCell')));
    case 'rowBelow':
      return withRows(rows.toSpliced(row + 1, 0, newRow('tableCell')));
    case 'deleteRow':
      return withRows(rows.toSpliced(row, 1));
    case 'columnBefore':
      return newColumn(column);
    case 'columnAfter':
      return newColumn(column + 1);
    case 'deleteColumn':
      return columns <= 1
        ? null
        : withRows(rows.map((one) => ({ ...one, content: one.content.toSpliced(column, 1) })));
    case 'headerRow': {
      const [first, ...rest] = rows;
      if (first === undefined) return null;
      const type = isHeaderRow(first) ? 'tableCell' : 'tableHeader';
      return {
        ...table,
        content: [{ ...first, content: first.content.map((cell) => ({ ...cell, type })) }, ...rest],
      };
    }
  }
};
