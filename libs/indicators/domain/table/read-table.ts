import type { DelimitedRecord } from '../open-sdg/delimited-text';
import { settleDuplicates } from '../open-sdg/duplicate-keys';
import { compareIndicatorCodes, type OpenSdgFolder } from '../open-sdg/folder';
import { readNumberCell } from '../open-sdg/number-cell';
import type { ImportProblem, ProblemKind, ProblemSeverity } from '../open-sdg/problem';
import { type MessageDetail, problemMessage } from '../open-sdg/problem-message';
import { CodeTally } from '../open-sdg/code-tally';
import { RowReader, type SourceRow } from '../open-sdg/row-reading';
import { UnknownCodes } from '../open-sdg/unknown-codes';
import { rowsText } from '../plausibility/doubt';
import { atOnce, rowsAStep, type Steps } from '../steps/steps';
import { holdsCodes, readDimensionsText } from './exported-table';
import { AreaColumn } from './area-column';
import { BlankCells } from './blank-cells';
import { FigureLines } from './figure-lines';
import { type MappingQuestion, mappingQuestions } from './guess-mapping';
import { indicatorMeant } from './indicator-meant';
import { judgedMapping, questionProblem } from './question-problem';
import { type ResolvedArea, resolveArea } from './resolve-area';
import { mappingMismatches, unreadColumns } from './mapping-mismatch';
import { dimensionsOf, type MappedDimension, rowContexts } from './row-contexts';
import { type CellRange, MergedCells, mergedValues, rangeName } from './sheet-layout';
import { isBlankRow, type Table } from './table';
import { indicatorCodeIn, isTotal, NameIndex, type TableKnowledge } from './table-knowledge';
import {
  asKnown,
  type ColumnMapping,
  type ColumnUse,
  type TableMapping,
  yearOfDay,
  yearOfHeading,
} from './table-mapping';
import { type UnlikeUnit, unitTexts, unlikeUnit } from './unit-words';
import { hasPercentSign, isPercentCell, valueText } from './value-text';

/** Cells that people see as percentages, by a sign or by a format, with the first of them. */
interface PercentCells {
  readonly kind: 'percent-sign' | 'percent-format';
  readonly heading: string;
  readonly raw: string;
  readonly value: string;
  readonly rows: number[];
}

type TextsByName = Map<string, { readonly code: string; readonly rows: number[] }>;

/** What a mapping leaves open by itself: what it has twice or not at all, and what the table has otherwise. */
const openQuestions = (table: Table, mapping: TableMapping): readonly MappingQuestion[] => {
  const hasIndicator =
    mapping.constants.indicator !== undefined || mapping.columns.some(({ use }) => use === 'indicator');
  return [
    ...mappingQuestions(mapping),
    ...(hasIndicator ? [] : [{ kind: 'no-indicator' as const, detail: '' }]),
    ...mappingMismatches(table, mapping),
  ];
};

/** Questions with which rows say nothing. */
const kindsOfUnreadable: ReadonlySet<MappingQuestion['kind']> = new Set<MappingQuestion['kind']>([
  'no-year',
  'no-value',
  'mapping-mismatch',
]);

/** Warnings that a code brings into each of its rows. */
const kindsOfRepeatedCodes: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  'unknown-code',
  'free-text-unit',
]);

/** Of a code in more rows nobody looks at each: hundreds of thousands of the same sentence are slow to keep and to send. */
const mostRowsOfOneCode = 1_000;

/** `2023 г.` and `2023 жыл` are the year 2023; what else a cell may hold is judged as it stands. */
const yearText = (cell: string | null): string | null => {
  if (cell === null || /^\s*\d{4}(?:\.0+)?\s*$/u.test(cell)) return cell;
  const year = yearOfHeading(cell);
  return year === null ? cell : String(year);
};

