import type { UnknownCodes } from '../../open-sdg/unknown-codes';
import { readDimensionsText } from '../exported-table';
import type { ColumnUse } from '../table-mapping';
import type { CellMeanings, CellOf } from './cell-meanings';
import type { TableProblems } from './table-problems';

/**
 * The groups of a row of an export, whose codes stand as they are; those that nobody knows here are noted.
 * `null` where the text of groups cannot be read.
 */
export const codesOfExport = (
  cellOf: CellOf,
  row: number,
  {
    unknownCodes,
    meanings,
    problems,
  }: {
    readonly unknownCodes: UnknownCodes;
    readonly meanings: CellMeanings;
    readonly problems: TableProblems;
  },
): Readonly<Record<string, string>> | null => {
  const text = cellOf('dimensions') ?? '';
  const dimensions = readDimensionsText(text);
  if (dimensions === null)
    problems.report('unreadable-dimensions', 'error', row, meanings.headingOf('dimensions'), text);
  const note = (dimension: string, code: string, use: ColumnUse) =>
    unknownCodes.note(dimension, code, { row, column: meanings.headingOf(use) });
  note('SERIES', cellOf('series') ?? '', 'series');
  note('UNIT_MEASURE', cellOf('unit') ?? '', 'unit');
  for (const [dimension, code] of Object.entries(dimensions ?? {})) note(dimension, code, 'dimensions');
  return dimensions;
};
