import { holdsCodes } from './exported-table';
import { isWordOfColumn } from './guess-columns';
import type { NameIndex } from './table-knowledge';
import { type ColumnMapping, type TableMapping, yearOfHeading } from './table-mapping';

/**
 * Tells whether a row below the headings holds headings again, as where a second table stands below the first: in every
 * column that is read a word for a column, or a year above values, and no code or figure anywhere; one of the words
 * stands where areas, years, groups or indicators do. What follows is of other columns, whatever it looks like. Exports
 * of our own hold one table.
 */
export const headingsAgain = (
  mapping: TableMapping,
  names: NameIndex,
): ((cells: readonly string[]) => boolean) => {
  if (holdsCodes(mapping)) return () => false;
  const read = mapping.columns.filter(({ use }) => use !== 'ignore');
  const isWord = ({ use, dimension, heading }: ColumnMapping, text: string): boolean =>
    !(use === 'dimension' && names.hasCode(dimension ?? '', text)) &&
    !(use === 'unit' && names.hasCode('UNIT_MEASURE', text)) &&
    (text === heading.trim() || isWordOfColumn(text, names));
  return (cells) => {
    let [words, above] = [0, 0];
    for (const column of read) {
      const text = (cells[column.column - 1] ?? '').trim();
      if (text === '') continue;
      const isYear = column.use === 'value' && yearOfHeading(text) !== null;
      if (!isYear && !isWord(column, text)) return false;
      if (column.use === 'value') above += 1;
      else if (column.use !== 'unit') words += 1;
    }
    return words > 0 && above > 0;
  };
};
