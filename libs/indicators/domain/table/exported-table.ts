import { tidyHeader } from '../figures/tidy-figures';
import type { DelimitedRecord } from '../open-sdg/delimited-text';
import type { TableMapping } from './table-mapping';

/** Above the headings of an export a person may have put a title. */
const rowsWithHeadings = 15;

/**
 * The mapping of a table that was exported from here: its first seven headings (`tidyHeader`) in any order, with
 * whatever words beside them, which are passed over. `null` for other tables.
 */
export const exportedMapping = (
  rows: readonly DelimitedRecord[],
  sheet: string | null,
): TableMapping | null => {
  const isOwn = ({ cells }: DelimitedRecord) =>
    tidyHeader.every((name) => cells.filter((cell) => cell.trim() === name).length === 1);
  const header = rows.slice(0, rowsWithHeadings).find(isOwn);
  if (header === undefined) return null;
  return {
    ...{ sheet, headerRow: header.row, decimal: null, constants: {}, codes: {} },
    columns: header.cells.map((cell, at) => {
      const heading = cell.trim();
      const use = tidyHeader.find((name) => name === heading) ?? 'ignore';
      return { column: at + 1, heading, use };
    }),
  };
};

/** Whether the codes of a table stand as they are, and are no words to be understood. */
export const holdsCodes = ({ columns }: TableMapping): boolean =>
  columns.some(({ use }) => use === 'dimensions');

/**
 * Reads what `dimensionsText` writes. A semicolon parts two dimensions only where a name and an equals sign follow, so
 * that codes may hold one. `null` for another text.
 */
export const readDimensionsText = (text: string): Readonly<Record<string, string>> | null => {
  const pairs: string[] = [];
  for (const piece of text === '' ? [] : text.split(';'))
    if (piece.includes('=') || pairs.length === 0) pairs.push(piece);
    else pairs.push(`${pairs.pop() ?? ''};${piece}`);
  const dimensions = Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, Math.max(at, 0)), pair.slice(at + 1)];
    }),
  );
  const isWhole = Object.entries(dimensions).every(([name, code]) => name !== '' && code !== '');
  return isWhole && Object.keys(dimensions).length === pairs.length ? dimensions : null;
};
