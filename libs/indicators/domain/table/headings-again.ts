import { isWordOfColumn } from './guess-columns';
import type { NameIndex } from './table-knowledge';
import { type TableMapping, yearOfHeading } from './table-mapping';

/**
 * Tells whether a row below the headings holds headings again, as where a second table stands below the first: the word
 * for its column where areas, years or groups stand, and no figure beside it. Years in the columns of values are
 * headings; what follows is of other columns, whatever it looks like.
 */
export const headingsAgain = (
  { columns }: TableMapping,
  names: NameIndex,
): ((cells: readonly string[]) => boolean) => {
  const values = columns.filter(({ use }) => use === 'value').map(({ column }) => column);
  const codes = columns.filter(({ use }) => ['indicator', 'area', 'year', 'unit', 'dimension'].includes(use));
  return (cells) =>
    codes.some(({ column, heading }) => {
      const text = (cells[column - 1] ?? '').trim();
      return text !== '' && (text === heading.trim() || isWordOfColumn(text, names));
    }) &&
    values.every((column) => {
      const text = (cells[column - 1] ?? '').trim();
      return text === '' || yearOfHeading(text) !== null || !/^[+\-−–]?\d/u.test(text);
    });
};