/** Reads one table by one mapping; made for a single use. */
class TableReading {
  private readonly names: NameIndex;
  private problems: ImportProblem[];
  private readonly lines = new Map<string, FigureLines>();
  private readonly areas = new Map<string, ResolvedArea>();
  private readonly areasByName: TextsByName = new Map();
  private readonly unitsByName: TextsByName = new Map();
  private readonly codesByName = new Map<string, TextsByName>();
  private readonly meanings = new Map<string, string | null>();
  private readonly unknownCodes: UnknownCodes;
  private readonly tally: CodeTally;
  private readonly readers = new Map<ColumnMapping, RowReader>();
  private readonly noFigures: { readonly row: number; readonly heading: string; readonly sign: string }[] =
    [];
  private readonly saidOften = new Map<string, number>();
  private readonly blanks: BlankCells;
  private readonly areaColumn: AreaColumn;
  private readonly percentCells = new Map<string, PercentCells>();
  private readonly daysAsYears: { readonly row: number; readonly text: string }[] = [];
  private readonly mergedValues: ReadonlyMap<string, CellRange>;
  private readonly unitTexts: readonly string[];
  private readonly unitsJudged = new Map<string, UnlikeUnit | null>();
  private readonly dimensions: readonly MappedDimension[];
  private readonly isCoded: boolean;

  constructor(
    private readonly table: Table,
    private readonly mapping: TableMapping,
    knowledge: TableKnowledge,
    private readonly questions: readonly MappingQuestion[],
  ) {
    this.names = new NameIndex(knowledge);
    this.tally = new CodeTally(this.names.codes);
    this.unknownCodes = new UnknownCodes(this.names.codes, this.tally);
    this.dimensions = dimensionsOf(mapping);
    this.isCoded = holdsCodes(mapping);
    this.blanks = new BlankCells();
    this.areaColumn = new AreaColumn(table, mapping, this.names);
    this.mergedValues = mergedValues(table.layout?.merges ?? [], this.valueColumns());
    this.unitTexts = this.isCoded ? [] : unitTexts(table, mapping.headerRow, mapping.columns);
    // Our own downloads begin with the mark, for Excel's sake.
    this.problems = [
      ...table.problems.filter(({ kind }) => !(this.isCoded && kind === 'byte-order-mark')),
      ...unreadColumns(table, mapping),
    ];
    const contextOf = rowContexts(table.file, mapping, this.names);
    for (const value of this.columnsOf('value'))
      this.readers.set(value, new RowReader(contextOf(value), this.tally));
  }

  *read(): Steps<OpenSdgFolder> {
    const lack = this.reportLacks();
    if (lack === 'unreadable') return { indicators: [], problems: this.problems };
    const isOneOfSeveral = this.questions.some(({ kind, use }) => kind === 'several' && use === 'value');
    const values = this.columnsOf('value').slice(0, isOneOfSeveral ? 1 : undefined);
    yield* this.readRecords(values);
    this.reportByName('area-by-name', this.headingOf('area'), this.areasByName);
    for (const [heading, found] of this.codesByName) this.reportByName('code-by-name', heading, found);
    this.reportByName('unit-by-name', this.headingOf('unit'), this.unitsByName);
    this.reportNoFigures();
    this.reportBlanks();
    this.reportDays();
    this.reportPercents();
    this.problems.push(
      ...this.unknownCodes.warnings(this.table.file).map((problem) => ({ ...problem, ...this.sheet() })),
    );
    this.reportUnnamedSeries();
    this.problems = this.tally
      .settle(this.table.file, this.problems)
      .map((problem) => ({ ...problem, ...this.sheet() }));
    if (lack === 'ambiguous' || this.tally.hasStrangers) this.lines.clear();
    this.settleRepeated(values);
    const indicators = [...this.lines].map(([indicator, lines]) => ({
      indicator,
      file: this.table.file,
      ...this.sheet(),
      reportingStatus: null,
      configuredUnit: null,
      series: lines.series(),
    }));
    return {
      indicators: indicators
        .filter(({ series }) => series.length > 0)
        .sort((one, other) => compareIndicatorCodes(one.indicator, other.indicator)),
      problems: this.problems.toSorted((one, other) => (one.row ?? 0) - (other.row ?? 0)),
    };
  }

