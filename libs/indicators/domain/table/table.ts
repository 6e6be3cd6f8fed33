import { decodeText } from '../open-sdg/decode-text';
import { type DelimitedRecord, readDelimited } from '../open-sdg/delimited-text';
import type { ImportProblem, ProblemKind, ProblemSeverity } from '../open-sdg/problem';
import { problemMessage } from '../open-sdg/problem-message';

/** Rows of cells with their places: one text file, one sheet of a workbook, or what was pasted. */
export interface Table {
  readonly file: string;
  /** `null` for formats without sheets. */
  readonly sheet: string | null;
  /** In the order of the file; `row` is the physical row, 1 the first. */
  readonly rows: readonly DelimitedRecord[];
  /** Whether decimal commas and spaces are as people typed them; numbers of a workbook are written with a point. */
  readonly problems: readonly ImportProblem[];
}

/**
 * Reads a table from text in any encoding that `decodeText` knows, separated by comma, semicolon or tab.
 * Encoding, byte order mark and unclosed quotation marks are problems; another separator than the comma is none
 * here, since people's tables have it rightly. Never throws; an empty file gives no rows.
 */
export const tableFromText = (file: string, bytes: Uint8Array): Table => {
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
  const { text, encoding, hasByteOrderMark } = decodeText(bytes);
  if (encoding !== 'UTF-8') report('encoding', 'warning', encoding);
  else if (hasByteOrderMark) report('byte-order-mark', 'warning', null);
  const { records, unclosedQuoteRow } = readDelimited(text, separatorOf(text));
  if (unclosedQuoteRow !== null) report('unclosed-quote', 'error', null, unclosedQuoteRow);
  return { file, sheet: null, rows: records, problems };
};

/** A title may stand above the headings, so the separator is sought in the first lines together. */
const separatorOf = (text: string) => {
  const start = text
    .split(/\r\n|\n|\r/u, 20)
    .join('\n')
    .replace(/"[^"]*"/gu, '');
  const count = (separator: string) => start.split(separator).length - 1;
  // Decimal commas are many in files that separate otherwise: a tab or semicolon wins where every second line has one.
  const lines = start.split('\n').filter((line) => line.trim() !== '').length;
  if (count('\t') * 2 >= lines && count('\t') > 0) return '\t' as const;
  if (count(';') * 2 >= lines && count(';') > 0) return ';' as const;
  return ',' as const;
};

/** Spreadsheet name of a column: 1 is A, 27 is AA. */
export const columnLetter = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : `${columnLetter(Math.floor((column - 1) / 26))}${columnLetter(((column - 1) % 26) + 1)}`;
