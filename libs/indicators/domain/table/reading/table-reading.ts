import type { DelimitedRecord } from '../../open-sdg/delimited-text';
import { compareIndicatorCodes, type OpenSdgFolder } from '../../open-sdg/folder';
import { latinSpelling } from '../../open-sdg/look-alikes';
import { UnknownCodes } from '../../open-sdg/unknown-codes';
import { CodeTally } from '../../open-sdg/code-tally';
import { rowsAStep, type Steps } from '../../steps/steps';
import { holdsCodes } from '../exported-table';
import { FigureLines } from '../figure-lines';
import { HeadingMeanings } from '../heading-meaning';
import { withProposals } from '../heading-proposals';
import { headingsAgain } from '../headings-again';
import { headingsAt, topRow } from '../heading-rows';
import { type MappingQuestion, unsaidColumns } from '../mapping-questions';
import { unreadColumns } from '../mapping-mismatch';
import { questionProblem } from '../question-problem';
import { MergedCells } from '../sheet-layout';
import { isBlankRow, isCutShort, type Table } from '../table';
import { NameIndex, type TableKnowledge } from '../table-knowledge';
import { type ColumnMapping, type TableMapping, yearOfDay } from '../table-mapping';
import { CellMeanings } from './cell-meanings';
import { lackOf } from './open-questions';
import { RecordReading } from './record-reading';
import { settleRepeated } from './settle-repeated';
import { TableProblems } from './table-problems';
import { UnnamedColumns } from './unnamed-columns';

/** Reads one table by one mapping; made for a single use. */
export class TableReading {
  private readonly names: NameIndex;
  private readonly problems: TableProblems;
  private readonly lines = new Map<string, FigureLines>();
  private readonly unknownCodes: UnknownCodes;
  private readonly tally: CodeTally;
  private readonly meanings: CellMeanings;
  /** Columns of values that do not say what others do: their figures are left out. */
  private readonly unsaid: ReadonlySet<number>;
  private readonly values: readonly ColumnMapping[];

  constructor(
    private readonly table: Table,
    private readonly mapping: TableMapping,
    knowledge: TableKnowledge,
    private readonly questions: readonly MappingQuestion[],
  ) {
    this.names = new NameIndex(knowledge);
    this.problems = new TableProblems(table);
    this.tally = new CodeTally(this.names.codes);
    this.unknownCodes = new UnknownCodes(this.names.codes, this.tally);
    this.meanings = new CellMeanings(table, mapping, this.names, this.problems);
    const isOneOfSeveral = questions.some(({ kind, use }) => kind === 'several' && use === 'value');
    this.unsaid = new Set(unsaidColumns(mapping).map(({ column }) => column));
    this.values = mapping.columns
      .filter(({ use, column }) => use === 'value' && !this.unsaid.has(column))
      .slice(0, isOneOfSeveral ? 1 : undefined);
    // Our own downloads begin with the mark, for Excel's sake.
    this.problems.keep(
      table.problems.filter(({ kind }) => !(holdsCodes(mapping) && kind === 'byte-order-mark')),
    );
    this.problems.keep(unreadColumns(table, mapping));
  }

  *read(): Steps<OpenSdgFolder> {
    const { table, mapping, problems } = this;
    const headings = new HeadingMeanings(headingsAt(table, mapping), this.names);
    const asked = withProposals(this.questions, headings);
    problems.keep(asked.map((question) => questionProblem(question, table, mapping)));
    const lack = lackOf(this.questions, this.unsaid, this.values.length);
    if (lack === 'unreadable') return { indicators: [], problems: problems.all };
    yield* this.readRecords();
    problems.place(this.unknownCodes.warnings(table.file));
    this.reportUnnamedSeries();
    problems.settle((found) => this.tally.settle(table.file, found));
    if (lack === 'ambiguous' || this.tally.hasStrangers) this.lines.clear();
    const areaOf = (column: ColumnMapping) => {
      const area = this.meanings.areaOfColumn(column) ?? undefined;
      return area === this.names.knowledge.country ? '' : area;
    };
    problems.place(settleRepeated(table, mapping, this.values, this.lines.values(), areaOf));
    const indicators = [...this.lines].map(([indicator, lines]) => ({
      indicator,
      file: table.file,
      ...problems.sheet(),
      codeColumns: {
        indicator: this.meanings.headingOf('indicator') || null,
        area: this.meanings.headingOf('area') || null,
      },
      reportingStatus: null,
      configuredUnit: null,
      series: lines.series(),
    }));
    return {
      indicators: indicators
        .filter(({ series }) => series.length > 0)
        .sort((one, other) => compareIndicatorCodes(one.indicator, other.indicator)),
      problems: problems.byRow(),
    };
  }