  /** Blank rows below the last figure are no problem. */
  private *readRecords(values: readonly ColumnMapping[]): Steps<void> {
    let [width, read] = [0, 0];
    let blank: number[] = [];
    let isEmpty = true;
    const { headerRow } = this.mapping;
    const merged = new MergedCells(this.table.layout?.merges ?? [], headerRow, this.valueColumns());
    for (const record of this.table.rows) {
      if (record.row === this.mapping.headerRow) width = record.cells.length;
      if (record.row <= this.mapping.headerRow) continue;
      if (isBlankRow(record)) {
        blank.push(record.row);
        continue;
      }
      for (const row of blank) this.report('blank-row', 'warning', row, null, null);
      blank = [];
      isEmpty = false;
      this.readRecord({ ...record, cells: merged.filled(record) }, width, values);
      read += 1;
      if (read % rowsAStep === 0) yield;
    }
    if (isEmpty) this.report('no-data', 'warning', null, null, null);
    for (const lines of this.lines.values()) lines.close();
  }

  /** Judges what is given twice, by the values as the file writes them: these are read again, since they are few. */
  private settleRepeated(values: readonly ColumnMapping[]): void {
    const repeated = [...this.lines.values()].flatMap((lines) => [lines.repeated()]);
    const rows = new Set(repeated.flatMap((figures) => figures.map(({ row }) => row)));
    if (rows.size === 0) return;
    const written = new Map<string, { readonly rawValue: string; readonly column: string }>();
    for (const { row, cells } of this.table.rows)
      if (rows.has(row))
        for (const { column, heading, year } of values) {
          const rawValue = cells[column - 1] ?? '';
          const { value } = readNumberCell(
            valueText(this.table, this.mapping, { raw: rawValue, row, column }),
          );
          written.set(`${row}|${year ?? ''}|${value}`, { rawValue, column: heading });
        }
    for (const figures of repeated) {
      const judged = figures.map((figure) => ({
        ...figure,
        ...(written.get(`${figure.row}|${figure.year}|${figure.value}`) ??
          written.get(`${figure.row}||${figure.value}`) ?? { rawValue: '' }),
      }));
      const settled = settleDuplicates(this.table.file, values[0]?.heading ?? '', judged, () => '');
      this.problems.push(...settled.problems.map((problem) => ({ ...problem, ...this.sheet() })));
      const kept = new Set<SourceRow>(settled.figures);
      for (const figure of judged) if (!kept.has(figure)) figure.leaveOut();
    }
  }

  private sheet(): { readonly sheet?: string } {
    return this.table.sheet === null ? {} : { sheet: this.table.sheet };
  }

  private report(
    kind: ProblemKind,
    severity: ProblemSeverity,
    row: number | null,
    column: string | null,
    value: string | null,
    detail: MessageDetail = {},
  ): void {
    const { proposal } = detail;
    this.problems.push({
      file: this.table.file,
      ...this.sheet(),
      ...{ row, column, kind, severity, value },
      ...(proposal === undefined ? {} : { proposal }),
      message: problemMessage(kind, { value: value ?? '', column: column ?? '', ...detail }),
    });
  }

  /**
   * What the mapping lacks. Without a year or a value, or by columns of another table, rows say nothing; with another question open, what is wrong with
   * the rows is still told, but no figure is taken.
   */
  private reportLacks(): 'unreadable' | 'ambiguous' | null {
    for (const question of this.questions)
      this.problems.push(questionProblem(question, this.table, this.mapping));
    if (this.questions.some(({ kind }) => kindsOfUnreadable.has(kind))) return 'unreadable';
    return this.questions.length > 0 ? 'ambiguous' : null;
  }

  private columnsOf(use: ColumnUse): readonly ColumnMapping[] {
    return this.mapping.columns.filter((column) => column.use === use);
  }

  /** A formula of a workbook of which the program that wrote it left no result. */
  private isUnanswered(cell: string): boolean {
    return this.table.sheet !== null && cell.startsWith('=');
  }

  private headingOf(use: ColumnUse): string {
    return this.columnsOf(use)[0]?.heading ?? '';
  }

