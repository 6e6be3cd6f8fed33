import type { ImportProblem } from '../open-sdg/problem';
import { problemMessage } from '../open-sdg/problem-message';
import type { MappingQuestion } from './guess-mapping';
import { columnLetter, rowAt, type Table } from './table';
import { comparable } from './table-knowledge';
import { type ColumnMapping, type TableMapping, yearOfHeading } from './table-mapping';

const isSame = (one: string, other: string): boolean => {
  if (comparable(one) === comparable(other)) return true;
  const year = yearOfHeading(one);
  return year !== null && year === yearOfHeading(other);
};

/** A heading that a mapping puts together from two rows holds the cell of each; one that spans several stands left. */
const isPartOf = (cells: readonly string[], column: number, heading: string): boolean => {
  const spanning = cells.slice(0, column).findLast((cell) => cell.trim() !== '');
  const text = comparable(spanning ?? '');
  return text !== '' && column <= cells.length && comparable(heading).includes(text);
};

/**
 * The columns that a mapping reads and the table does not have so: another heading stands in their place, or none. A
 * shifted column would be read as another year, so that each is a question and nothing is taken. Columns whose heading
 * the mapping leaves out are not judged. `constant` is the letter of the column, `headings` what stands there.
 */
export const mappingMismatches = (
  table: Table,
  { columns, headerRow }: TableMapping,
): readonly MappingQuestion[] => {
  const cells = rowAt(table, headerRow)?.cells ?? [];
  return columns
    .filter(({ use, heading, column }: ColumnMapping) => {
      if (use === 'ignore' || heading.trim() === '') return false;
      return !isSame(heading, cells[column - 1] ?? '') && !isPartOf(cells, column, heading);
    })
    .map(({ heading, column }) => ({
      kind: 'mapping-mismatch',
      detail: heading,
      constant: columnLetter(column),
      headings: [(cells[column - 1] ?? '').trim()].filter((cell) => cell !== ''),
    }));
};

/** The headings of a table that a mapping does not speak of at all: a warning each, since they were not read. */
export const unreadColumns = (
  table: Table,
  { columns, headerRow }: TableMapping,
): readonly ImportProblem[] => {
  const known = new Set(columns.map(({ column }) => column));
  return (rowAt(table, headerRow)?.cells ?? []).flatMap((cell, place) => {
    const value = cell.trim();
    if (value === '' || known.has(place + 1)) return [];
    return [
      {
        ...{ file: table.file, row: headerRow, column: value },
        ...(table.sheet === null ? {} : { sheet: table.sheet }),
        ...({ kind: 'mapping-mismatch', severity: 'warning', value } as const),
        message: problemMessage('mapping-mismatch', { value, column: value, known: 'extra' }),
      },
    ];
  });
};
