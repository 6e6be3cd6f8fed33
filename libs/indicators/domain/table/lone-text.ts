import type { TableMapping } from './table-mapping';

/** Whether headings say of which year, area or group a column's values are. */
export const isWideTable = ({ columns }: TableMapping): boolean =>
  columns.some(
    ({ use, year, area, dimensions }) => use === 'value' && (year ?? area ?? dimensions) !== undefined,
  );

/**
 * Tells of a wide table whether a row is one text and no figure, as footnotes and the names of parts of a table are; of no
 * row of any other table.
 */
export const loneTexts = (mapping: TableMapping): ((cells: readonly string[]) => boolean) => {
  const isWide = isWideTable(mapping);
  const columns = new Set(mapping.columns.flatMap(({ use, column }) => (use === 'value' ? [column] : [])));
  return (cells) => {
    if (!isWide) return false;
    const filled = cells.flatMap((cell, place) => (cell.trim() === '' ? [] : [place + 1]));
    return filled.length === 1 && !columns.has(filled[0] ?? 0);
  };
};
