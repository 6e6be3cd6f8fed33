import type { ImportProblem, ProblemKind } from '../open-sdg/problem';
import { type MessageDetail, problemMessage } from '../open-sdg/problem-message';

/** The file and sheet that figures come from, and the column of their values where there is one. */
export interface DoubtedFile {
  readonly file: string;
  readonly sheet: string | undefined;
  readonly valueColumn?: string | undefined;
}

interface DoubtDetail extends MessageDetail {
  readonly relatedRows?: readonly number[];
  /** What the sentence is about; the place is the cell of the value. */
  readonly dimension?: string;
}

/** A warning at the row of a figure that was taken all the same. */
export const doubt = (
  kind: ProblemKind,
  { file, sheet, valueColumn }: DoubtedFile,
  { row, year, value }: { readonly row: number | null; readonly year: number; readonly value: number },
  { relatedRows = [], dimension, ...detail }: DoubtDetail,
): ImportProblem => ({
  file,
  ...(sheet === undefined ? {} : { sheet }),
  ...{ row, year },
  column: valueColumn ?? null,
  kind,
  severity: 'warning',
  value: String(value),
  ...(relatedRows.length === 0 ? {} : { relatedRows }),
  message: problemMessage(kind, { value: String(value), column: dimension ?? '', ...detail }),
});

/** One text for a cell of a file, as a problem names it or as a figure came from it. */
export const cellKey = (cell: {
  readonly row: number | null;
  readonly year?: number;
  readonly value: number | string | null;
}): string => `${cell.row}|${cell.year}|${cell.value}`;

const rowsNamed = 10;

/** Rows in a sentence: the first ten. */
export const rowsText = (rows: readonly number[]): string =>
  rows.length > rowsNamed ? `${rows.slice(0, rowsNamed).join(', ')}, …` : rows.join(', ');