  private readRecord({ row, cells }: DelimitedRecord, width: number, values: readonly ColumnMapping[]): void {
    const isSurplus = cells.slice(width).some((cell) => cell.trim() !== '');
    if (this.table.sheet === null && (cells.length < width || isSurplus)) {
      this.report('ragged-row', 'error', row, null, `${cells.length} ≠ ${width}`);
      return;
    }
    const cellOf = (use: ColumnUse) => {
      const column = this.columnsOf(use)[0];
      return column === undefined ? null : (cells[column.column - 1] ?? '');
    };
    const indicator = this.indicatorOf(cellOf('indicator'), cellOf('series'), row);
    const hasFigure = values.some(
      ({ column }) => readNumberCell(cells[column - 1] ?? '').oddity !== 'missing',
    );
    const textOf = (column: ColumnMapping) =>
      hasFigure && !this.isCoded ? this.textMeant(column, cells, row) : (cells[column.column - 1] ?? '');
    const [areaColumn] = this.columnsOf('area');
    const areaText = areaColumn === undefined ? (this.mapping.constants.area ?? '') : textOf(areaColumn);
    const area = areaText === null ? null : this.areaOf(areaText, row);
    const groups = this.dimensions.map(({ dimension, column: own }) => {
      if (own === null) return this.mapping.constants.dimensions?.[dimension] ?? '';
      const text = textOf(own);
      return text === null ? null : this.codeMeant(dimension, own.heading, text, row);
    });
    const isWhole = groups.every((group) => group !== null);
    const coded = this.isCoded ? this.codesOfExport(cellOf, row) : undefined;
    const yearCell = cellOf('year');
    if (yearCell !== null && yearOfDay(yearCell) !== null)
      this.daysAsYears.push({ row, text: yearCell.trim() });
    const isWide = values.some(({ year }) => year !== undefined);
    for (const column of values) {
      const raw = cells[column.column - 1] ?? '';
      // A wide table has a place for every year: one without a figure is no fault; a sign that says so is noted.
      if (isWide && (readNumberCell(raw).oddity === 'missing' || this.isUnanswered(raw))) {
        if (raw.trim() !== '') this.noFigures.push({ row, heading: column.heading, sign: raw.trim() });
        continue;
      }
      const range = this.mergedValues.get(`${row}|${column.column}`);
      if (range !== undefined) {
        this.report('merged-value', 'error', row, column.heading, raw, { rows: rangeName(range) });
        continue;
      }
      const year = column.year ?? this.mapping.constants.year;
      const codes = indicator === null ? null : this.unitAndSeries(indicator, cellOf, row);
      const value = valueText(this.table, this.mapping, { raw, row, column: column.column });
      const isLegible = this.isLegiblePercent({ raw, value, row, unit: codes?.unit ?? null }, column);
      const canonical = [
        yearText(yearCell) ?? (year === undefined ? '' : String(year)),
        value,
        area ?? '',
        codes?.unit ?? '',
        codes?.series ?? '',
        ...groups.map((group) => group ?? ''),
        cellOf('status') ?? '',
      ];
      const reader = this.readers.get(column);
      if (reader === undefined) continue;
      const reading = reader.read({ row, cells: canonical });
      this.problems.push(
        ...reading.problems
          .filter((problem) => this.isNews(problem))
          .map((problem) => ({
            ...this.asWritten(this.withProposal(problem), column, { raw, value }),
            ...this.sheet(),
          })),
      );
      const isPlaced = indicator !== null && area !== null && isWhole && isLegible;
      if (reading.figure !== null && isPlaced && codes !== null && coded !== null)
        this.linesOf(indicator).add(
          coded === undefined
            ? reading.figure
            : { ...reading.figure, ...codes, dimensions: { ...reading.figure.dimensions, ...coded } },
          reading.isTaken,
        );
    }
  }

  private codesOfExport(cellOf: (use: ColumnUse) => string | null, row: number) {
    const dimensions = this.dimensionsIn(cellOf('dimensions') ?? '', row);
    const note = (dimension: string, code: string, use: ColumnUse) =>
      this.unknownCodes.note(dimension, code, { row, column: this.headingOf(use) });
    note('SERIES', cellOf('series') ?? '', 'series');
    note('UNIT_MEASURE', cellOf('unit') ?? '', 'unit');
    for (const [dimension, code] of Object.entries(dimensions ?? {})) note(dimension, code, 'dimensions');
    return dimensions;
  }

