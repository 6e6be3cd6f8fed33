import { CodeTally } from './code-tally';
import { columnLetter } from '../table/column-letter';
import type { CodesMeant } from './codes-meant';
import { CodesOfRows, type RowCodes } from './codes-of-rows';
import type { Columns } from './columns';
import type { DelimitedRecord } from './delimited-text';
import { type CodeFinding, dimensionOfCode, judgeCode } from './judge-code';
import { judgeArea, type KnownArea, proposalsOf } from './known-areas';
import type { KnownCodes } from './known-codes';
import { isForecast } from './observation-status';
import { readNumberCell } from './number-cell';
import type { ImportProblem, ProblemKind, ProblemSeverity } from './problem';
import { judgeUnit, type UnitGround } from './unit-beside';
import { type MessageDetail, problemMessage } from './problem-message';

/** What the rows of a data file are judged by. */
export interface RowContext extends UnitGround {
  readonly file: string;
  readonly columns: Columns;
  readonly cellsExpected: number;
  readonly areas: ReadonlyMap<string, KnownArea>;
  readonly countryCodes: ReadonlySet<string>;
  /** Codes per dimension, those of REF_AREA included. */
  readonly codes: KnownCodes;
  /** What a column without a list of codes is judged by; absent: the same. Lists of others say nothing about its codes. */
  readonly codesOfUnlisted?: KnownCodes;
  readonly earliestYear: number;
  readonly latestYear: number;
  /** The year that it is now; later ones cannot have been measured. Absent: none is to come. */
  readonly currentYear?: number | undefined;
  /** Unit of the indicator where the file has no column for it; asked for only then. */
  readonly defaultUnit: () => string;
  /** What a text that is no code of a group may mean by the names of codes. */
  readonly codesMeant?: CodesMeant;
}

/** One figure as the file gives it; the area `''` is the country. */
export interface SourceRow extends RowCodes {
  readonly row: number;
  readonly sourceAreaCode: string;
  readonly year: number;
  readonly value: number;
  readonly rawValue: string;
  /** Its place among the origins that the file names. */
  readonly origin?: number;
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
  found: ImportProblem[] | null = null;

  constructor(
    private readonly file: string,
    private readonly row: number,
  ) {}

  report(
    kind: ProblemKind,
    severity: ProblemSeverity,
    column: string | null,
    value: string | null,
    { proposal, known, years, rows }: Pick<MessageDetail, 'proposal' | 'known' | 'years' | 'rows'> = {},
  ): void {
    this.found ??= [];
    this.found.push({
      ...{ file: this.file, row: this.row, column, kind, severity, value },
      ...(proposal === undefined ? {} : { proposal }),
      message: problemMessage(kind, {
        value: value ?? '',
        column: column ?? '',
        proposal,
        known,
        years,
        rows,
      }),
    });
  }
}

const noProblems: readonly ImportProblem[] = [];

const isBlank = (cells: readonly string[]): boolean => {
  for (const cell of cells) if (cell.trim() !== '') return false;
  return true;
};

/** Reads the records below one header. */
export class RowReader {
  private readonly codes: CodesOfRows;
  private readonly years = new Map<string, number>();

  /** `tally`: shared where several readers have the same columns of codes. */
  constructor(
    private readonly context: RowContext,
    readonly tally = new CodeTally(context.codes),
  ) {
    this.codes = new CodesOfRows(context.columns);
  }

  /** Reads one record. Any problem of severity `error` means that the row is not taken. */
  read({ row, cells }: DelimitedRecord): RowReading {
    const { context } = this;
    const { columns } = context;
    const problems = new RowProblems(context.file, row);
    if (isBlank(cells)) {
      problems.report('blank-row', 'warning', null, null);
      return { figure: null, isTaken: false, problems: problems.found ?? noProblems };
    }
    if (cells.length !== context.cellsExpected) judgeLength(cells, context, problems);
    for (const position of columns.unnamed) {
      const content = cells[position]?.trim() ?? '';
      if (content !== '') problems.report('unnamed-column', 'error', columnLetter(position + 1), content);
    }
    const year = this.year(cells[columns.year] ?? '', problems);
    if (columns.status !== undefined)
      judgeStatus(cells[columns.status.position] ?? '', year, context, problems);
    const value = readValue(cells[columns.value] ?? '', context, problems);
    const { unit, series, dimensions } = this.codesIn(cells, problems);
    judgeUnitBeside(cells, columns, problems);
    const area = readCode(cells, columns.area, context, this.tally, problems);
    const sourceAreaCode = readArea(area, year, context, problems);
    const found = problems.found ?? noProblems;
    if (year === null || value === null) return { figure: null, isTaken: false, problems: found };
    const rawValue = cells[columns.value] ?? '';
    return {
      problems: found,
      isTaken: found === noProblems || found.every(({ severity }) => severity === 'warning'),
      figure: { row, series, unit, dimensions, sourceAreaCode, year, value, rawValue },
    };
  }

  private year(raw: string, problems: RowProblems): number | null {
    const known = this.years.get(raw);
    if (known !== undefined) return known;
    const year = readYear(raw, this.context, problems);
    if (year !== null && problems.found === null) this.years.set(raw, year);
    return year;
  }

