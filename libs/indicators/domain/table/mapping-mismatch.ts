import type { ImportProblem } from '../open-sdg/problem';
import { problemMessage } from '../open-sdg/problem-message';
import type { MappingQuestion } from './mapping-questions';
import { type ColumnHeading, headingsAt, headingText } from './heading-rows';
import { columnLetter } from './column-letter';
import { rowAt, type Table } from './table';
import { comparable } from './table-knowledge';
import { type ColumnMapping, type TableMapping, yearOfHeading } from './table-mapping';

const isSame = (one: string, other: string): boolean => {
  if (comparable(one) === comparable(other)) return true;
  const year = yearOfHeading(one);
  return year !== null && year === yearOfHeading(other);
};

/** Whether words stand in a heading as words: `Men` is not in `Women, 2020`. */
const holdsWords = (heading: string, words: string): boolean => {
  const spaced = (text: string) => ` ${(comparable(text).match(/[\p{L}\p{N}%]+/gu) ?? []).join(' ')} `;
  return spaced(heading).includes(spaced(words));
};

/** A heading that a mapping puts together from two rows holds the cell of each; one that spans several stands left. */
const isPartOf = (cells: readonly string[], column: number, heading: string): boolean => {
  const spanning = cells.slice(0, column).findLast((cell) => cell.trim() !== '');
  return spanning !== undefined && column <= cells.length && holdsWords(heading, spanning);
};

/** What stands in the headings of a column: one text, or several of which a mapping's heading holds each. */
const isFitting = (
  own: ColumnHeading,
  cells: readonly string[],
  { column, heading }: ColumnMapping,
): boolean => {
  const texts = own.filter((text) => text !== '');
  if (isSame(heading, headingText(own)) || isSame(heading, texts.at(-1) ?? '')) return true;
  if (own.length > 1) return texts.length > 0 && texts.every((text) => holdsWords(heading, text));
  return isPartOf(cells, column, heading);
};

/**
 * The columns that a mapping reads and the table does not have so: another heading stands in their place, or none. A
 * shifted column would be read as another year, so that each is a question and nothing is taken. Columns whose heading
 * the mapping leaves out are not judged. `constant` is the letter of the column, `headings` what stands there.
 */
export const mappingMismatches = (table: Table, mapping: TableMapping): readonly MappingQuestion[] => {
  const cells = rowAt(table, mapping.headerRow)?.cells ?? [];
  const headings = headingsAt(table, mapping);
  const headingOf = (column: number) => headings[column - 1] ?? [];
  return mapping.columns
    .filter(
      (column) =>
        column.use !== 'ignore' &&
        column.heading.trim() !== '' &&
        !isFitting(headingOf(column.column), cells, column),
    )
    .map(({ heading, column }) => ({
      kind: 'mapping-mismatch',
      detail: heading,
      constant: columnLetter(column),
      headings: [headingText(headingOf(column))].filter((text) => text !== ''),
    }));
};

/** The headings of a table that a mapping does not speak of at all: a warning each, since they were not read. */
export const unreadColumns = (table: Table, mapping: TableMapping): readonly ImportProblem[] => {
  const known = new Set(mapping.columns.map(({ column }) => column));
  return headingsAt(table, mapping).flatMap((heading, place) => {
    const value = headingText(heading);
    if (value === '' || known.has(place + 1)) return [];
    return [
      {
        ...{ file: table.file, row: mapping.headerRow, column: value },
        ...(table.sheet === null ? {} : { sheet: table.sheet }),
        ...({ kind: 'mapping-mismatch', severity: 'warning', value } as const),
        message: problemMessage('mapping-mismatch', { value, column: value, known: 'extra' }),
      },
    ];
  });
};