  /** Figures without a series of an indicator whose figures all have one. */
  private reportUnnamedSeries(): void {
    for (const [indicator, lines] of this.lines) {
      const known = this.names.indicators.get(indicator)?.series ?? [];
      const row = known.length === 0 || known.includes('') ? null : lines.firstRowOfSeries('');
      if (row !== null)
        this.report('series-not-named', 'warning', row, this.headingOf('series') || null, indicator, {
          known: known.join(', '),
        });
    }
  }

  private dimensionsIn(text: string, row: number): Readonly<Record<string, string>> | null {
    const dimensions = readDimensionsText(text);
    if (dimensions === null)
      this.report('unreadable-dimensions', 'error', row, this.headingOf('dimensions'), text);
    return dimensions;
  }

  private linesOf(indicator: string): FigureLines {
    let lines = this.lines.get(indicator);
    if (lines === undefined) {
      lines = new FigureLines(indicator);
      this.lines.set(indicator, lines);
    }
    return lines;
  }

  /** A word that is no code may be near one of the words for a code. */
  private withProposal(problem: ImportProblem): ImportProblem {
    const { kind, column, value, proposal: known } = problem;
    if (kind !== 'unknown-code' || known !== undefined || value === null) return problem;
    const dimension = this.dimensions.find((one) => one.column?.heading === column)?.dimension;
    const proposal = dimension === undefined ? null : this.names.nearestByName(dimension, value);
    return proposal === null
      ? problem
      : { ...problem, proposal, message: problemMessage(kind, { value, column: column ?? '', proposal }) };
  }

  /** A number is judged with a decimal point, and told as the file has it. */
  private asWritten(
    problem: ImportProblem,
    { heading }: ColumnMapping,
    { raw, value }: { readonly raw: string; readonly value: string },
  ): ImportProblem {
    return problem.column === heading && problem.value === value ? { ...problem, value: raw } : problem;
  }

  /** What is wrong with a constant is wrong in every row, and is said once; an unknown code of very many rows not of all. */
  private isNews({ column, kind, value }: ImportProblem): boolean {
    if (column !== '' && !kindsOfRepeatedCodes.has(kind)) return true;
    const key = `${kind}|${column}|${value}`;
    const said = (this.saidOften.get(key) ?? 0) + 1;
    this.saidOften.set(key, said);
    return said <= (column === '' ? 1 : mostRowsOfOneCode);
  }

  private mapped(dimension: string, text: string): string {
    return this.mapping.codes[dimension]?.[text.trim()] ?? text;
  }

  /** What the mapping says, else the text as it stands where it is a code, else the one code that it is the name of. */
  private codeMeant(dimension: string, heading: string, cell: string, row: number): string {
    const text = cell.trim();
    if (this.mapping.codes[dimension]?.[text] !== undefined || this.isCoded)
      return this.mapped(dimension, cell);
    const key = `${dimension}|${text}`;
    let code = this.meanings.get(key);
    if (code === undefined) {
      const isCode = text === '' || text === '_T' || this.names.hasCode(dimension, text);
      code = isCode ? null : (this.names.codeOfName(dimension, text) ?? (isTotal(text) ? '_T' : null));
      this.meanings.set(key, code);
    }
    if (code === null) return cell;
    let found = this.codesByName.get(heading);
    if (found === undefined) this.codesByName.set(heading, (found = new Map()));
    this.noteByName(found, text, code, row);
    return code;
  }

  private valueColumns(): ReadonlySet<number> {
    return new Set(this.columnsOf('value').map(({ column }) => column));
  }

  /** What a cell of an area or a group says; `null` where it is blank below a filled one and nobody has said why. */
  private textMeant(own: ColumnMapping, cells: readonly string[], row: number): string | null {
    const text = this.blanks.textOf(own, cells[own.column - 1] ?? '', row);
    if (text === null)
      this.report(own.use === 'area' ? 'blank-area' : 'blank-group', 'error', row, own.heading, null);
    return text;
  }

