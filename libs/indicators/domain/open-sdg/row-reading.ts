import type { Columns } from './columns';
import type { DelimitedRecord } from './delimited-text';
import { dimensionOfCode, judgeCode } from './judge-code';
import { judgeArea, type KnownArea } from './known-areas';
import type { KnownCodes } from './known-codes';
import { readNumberCell } from './number-cell';
import type { ImportProblem, ProblemKind, ProblemSeverity } from './problem';
import { problemMessage } from './problem-message';

/** What the rows of a data file are judged by. */
export interface RowContext {
  readonly file: string;
  readonly columns: Columns;
  readonly cellsExpected: number;
  readonly areas: ReadonlyMap<string, KnownArea>;
  readonly countryCodes: ReadonlySet<string>;
  /** Codes per dimension, those of REF_AREA included. */
  readonly codes: KnownCodes;
  readonly earliestYear: number;
  readonly latestYear: number;
  /** Unit of the indicator where the file has no column for it. */
  readonly defaultUnit: string;
}

/** One figure as the file gives it; the area `''` is the country. */
export interface SourceRow {
  readonly row: number;
  readonly series: string;
  readonly unit: string;
  /** Without totals: an empty cell and `_T` leave the dimension out. */
  readonly dimensions: Readonly<Record<string, string>>;
  readonly sourceAreaCode: string;
  readonly year: number;
  readonly value: number;
  readonly rawValue: string;
}

export interface RowReading {
  /** `null` where year or value could not be read. */
  readonly figure: SourceRow | null;
  /** Whether the figure may go into the data: no problem of the row is an error. */
  readonly isTaken: boolean;
  readonly problems: readonly ImportProblem[];
}

const yearPattern = /^(\d{4})(?:\.0+)?$/u;

/** The problems of one row. A class, since a closure made anew for each of many rows is slow. */
class RowProblems {
  readonly found: ImportProblem[] = [];

  constructor(
    private readonly file: string,
    private readonly row: number,
  ) {}

  report(
    kind: ProblemKind,
    severity: ProblemSeverity,
    column: string | null,
    value: string | null,
    { proposal, years }: { proposal?: string | undefined; years?: string | undefined } = {},
  ): void {
    this.found.push({
      ...{ file: this.file, row: this.row, column, kind, severity, value },
      ...(proposal === undefined ? {} : { proposal }),
      message: problemMessage(kind, { value: value ?? '', column: column ?? '', proposal, years }),
    });
  }
}

/** Reads one record below the header. Any problem of severity `error` means that the row is not taken. */
export const readRow = (record: DelimitedRecord, context: RowContext): RowReading => {
  const { columns } = context;
  const { row, cells } = record;
  const problems = new RowProblems(context.file, row);
  if (cells.every((cell) => cell.trim() === '')) {
    problems.report('blank-row', 'warning', null, null);
    return { figure: null, isTaken: false, problems: problems.found };
  }
  if (cells.length !== context.cellsExpected) {
    const isSurplusBlank =
      cells.length > context.cellsExpected &&
      cells.slice(context.cellsExpected).every((cell) => cell.trim() === '');
    problems.report(
      'ragged-row',
      isSurplusBlank ? 'warning' : 'error',
      null,
      `${cells.length} ≠ ${context.cellsExpected}`,
    );
  }
  for (const position of columns.unnamed) {
    const content = cells[position]?.trim() ?? '';
    if (content !== '') problems.report('unnamed-column', 'error', null, content);
  }
  const year = readYear(cells[columns.year] ?? '', context, problems);
  const value = readValue(cells[columns.value] ?? '', context, problems);
  const unit = columns.unit === null ? context.defaultUnit : readCode(cells, columns.unit, context, problems);
  const series = readCode(cells, columns.series, context, problems);
  const dimensions: Record<string, string> = {};
  for (const column of columns.dimensions) {
    const code = readCode(cells, column, context, problems);
    if (code !== '' && code !== '_T') dimensions[column.dimension] = code;
  }
  const area = readCode(cells, columns.area, context, problems);
  const sourceAreaCode = readArea(area, year, context, problems);

  const isReadable = year !== null && value !== null;
  const seriesCode = series === '_T' ? '' : series;
  return {
    problems: problems.found,
    isTaken: isReadable && problems.found.every(({ severity }) => severity === 'warning'),
    figure: isReadable
      ? {
          row,
          series: seriesCode,
          unit,
          dimensions,
          sourceAreaCode,
          year,
          value,
          rawValue: cells[columns.value] ?? '',
        }
      : null,
  };
};

const readCode = (
  cells: readonly string[],
  column: { readonly position: number; readonly heading: string; readonly dimension: string } | null,
  { codes }: RowContext,
  problems: RowProblems,
): string => {
  if (column === null) return '';
  const raw = cells[column.position] ?? '';
  const code = raw.trim();
  if (raw !== code) problems.report('code-whitespace', 'warning', column.heading, raw);
  if (column.dimension === 'REF_AREA') return code;
  const finding = judgeCode(code, column.dimension, codes);
  if (finding !== null)
    problems.report(finding.kind, finding.isError ? 'error' : 'warning', column.heading, raw, finding);
  return code;
};

const readYear = (raw: string, context: RowContext, problems: RowProblems): number | null => {
  const column = context.columns.yearHeading;
  const text = raw.trim();
  const match = yearPattern.exec(text);
  const year = match === null ? null : Number(match[1]);
  if (year === null || year < context.earliestYear || year > context.latestYear) {
    const dimension = dimensionOfCode(text, context.codes);
    if (dimension === null) problems.report('impossible-year', 'error', column, raw);
    else problems.report('shifted-value', 'error', column, raw, { proposal: dimension });
    return null;
  }
  if (raw !== text) problems.report('value-whitespace', 'warning', column, raw);
  return year;
};

const readValue = (raw: string, context: RowContext, problems: RowProblems): number | null => {
  const column = context.columns.valueHeading;
  const { value, oddity } = readNumberCell(raw);
  if (oddity === 'whitespace') problems.report('value-whitespace', 'warning', column, raw);
  if (oddity === 'decimal-comma')
    problems.report('decimal-comma', 'warning', column, raw, { proposal: String(value) });
  if (oddity === 'missing') problems.report('missing-value', 'error', column, raw === '' ? null : raw);
  if (oddity === 'ambiguous') problems.report('ambiguous-number', 'error', column, raw);
  if (oddity === 'text') {
    const dimension = dimensionOfCode(raw.trim(), context.codes);
    if (dimension === null) problems.report('text-in-number', 'error', column, raw);
    else problems.report('shifted-value', 'error', column, raw, { proposal: dimension });
  }
  return value;
};

const readArea = (code: string, year: number | null, context: RowContext, problems: RowProblems): string => {
  const { columns, areas, codes } = context;
  if (columns.area === null || code === '_T' || context.countryCodes.has(code)) return '';
  const finding = judgeArea(code, year, areas);
  if (finding === null) return code;
  const heading = columns.area.heading;
  const shifted = finding.kind === 'unknown-area' ? judgeCode(code, 'REF_AREA', codes) : null;
  if (shifted?.kind === 'shifted-value') problems.report('shifted-value', 'error', heading, code, shifted);
  else problems.report(finding.kind, finding.isError ? 'error' : 'warning', heading, code, finding);
  return code;
};
