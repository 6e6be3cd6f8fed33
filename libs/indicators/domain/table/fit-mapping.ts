import { comparable } from './table-knowledge';
import { type ColumnMapping, type TableMapping, yearOfHeading } from './table-mapping';

/**
 * A remembered mapping laid over a table with the same headings, whatever row they stand in, and with whatever
 * years of a wide table have been added since. Headings that the mapping does not know are ignored.
 */
export const fitMapping = (
  mapping: TableMapping,
  header: { readonly row: number; readonly cells: readonly string[] },
  sheet: string | null,
): TableMapping => {
  const left = [...mapping.columns];
  const isWide = left.some(({ use, year }) => use === 'value' && year !== undefined);
  const columns = header.cells.map((heading, at): ColumnMapping => {
    const place = { column: at + 1, heading: heading.trim() };
    const year = yearOfHeading(heading);
    if (isWide && year !== null) return { ...place, use: 'value', year };
    const found = left.findIndex((column) => comparable(column.heading) === comparable(heading));
    const [own] = found === -1 ? [] : left.splice(found, 1);
    return own === undefined ? { ...place, use: 'ignore' } : { ...own, ...place };
  });
  return { ...mapping, sheet, headerRow: header.row, columns };
};