  /** Blank cells above every filled one, which can only be the total: told once for each column. */
  private reportBlanks(): void {
    for (const { column, rows } of this.blanks.takenAsTotal())
      this.report(
        ...([column.use === 'area' ? 'blank-area' : 'blank-group', 'warning', rows[0] ?? null] as const),
        ...([column.heading, null, { rows: rowsText(rows) }] as const),
      );
  }

  /** Whether a cell is no percentage by format or sign, or one of a figure in percent; then noted for its column. */
  private isLegiblePercent(
    {
      raw,
      value,
      row,
      unit,
    }: { readonly raw: string; readonly value: string; readonly row: number; readonly unit: string | null },
    { column, heading }: ColumnMapping,
  ): boolean {
    const isFormatted = isPercentCell(this.table, row, column) && readNumberCell(raw).value !== null;
    const kind = hasPercentSign(raw) ? 'percent-sign' : 'percent-format';
    if (kind === 'percent-format' && !isFormatted) return true;
    if (unit === null) return false;
    if (unit !== 'PT') {
      this.report(kind, 'error', row, heading, raw);
      return false;
    }
    const found = this.percentCells.get(`${kind}|${heading}`);
    if (found === undefined)
      this.percentCells.set(`${kind}|${heading}`, { kind, heading, raw, value, rows: [row] });
    else found.rows.push(row);
    return true;
  }

  /** Days in place of years, once with their rows: a figure of 1 January may be one of the end of the year before. */
  private reportDays(): void {
    const [first] = this.daysAsYears;
    if (first === undefined) return;
    this.report('day-as-year', 'warning', first.row, this.headingOf('year'), first.text, {
      ...{ proposal: yearText(first.text) ?? '', rows: rowsText(this.daysAsYears.map(({ row }) => row)) },
    });
  }

  private reportPercents(): void {
    for (const { kind, heading, raw, value, rows } of this.percentCells.values())
      this.report(kind, 'warning', rows[0] ?? null, heading, raw, {
        ...{ proposal: value, rows: rowsText(rows) },
      });
  }

  /** Whether the words of the table speak of another unit; a unit that somebody has named is only doubted. */
  private isOfOtherUnit(unit: string, isAsKnown: boolean): boolean {
    // That there is none is another question.
    if (unit === '') return false;
    let unlike = this.unitsJudged.get(unit);
    if (unlike === undefined) {
      unlike = unlikeUnit(this.unitTexts, unit, this.names, this.mapping.constants.multiplier);
      this.unitsJudged.set(unit, unlike);
      if (unlike !== null)
        this.report(
          ...(['unit-unlike', isAsKnown ? 'error' : 'warning', this.mapping.headerRow, null] as const),
          ...([unlike.words, { proposal: unit, ...(isAsKnown ? {} : { count: '1' }) }] as const),
        );
    }
    return unlike !== null && isAsKnown;
  }

  private indicatorOf(cell: string | null, seriesCell: string | null, row: number): string | null {
    if (cell === null && this.mapping.constants.indicator === asKnown) {
      const series = this.mapped('SERIES', seriesCell ?? this.mapping.constants.series ?? '').trim();
      const own = this.names.indicatorOfSeries(series);
      if (own === null)
        this.report('unknown-series', 'error', row, this.headingOf('series'), series, {
          file: this.table.file,
        });
      return own;
    }
    if (cell === null && this.mapping.constants.indicator === undefined) return null;
    const text = cell === null ? (this.mapping.constants.indicator ?? '') : this.mapped('INDICATOR', cell);
    if (text.trim() === '') {
      this.report('missing-indicator', 'error', row, this.headingOf('indicator'), null);
      return null;
    }
    const code = indicatorCodeIn(text);
    const isNational = code !== null && code.split('.').length > 3;
    if (code !== null && (isNational || this.names.indicators.has(code))) return code;
    const proposal = indicatorMeant(text, this.names.indicators.keys()) ?? undefined;
    this.report('retired-indicator', 'error', row, this.headingOf('indicator'), text, { proposal });
    return null;
  }

