import { blankUnits } from './blank-units';
import { columnLetters } from '../table/column-letter';
import { type Columns, readColumns } from './columns';
import { decodeText } from '@qadam/language/domain';
import { type DelimitedRecord, readDelimited } from './delimited-text';
import { settleDuplicates } from './duplicate-keys';
import type { KnownArea } from './known-areas';
import type { CodesMeant } from './codes-meant';
import type { KnownCodes } from './known-codes';
import type { ImportProblem, ProblemKind, ProblemSeverity } from './problem';
import { problemMessage } from './problem-message';
import { RowReader, type SourceRow } from './row-reading';
import type { UnitGround } from './unit-beside';
import { rowsText } from '../plausibility/doubt';

/** What a data file is judged by, beside its own content. */
export interface DataFileContext extends Pick<UnitGround, 'storedUnits' | 'unitsMeant'> {
  readonly areas: ReadonlyMap<string, KnownArea>;
  readonly countryCodes: ReadonlySet<string>;
  readonly codes: KnownCodes;
  /** What a column without a list of codes is judged by; absent: the same. Lists of others say nothing about its codes. */
  readonly codesOfUnlisted?: KnownCodes;
  readonly earliestYear: number;
  readonly latestYear: number;
  readonly currentYear?: number | undefined;
  /** Unit of the indicator where the file has no column for it; asked for only then. */
  readonly defaultUnit: () => string;
  /** What a text that is no code of a group may mean by the names of codes. */
  readonly codesMeant?: CodesMeant;
}

export interface DataFileReading {
  readonly figures: readonly SourceRow[];
  readonly problems: readonly ImportProblem[];
  /** Heading of the values; absent where no column of them was found. */
  readonly valueColumn?: string;
  /** Rows below the header that hold anything, taken or not. */
  readonly rowsWithContent: number;
}

/** `indicator_3-7-2-1.csv` -> `3.7.2.1`; `null` for names that are no data file of an indicator. */
export const indicatorCodeOf = (file: string): string | null => {
  const match = /(?:^|\/)indicator_([0-9]+(?:-[0-9a-z]+)+)\.csv$/iu.exec(file);
  return match?.[1]?.toLowerCase().replaceAll('-', '.') ?? null;
};

/**
 * Whether any row is of the headline as Open SDG understands it: every column of groups and the one of areas is blank
 * (a code such as `_T` is not; series and units are no groups). Source: Open SDG documentation, "Data format".
 */
const hasHeadlineRow = (body: readonly DelimitedRecord[], columns: Columns): boolean => {
  const groups = [columns.area, ...columns.dimensions].flatMap((column) => column?.position ?? []);
  return body.some(
    ({ cells }) =>
      (cells[columns.year] ?? '').trim() !== '' &&
      groups.every((position) => (cells[position] ?? '').trim() === ''),
  );
};

/** Texts of a column that are no area codes, in the order of rows, each with all its rows. */
const unknownIn = (
  body: readonly DelimitedRecord[],
  position: number,
  areas: ReadonlyMap<string, KnownArea>,
): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  for (const { row, cells } of body) {
    const code = (cells[position] ?? '').trim();
    if (code === '' || areas.has(code)) continue;
    const rows = found.get(code);
    if (rows === undefined) found.set(code, [row]);
    else rows.push(row);
  }
  return found;
};

/** The known codes of a column. */
const knownIn = (
  body: readonly DelimitedRecord[],
  position: number | undefined,
  codes: ReadonlySet<string> | undefined,
): readonly string[] => {
  if (position === undefined || codes === undefined) return [];
  const found = new Set(body.map(({ cells }) => (cells[position] ?? '').trim()));
  return [...found].filter((code) => codes.has(code));
};

/** Rows with anything in a column. */
const rowsFilled = (body: readonly DelimitedRecord[], position: number): readonly number[] =>
  body.flatMap(({ row, cells }) => ((cells[position] ?? '').trim() === '' ? [] : [row]));

/**
 * Reads one `data/indicator_*.csv` of an Open SDG folder, in whatever encoding and with whatever separator
 * it was saved, and names every problem at its physical line. Never throws.
 */