  /** Blank rows below the last figure are no problem, nor are footnotes there; above it a text alone is judged as any row. */
  private *readRecords(): Steps<void> {
    const { table, mapping, problems, names, tally, unknownCodes, meanings, values } = this;
    const records = new RecordReading({
      ...{ table, mapping, names, tally, unknownCodes, meanings, problems, values },
      linesOf: (indicator) => this.linesOf(indicator),
    });
    const headingAgain = headingsAgain(mapping, names);
    const unnamed = new UnnamedColumns(table, mapping, problems);
    const readRecord = (row: number, cells: readonly string[]) => {
      if (!this.isRagged(row, cells, width) && !unnamed.isFilledIn(row, cells)) records.read(row, cells);
    };
    let [width, read] = [0, 0];
    let waiting: DelimitedRecord[] = [];
    let isEmpty = true;
    const { headerRow } = mapping;
    const top = topRow(mapping);
    const merged = new MergedCells(table.layout?.merges ?? [], headerRow, records.valueColumns);
    for (const record of table.rows) {
      if (record.row >= top && record.row <= headerRow) width = Math.max(width, record.cells.length);
      if (record.row <= headerRow) continue;
      const cells = merged.filled(record);
      if (isBlankRow(record) || records.isNote(cells)) {
        waiting.push(isBlankRow(record) ? record : { ...record, cells });
        continue;
      }
      if (headingAgain(cells)) {
        problems.report(
          'second-table',
          'error',
          record.row,
          null,
          cells.filter((cell) => cell.trim() !== '').join(', '),
        );
        break;
      }
      for (const one of waiting)
        if (isBlankRow(one)) problems.report('blank-row', 'warning', one.row, null, null);
        else readRecord(one.row, one.cells);
      waiting = [];
      isEmpty = false;
      readRecord(record.row, cells);
      read += 1;
      if (read % rowsAStep === 0)
        yield table.lastRow === undefined ? undefined : Math.min(1, record.row / table.lastRow);
    }
    const isTold = isCutShort(table) || this.questions.some(({ kind }) => kind === 'no-rows');
    if (isEmpty && !isTold) problems.report('no-data', 'warning', null, null, null);
    for (const lines of this.lines.values()) lines.close();
    meanings.reportAreasOfColumns();
    this.reportMixedHeadings();
    this.reportDaysOfHeadings();
    meanings.reportByName();
    records.report();
    unnamed.report();
  }

  private isRagged(row: DelimitedRecord['row'], cells: readonly string[], width: number): boolean {
    if (this.table.sheet !== null) return false;
    const isSurplus = cells.slice(width).some((cell) => cell.trim() !== '');
    if (cells.length >= width && !isSurplus) return false;
    this.problems.report('ragged-row', 'error', row, null, `${cells.length} ≠ ${width}`);
    return true;
  }

  /** Headings in Latin letters with Cyrillic twins among them. */
  private reportMixedHeadings(): void {
    const { columns, headerRow } = this.mapping;
    for (const { heading } of columns) {
      const proposal = /[A-Za-z]/u.test(heading) ? latinSpelling(heading.trim()) : null;
      if (proposal !== null)
        this.problems.report('mixed-script-key', 'warning', headerRow, heading, heading, { proposal });
    }
  }

  /** Columns of a year whose heading is its first day: what is counted on that day may be of the year before. */
  private reportDaysOfHeadings(): void {
    const { table, mapping, problems, values } = this;
    const headings = headingsAt(table, mapping);
    for (const { column, year } of values) {
      const day = headings[column - 1]?.find((text) => yearOfDay(text) === year);
      if (day !== undefined && year !== undefined)
        problems.report('day-as-year', 'warning', mapping.headerRow, day, day, {
          ...{ proposal: String(year), rows: String(mapping.headerRow) },
        });
    }
  }

  /** Figures without a series of an indicator whose figures all have one. */
  private reportUnnamedSeries(): void {
    for (const [indicator, lines] of this.lines) {
      const known = this.names.indicators.get(indicator)?.series ?? [];
      const row = known.length === 0 || known.includes('') ? null : lines.firstRowOfSeries('');
      if (row !== null)
        this.problems.report(
          ...(['series-not-named', 'warning', row, this.meanings.headingOf('series') || null] as const),
          ...([indicator, { known: known.join(', ') }] as const),
        );
    }
  }

  private linesOf(indicator: string): FigureLines {
    let lines = this.lines.get(indicator);
    if (lines === undefined) {
      lines = new FigureLines(indicator);
      this.lines.set(indicator, lines);
    }
    return lines;
  }
}