  private areaOf(text: string, row: number): string | null {
    const cell = text.trim();
    let resolved = this.areas.get(cell);
    if (resolved === undefined) {
      resolved = resolveArea(cell, this.mapping.codes['REF_AREA'] ?? {}, this.names);
      const region = resolved.code === null ? this.areaColumn.regionMeant(cell) : null;
      if (region !== null) resolved = { code: region, byName: true };
      this.areas.set(cell, resolved);
    }
    if (resolved.code === null) {
      const { kind, proposal } = resolved;
      const value = this.mapped('REF_AREA', cell);
      this.report(kind, 'error', row, this.headingOf('area'), value, { proposal: proposal ?? undefined });
      return null;
    }
    if (resolved.byName) this.noteByName(this.areasByName, cell, resolved.code, row);
    return resolved.code;
  }

  private unitOf(text: string, row: number): string {
    if (this.isCoded) return text;
    const code = this.names.unitInWords(text);
    if (code === null) return text;
    this.noteByName(this.unitsByName, text.trim(), code, row);
    return code;
  }

  private noteByName(found: TextsByName, text: string, code: string, row: number): void {
    const rows = found.get(text)?.rows ?? [];
    if (rows.at(-1) !== row) rows.push(row);
    found.set(text, { code, rows });
  }

  /** What was taken by a name that nobody has confirmed: once for each text. */
  private reportByName(kind: ProblemKind, heading: string, found: TextsByName): void {
    for (const [text, { code, rows }] of found)
      this.report(kind, 'warning', rows[0] ?? null, heading, text, { proposal: code, rows: rowsText(rows) });
  }

  /** Cells that say there is no figure, each sign once with its rows. */
  private reportNoFigures(): void {
    const signs = Map.groupBy(this.noFigures, ({ sign }) => (this.isUnanswered(sign) ? '=' : sign));
    for (const cells of signs.values()) {
      const sign = cells[0]?.sign ?? '';
      const rows = [...new Set(cells.map(({ row }) => row))];
      const headings = new Set(cells.map(({ heading }) => heading));
      this.report('no-figure', 'warning', rows[0] ?? null, [...headings].join(', '), sign, {
        rows: rowsText(rows),
      });
    }
  }

  private unitAndSeries(indicator: string, cellOf: (use: ColumnUse) => string | null, row: number) {
    const { constants } = this.mapping;
    const known = this.names.indicators.get(indicator);
    const of = (use: 'unit' | 'series', dimension: string): string | null => {
      const cell = cellOf(use);
      const text = cell === null ? (constants[use] ?? '') : this.mapped(dimension, cell);
      if (text !== asKnown) return text;
      const own = use === 'unit' ? known?.units : known?.series;
      return own?.length === 1 ? (own[0] ?? null) : null;
    };
    const [unit, series] = [of('unit', 'UNIT_MEASURE'), of('series', 'SERIES')];
    if (unit !== null && series !== null) {
      const own = this.unitOf(unit, row);
      const isAsKnown = cellOf('unit') === null && constants.unit === asKnown;
      return this.isOfOtherUnit(own, isAsKnown) ? null : { unit: own, series };
    }
    this.report('unknown-unit', 'error', row, this.headingOf('indicator') || null, indicator);
    return null;
  }
}

/**
 * Reads a table by a column mapping into what an Open SDG folder gives, so that every later step is the same. Long
 * tables have one value a row, wide ones a column for each year; an empty cell of a wide table is no figure, and a sign that says so (`…`, `-`) is noted. Rows are
 * judged as those of Open SDG files are (`RowReader`, `settleDuplicates`), with the place in file and sheet. `_T`, an
 * empty dimension and an empty area are totals. Never throws; a mapping without indicator, year or value, or with
 * several columns for one of them, gives no figures and says so.
 */
export const readTable = (table: Table, mapping: TableMapping, knowledge: TableKnowledge): OpenSdgFolder =>
  atOnce(readTableInSteps(table, mapping, knowledge));

/** The same with a rest every few thousand rows; `questions`: all that a guess has left open, not only what the mapping shows. */
export const readTableInSteps = (
  table: Table,
  mapping: TableMapping,
  knowledge: TableKnowledge,
  questions: readonly MappingQuestion[] = openQuestions(table, mapping),
): Steps<OpenSdgFolder> =>
  new TableReading(table, judgedMapping(mapping, questions), knowledge, questions).read();