export const readDataFile = (file: string, bytes: Uint8Array, context: DataFileContext): DataFileReading => {
  const problems: ImportProblem[] = [];
  const report = (
    kind: ProblemKind,
    severity: ProblemSeverity,
    value: string | null,
    place: {
      row?: number | undefined;
      column?: string;
      proposal?: string | undefined;
      relatedRows?: readonly number[];
      count?: number;
    } = {},
  ) => {
    const { row = null, column = null, proposal, relatedRows, count } = place;
    const rows = relatedRows === undefined ? undefined : [...(row === null ? [] : [row]), ...relatedRows];
    problems.push({
      file,
      row,
      column,
      kind,
      severity,
      value,
      ...(proposal === undefined ? {} : { proposal }),
      ...(relatedRows === undefined ? {} : { relatedRows }),
      message: problemMessage(kind, {
        ...{ value: value ?? '', column: column ?? '', proposal },
        ...(rows === undefined ? {} : { rows: rowsText(rows), count: String(rows.length) }),
        ...(count === undefined ? {} : { count: String(count) }),
      }),
    });
  };
  const { text, encoding, hasByteOrderMark } = decodeText(bytes);
  if (encoding !== 'UTF-8') report('encoding', 'warning', encoding);
  else if (hasByteOrderMark) report('byte-order-mark', 'warning', null);
  const { separator, records, unclosedQuoteRow } = readDelimited(text);
  if (separator !== ',') report('separator', 'warning', separator === '\t' ? 'TAB' : separator);
  if (unclosedQuoteRow !== null) report('unclosed-quote', 'error', null, { row: unclosedQuoteRow });
  if (/^[^\n]*\r\n/u.test(text)) report('crlf', 'warning', null);
  if (text !== '' && !/[\r\n]$/u.test(text) && unclosedQuoteRow === null)
    report('no-final-newline', 'warning', null);
  const [header, ...body] = records;
  if (header === undefined) {
    if (unclosedQuoteRow === null) report('no-data', 'warning', null);
    return { figures: [], problems, rowsWithContent: 0 };
  }
  const { columns, judging, problems: columnProblems } = readColumns(header.cells);
  for (const { kind, heading, proposal, isFatal } of columnProblems) {
    const legacy = kind === 'legacy-unit-column' ? (columns ?? judging)?.unit : null;
    const coded = legacy == null ? [] : rowsFilled(body, legacy.position);
    report(kind, isFatal ? 'error' : 'warning', kind === 'missing-column' ? null : heading, {
      ...{ column: heading, proposal },
      ...(coded.length === 0 ? {} : { relatedRows: coded }),
    });
  }
  if (columns === null) {
    // No figure is taken, but whoever mends the header may mend the rows with it.
    if (judging !== null) {
      const rows = new RowReader({ ...context, file, columns: judging, cellsExpected: header.cells.length });
      for (const record of body) for (const problem of rows.read(record).problems) problems.push(problem);
    }
    return { figures: [], problems, rowsWithContent: 0 };
  }

  const { areaBeside } = columns;
  if (areaBeside !== null) {
    for (const [code, [row, ...relatedRows]] of unknownIn(body, areaBeside.position, context.areas))
      report('unread-codes', 'warning', code, { ...{ row, relatedRows }, column: areaBeside.heading });
  }

  const unitsOfFile = knownIn(body, columns.unit?.position, context.codes.get('UNIT_MEASURE'));
  const rows = new RowReader({
    ...{ ...context, file, columns, unitsOfFile, cellsExpected: header.cells.length },
  });
  const rowProblems: ImportProblem[] = [];
  const given: SourceRow[] = [];
  const refused = new Set<number>();
  let rowsWithContent = 0;
  for (const record of body) {
    const { figure, isTaken, problems: own } = rows.read(record);
    for (const problem of own) rowProblems.push(problem);
    if (own[0]?.kind !== 'blank-row') rowsWithContent += 1;
    if (figure === null) continue;
    given.push(figure);
    if (!isTaken) refused.add(figure.row);
  }
  const hasUnnamedContent = rowProblems.some(({ kind }) => kind === 'unnamed-column');
  if (columns.unnamed.length > 0 && !hasUnnamedContent)
    report('unnamed-column', 'warning', null, {
      column: columnLetters(columns.unnamed.map((position) => position + 1)),
      count: columns.unnamed.length,
    });
  for (const problem of rows.tally.settle(file, rowProblems)) problems.push(problem);
  if (rowsWithContent === 0 && unclosedQuoteRow === null) report('no-data', 'warning', null);
  else if (given.length > refused.size && !hasHeadlineRow(body, columns))
    report('no-headline-rows', 'warning', null);

  const keyColumns = [columns.area, columns.unit, columns.series, ...columns.dimensions];
  const keyPositions = [columns.year, ...keyColumns.flatMap((column) => column?.position ?? [])];
  let cellsOf: ReadonlyMap<number, readonly string[]> | null = null;
  const rawKeyOf = (row: number) => {
    cellsOf ??= new Map(body.map(({ row: line, cells }) => [line, cells]));
    return keyPositions.map((position) => cellsOf?.get(row)?.[position]?.trim() ?? '').join('|');
  };
  const settled = settleDuplicates(file, columns.valueHeading, given, rawKeyOf);
  const figures = rows.tally.hasStrangers
    ? []
    : refused.size === 0
      ? settled.figures
      : settled.figures.filter(({ row }) => !refused.has(row));
  return {
    ...{ figures, rowsWithContent, valueColumn: columns.valueHeading },
    problems: [...problems, ...settled.problems, ...blankUnits(file, columns.unit, figures)],
  };
};
