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

/** Reads one record below the header. Any problem of severity `error` means that the row is not taken. */
export const readRow = (record: DelimitedRecord, context: RowContext): RowReading => {
  const { columns, codes } = context;
  const { row, cells } = record;
  const problems: ImportProblem[] = [];
  const report = (
    kind: ProblemKind,
    severity: ProblemSeverity,
    column: string | null,
    value: string | null,
    detail: { proposal?: string | undefined; years?: string | undefined } = {},
  ) => {
    const { proposal, years } = detail;
    problems.push({
      file: context.file,
      row,
      column,
      kind,
      severity,
      value,
      ...(proposal === undefined ? {} : { proposal }),
      message: problemMessage(kind, { value: value ?? '', column: column ?? '', proposal, years }),
    });
  };
  if (cells.every((cell) => cell.trim() === '')) {
    report('blank-row', 'warning', null, null);
    return { figure: null, isTaken: false, problems };
  }
  if (cells.length !== context.cellsExpected) {
    const isSurplusBlank =
      cells.length > context.cellsExpected &&
      cells.slice(context.cellsExpected).every((cell) => cell.trim() === '');
    report(
      'ragged-row',
      isSurplusBlank ? 'warning' : 'error',
      null,
      `${cells.length} ≠ ${context.cellsExpected}`,
    );
  }
  for (const position of columns.unnamed) {
    const content = cells[position]?.trim() ?? '';
    if (content !== '') report('unnamed-column', 'error', null, content);
  }
  const year = readYear(cells[columns.year] ?? '', context, report);
  const value = readValue(cells[columns.value] ?? '', context, report);

  const codeAt = (column: { position: number; heading: string; dimension: string } | null): string => {
    if (column === null) return '';
    const raw = cells[column.position] ?? '';
    const code = raw.trim();
    if (raw !== code) report('code-whitespace', 'warning', column.heading, raw);
    if (column.dimension === 'REF_AREA') return code;
    const finding = judgeCode(code, column.dimension, codes);
    if (finding !== null)
      report(finding.kind, finding.isError ? 'error' : 'warning', column.heading, raw, finding);
    return code;
  };
  const unit = columns.unit === null ? context.defaultUnit : codeAt(columns.unit);
  const series = codeAt(columns.series);
  const dimensions: Record<string, string> = {};
  for (const column of columns.dimensions) {
    const code = codeAt(column);
    if (code !== '' && code !== '_T') dimensions[column.dimension] = code;
  }
  const sourceAreaCode = readArea(codeAt(columns.area), year, context, report);

  const isReadable = year !== null && value !== null;
  const seriesCode = series === '_T' ? '' : series;
  return {
    problems,
    isTaken: isReadable && problems.every(({ severity }) => severity === 'warning'),
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

type Report = (
  kind: ProblemKind,
  severity: ProblemSeverity,
  column: string | null,
  value: string | null,
  detail?: { proposal?: string | undefined; years?: string | undefined },
) => void;

const readYear = (raw: string, context: RowContext, report: Report): number | null => {
  const column = context.columns.yearHeading;
  const text = raw.trim();
  const match = yearPattern.exec(text);
  const year = match === null ? null : Number(match[1]);
  if (year === null || year < context.earliestYear || year > context.latestYear) {
    const dimension = dimensionOfCode(text, context.codes);
    if (dimension === null) report('impossible-year', 'error', column, raw);
    else report('shifted-value', 'error', column, raw, { proposal: dimension });
    return null;
  }
  if (raw !== text) report('value-whitespace', 'warning', column, raw);
  return year;
};

const readValue = (raw: string, context: RowContext, report: Report): number | null => {
  const column = context.columns.valueHeading;
  const { value, oddity } = readNumberCell(raw);
  if (oddity === 'whitespace') report('value-whitespace', 'warning', column, raw);
  if (oddity === 'decimal-comma')
    report('decimal-comma', 'warning', column, raw, { proposal: String(value) });
  if (oddity === 'missing') report('missing-value', 'error', column, raw === '' ? null : raw);
  if (oddity === 'ambiguous') report('ambiguous-number', 'error', column, raw);
  if (oddity === 'text') {
    const dimension = dimensionOfCode(raw.trim(), context.codes);
    if (dimension === null) report('text-in-number', 'error', column, raw);
    else report('shifted-value', 'error', column, raw, { proposal: dimension });
  }
  return value;
};

const readArea = (code: string, year: number | null, context: RowContext, report: Report): string => {
  const { columns, areas, codes } = context;
  if (columns.area === null || code === '_T' || context.countryCodes.has(code)) return '';
  const finding = judgeArea(code, year, areas);
  if (finding === null) return code;
  const heading = columns.area.heading;
  const shifted = finding.kind === 'unknown-area' ? judgeCode(code, 'REF_AREA', codes) : null;
  if (shifted?.kind === 'shifted-value') report('shifted-value', 'error', heading, code, shifted);
  else report(finding.kind, finding.isError ? 'error' : 'warning', heading, code, finding);
  return code;
};