  private codesIn(cells: readonly string[], problems: RowProblems): RowCodes {
    const known = this.codes.find(cells);
    if (known !== undefined) return known;
    const before = problems.found?.length ?? 0;
    const codes = readCodes(cells, this.context, this.tally, problems);
    if ((problems.found?.length ?? 0) === before) this.codes.remember(cells, codes);
    return codes;
  }
}

const judgeLength = (
  cells: readonly string[],
  { cellsExpected }: RowContext,
  problems: RowProblems,
): void => {
  const isSurplusBlank = cells.length > cellsExpected && isBlank(cells.slice(cellsExpected));
  problems.report(
    'ragged-row',
    isSurplusBlank ? 'warning' : 'error',
    null,
    `${cells.length} ≠ ${cellsExpected}`,
  );
};

/** Letter case apart; an empty cell of Units says nothing, one of UNIT_MEASURE beside a unit leaves it open which is meant. */
const judgeUnitBeside = (
  cells: readonly string[],
  { unit, unitBeside }: Columns,
  problems: RowProblems,
): void => {
  if (unit === null || unitBeside === null) return;
  const beside = cells[unitBeside.position]?.trim() ?? '';
  const measure = cells[unit.position]?.trim() ?? '';
  if (beside === '' || beside.toUpperCase() === measure.toUpperCase()) return;
  problems.report('units-differ', 'error', unitBeside.heading, beside, { proposal: measure || undefined });
};

const readCodes = (
  cells: readonly string[],
  context: RowContext,
  tally: CodeTally,
  problems: RowProblems,
): RowCodes => {
  const { columns } = context;
  const unit =
    columns.unit === null ? context.defaultUnit() : readCode(cells, columns.unit, context, tally, problems);
  const series = readCode(cells, columns.series, context, tally, problems);
  const dimensions: Record<string, string> = {};
  for (const column of columns.dimensions) {
    const code = readCode(cells, column, context, tally, problems);
    if (code !== '' && code !== '_T') dimensions[column.dimension] = code;
  }
  return { unit, series: series === '_T' ? '' : series, dimensions };
};

/** An unknown code with what it means by the names of codes that are known in its dimension. */
const byNames = (
  finding: CodeFinding,
  { dimension }: { readonly dimension: string },
  code: string,
  { codes, codesOfUnlisted = codes, codesMeant }: RowContext,
): CodeFinding => {
  if (finding.kind !== 'unknown-code' || codesMeant === undefined) return finding;
  const known = (codes.has(dimension) ? codes : codesOfUnlisted).get(dimension);
  const meant = codesMeant(dimension, code).filter((one) => known?.has(one) === true);
  return meant.length === 0
    ? finding
    : { kind: finding.kind, isError: finding.isError, ...proposalsOf(meant) };
};

const readCode = (
  cells: readonly string[],
  column: { readonly position: number; readonly heading: string; readonly dimension: string } | null,
  context: RowContext,
  tally: CodeTally,
  problems: RowProblems,
): string => {
  if (column === null) return '';
  const { codes, codesOfUnlisted = codes } = context;
  const raw = cells[column.position] ?? '';
  const code = raw.trim();
  if (raw !== code) problems.report('code-whitespace', 'warning', column.heading, raw);
  if (column.dimension === 'REF_AREA') return code;
  if (tally.note(column.dimension, column.heading, code)) return code;
  const finding = tally.judge(code, column.dimension, codes.has(column.dimension) ? codes : codesOfUnlisted);
  if (finding === null) return code;
  const isUnit =
    column.dimension === 'UNIT_MEASURE' && ['unknown-code', 'free-text-unit'].includes(finding.kind);
  // Words in the list of units are a unit, and told as words.
  const isListed = codes.get('UNIT_MEASURE')?.has(code) === true;
  const told =
    isUnit && !isListed ? judgeUnit(code, finding, context) : byNames(finding, column, code, context);
  problems.report(told.kind, told.isError ? 'error' : 'warning', column.heading, raw, told);
  return code;
};

const readYear = (raw: string, context: RowContext, problems: RowProblems): number | null => {
  const column = context.columns.yearHeading;
  const text = raw.trim();
  const match = yearPattern.exec(text);
  const year = match === null ? null : Number(match[1]);
  if (year === null || year < context.earliestYear || year > context.latestYear) {
    const dimension = dimensionOfCode(text, context.codes);
    const years = `${context.earliestYear}–${context.latestYear}`;
    if (dimension === null) problems.report('impossible-year', 'error', column, raw, { years });
    else problems.report('shifted-value', 'error', column, raw, { proposal: dimension });
    return null;
  }
  if (raw !== text) problems.report('value-whitespace', 'warning', column, raw);
  if (context.currentYear !== undefined && year > context.currentYear)
    problems.report('year-to-come', 'error', column, text);
  return year;
};

/** A forecast of a year to come is held back as such a year is, and not accused twice. */
const judgeStatus = (
  status: string,
  year: number | null,
  { columns, currentYear }: RowContext,
  problems: RowProblems,
): void => {
  if (!isForecast(status) || year === null || (currentYear !== undefined && year > currentYear)) return;
  problems.report('forecast', 'error', columns.status?.heading ?? null, status.trim(), {
    years: String(year),
  });
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
