import { decodePieces, type FileBytes, findEncoding } from '@qadam/language/domain';
import { type DelimitedRecord, delimitedRecords, type Separator } from '../open-sdg/delimited-text';
import type { ImportProblem, ProblemKind, ProblemSeverity } from '../open-sdg/problem';
import { problemMessage } from '../open-sdg/problem-message';
import type { SheetLayout } from './sheet-layout';
import { atOnce, rowsAStep, type Steps } from '../steps/steps';

/** Rows of cells with their places: one text file, one sheet of a workbook, or what was pasted. */
export interface Table {
  readonly file: string;
  /** `null` for formats without sheets. */
  readonly sheet: string | null;
  /**
   * In the order of the file; `row` is the physical row, 1 the first. Those of a text are read anew each time that
   * they are asked for, so that a table of any length needs little memory.
   */
  readonly rows: Iterable<DelimitedRecord>;
  /** The physical row of the last record, where it is known: to say how much has been read. */
  readonly lastRow?: number;
  /** What separates the cells of a text; absent for workbooks. */
  readonly separator?: Separator;
  /** What a workbook shows beside its cells; absent for texts. */
  readonly layout?: SheetLayout;
  /** Whether decimal commas and spaces are as people typed them; numbers of a workbook are written with a point. */
  readonly problems: readonly ImportProblem[];
}

/** The first rows of a table, at most so many. */
export const firstRows = ({ rows }: Table, count: number): readonly DelimitedRecord[] => {
  const found: DelimitedRecord[] = [];
  for (const record of rows) {
    found.push(record);
    if (found.length >= count) break;
  }
  return found;
};

/** The row with this number, where the headings stand. */
export const rowAt = ({ rows }: Table, row: number): DelimitedRecord | undefined => {
  for (const record of rows) if (record.row >= row) return record.row === row ? record : undefined;
  return undefined;
};

export const isBlankRow = ({ cells }: DelimitedRecord): boolean => cells.every((cell) => cell.trim() === '');

/** Whether what follows a quotation mark that is never closed could not be read: nobody knows what stands there. */
export const isCutShort = ({ problems }: Table): boolean =>
  problems.some(({ kind }) => kind === 'unclosed-quote');

/** Reads all rows and keeps none. */
function* endOf(
  rows: Iterator<DelimitedRecord, number | null>,
): Steps<{ readonly lastRow: number; readonly unclosedQuoteRow: number | null }> {
  for (let [read, lastRow] = [1, 0]; ; read += 1) {
    const next = rows.next();
    if (next.done === true) return { lastRow, unclosedQuoteRow: next.value };
    lastRow = next.value.row;
    if (read % rowsAStep === 0) yield undefined;
  }
}

/**
 * Reads a table from text in any encoding that `decodeText` knows, separated by comma, semicolon, tab or a vertical line.
 * Encoding, byte order mark and unclosed quotation marks are problems; another separator than the comma is none
 * here, since people's tables have it rightly; `separator`: where somebody has said it. Never throws; an empty file gives no rows.
 */
export const tableFromText = (file: string, bytes: FileBytes, separator?: Separator): Table =>
  atOnce(tableFromTextInSteps(file, bytes, separator));

/** The same with a rest every few thousand rows. */
export function* tableFromTextInSteps(file: string, bytes: FileBytes, given?: Separator): Steps<Table> {
  const problems: ImportProblem[] = [];
  const report = (
    kind: ProblemKind,
    severity: ProblemSeverity,
    value: string | null,
    row: number | null = null,
  ) =>
    problems.push({
      ...{ file, row, column: null, kind, severity, value },
      message: problemMessage(kind, { value: value ?? '' }),
    });
  const { encoding, hasByteOrderMark } = findEncoding(bytes);
  if (encoding !== 'UTF-8') report('encoding', 'warning', encoding);
  else if (hasByteOrderMark) report('byte-order-mark', 'warning', null);
  const separator = given ?? separatorOf(startOf(decodePieces(bytes, encoding)));
  const readRows = () => delimitedRecords(decodePieces(bytes, encoding), separator);
  const { lastRow, unclosedQuoteRow } = yield* endOf(readRows());
  if (unclosedQuoteRow !== null) report('unclosed-quote', 'error', null, unclosedQuoteRow);
  return { file, sheet: null, separator, rows: { [Symbol.iterator]: readRows }, lastRow, problems };
}

/** Longer than any twenty lines of headings. */
const startLength = 2 ** 16;

const startOf = (texts: Iterable<string>): string => {
  let start = '';
  for (const text of texts) {
    start += text;
    if (start.length >= startLength) break;
  }
  return start;
};

/** A title may stand above the headings, so the separator is sought in the first lines together. */
const separatorOf = (text: string): Separator => {
  const start = text
    .split(/\r\n|\n|\r/u, 20)
    .join('\n')
    .replace(/"[^"]*"/gu, '');
  const count = (separator: string) => start.split(separator).length - 1;
  // Decimal commas are many in files that separate otherwise: a tab, a semicolon or a vertical line wins where every second line has one.
  const lines = start.split('\n').filter((line) => line.trim() !== '').length;
  if (count('\t') * 2 >= lines && count('\t') > 0) return '\t';
  if (count(';') * 2 >= lines && count(';') > 0) return ';';
  if (count('|') * 2 >= lines && count('|') > 0) return '|';
  return ',';
};
