import type { CodeTally } from '../../open-sdg/code-tally';
import { proposalsOf } from '../../open-sdg/known-areas';
import { readNumberCell } from '../../open-sdg/number-cell';
import type { ImportProblem } from '../../open-sdg/problem';
import { problemMessage } from '../../open-sdg/problem-message';
import { RowReader } from '../../open-sdg/row-reading';
import type { UnknownCodes } from '../../open-sdg/unknown-codes';
import { rowsText } from '../../plausibility/doubt';
import { BlankCells } from '../blank-cells';
import { holdsCodes } from '../exported-table';
import type { FigureLines } from '../figure-lines';
import { isWideTable, loneTexts } from '../lone-text';
import { nearCodes } from '../near-codes';
import { dimensionsOf, type MappedDimension, rowContexts } from '../row-contexts';
import { type CellRange, mergedValues, rangeName } from '../sheet-layout';
import type { Table } from '../table';
import type { NameIndex } from '../table-knowledge';
import {
  type ColumnMapping,
  type ColumnUse,
  type TableMapping,
  yearOfDay,
  yearOfHeading,
} from '../table-mapping';
import { valueText, withoutPercentSign } from '../value-text';
import type { CellMeanings } from './cell-meanings';
import { yearOfPart } from '../within-year';
import { CellsWithoutFigures } from './cells-without-figures';
import { CommaGroups } from './comma-groups';
import { codesOfExport } from './exported-codes';
import { PercentCells } from './percent-cells';
import { RepeatedNews } from './repeated-news';
import type { TableProblems } from './table-problems';
import { UnsureGroups } from './unsure-groups';

interface Parts {
  readonly table: Table;
  readonly mapping: TableMapping;
  readonly names: NameIndex;
  readonly tally: CodeTally;
  readonly unknownCodes: UnknownCodes;
  readonly meanings: CellMeanings;
  readonly problems: TableProblems;
  /** The columns of values that are read. */
  readonly values: readonly ColumnMapping[];
  readonly linesOf: (indicator: string) => FigureLines;
}

/** The mark of a footnote behind a year: it may say that the figure is preliminary, or of another year. */
const marked = /(?:\*|[¹²³⁴⁵⁶⁷⁸⁹][⁾)]?|\s\d\))\s*$/u;

/**
 * `2023 г.` and `2023 жыл` are the year 2023, of a part of a year it is that of the part; what else a cell may hold is
 * judged as it stands, also a year with the mark of a footnote, as a value with one is.
 */
const yearText = (cell: string | null): string | null => {
  if (cell === null || /^\s*\d{4}(?:\.0+)?\s*$/u.test(cell) || marked.test(cell)) return cell;
  const year = yearOfHeading(cell) ?? yearOfPart(cell);
  return year === null ? cell : String(year);
};

/** Reads the figures of one row after the other. */
export class RecordReading {
  /** All columns of values, those that are not read too. */
  readonly valueColumns: ReadonlySet<number>;
  private readonly blanks = new BlankCells();
  private readonly news = new RepeatedNews();
  private readonly percents: PercentCells;
  private readonly withoutFigures: CellsWithoutFigures;
  private readonly unsureGroups: UnsureGroups;
  private readonly commaGroups: CommaGroups;
  private readonly daysAsYears: { readonly row: number; readonly text: string }[] = [];
  private readonly mergedValues: ReadonlyMap<string, CellRange>;
  private readonly readers = new Map<ColumnMapping, RowReader>();
  private readonly dimensions: readonly MappedDimension[];
  private readonly isCoded: boolean;
  private readonly isWide: boolean;
  readonly isNote: (cells: readonly string[]) => boolean;

  constructor(private readonly parts: Parts) {
    const { table, mapping, names, tally, problems, values } = parts;
    this.valueColumns = new Set(
      mapping.columns.flatMap(({ use, column }) => (use === 'value' ? [column] : [])),
    );
    this.percents = new PercentCells(table, problems);
    this.unsureGroups = new UnsureGroups(mapping.decimal, problems);
    this.commaGroups = new CommaGroups(table, mapping, this.valueColumns);
    this.withoutFigures = new CellsWithoutFigures(table, problems);
    this.mergedValues = mergedValues(table.layout?.merges ?? [], this.valueColumns);
    this.dimensions = dimensionsOf(mapping);
    this.isCoded = holdsCodes(mapping);
    this.isWide = isWideTable(mapping);
    this.isNote = loneTexts(mapping);
    const contextOf = rowContexts(table.file, mapping, names);
    for (const value of values) this.readers.set(value, new RowReader(contextOf(value), tally));
  }

  read(row: number, cells: readonly string[]): void {
    const { mapping, meanings, unknownCodes, problems, values } = this.parts;
    const cellOf = (use: ColumnUse) => {
      const column = this.columnOf(use);
      return column === undefined ? null : (cells[column.column - 1] ?? '');
    };
    const indicator = meanings.indicatorOf(cellOf('indicator'), cellOf('series'), row);
    const hasFigure = values.some(
      ({ column }) => readNumberCell(cells[column - 1] ?? '').oddity !== 'missing',
    );
    const textOf = (column: ColumnMapping) =>
      hasFigure && !this.isCoded ? this.textMeant(column, cells, row) : (cells[column.column - 1] ?? '');
    const areaColumn = this.columnOf('area');
    const areaText = areaColumn === undefined ? (mapping.constants.area ?? '') : textOf(areaColumn);
    const rowArea = areaText === null ? null : meanings.areaOf(areaText, row);
    const rowGroups = this.dimensions.map(({ dimension, column: own }) => {
      if (own === null) return mapping.constants.dimensions?.[dimension] ?? '';
      const text = textOf(own);
      return text === null ? null : meanings.codeOf(dimension, own.heading, text, row);
    });
    const isWhole = rowGroups.every((group) => group !== null);
    const coded = this.isCoded ? codesOfExport(cellOf, row, { unknownCodes, meanings, problems }) : undefined;
    const yearCell = cellOf('year');
    if (yearCell !== null && yearOfDay(yearCell) !== null)
      this.daysAsYears.push({ row, text: yearCell.trim() });
    const isPartOfYear = yearCell !== null && yearOfPart(yearCell) !== null;
    if (isPartOfYear && hasFigure)
      problems.report('not-annual', 'error', row, this.columnOf('year')?.heading ?? '', yearCell.trim());
    for (const column of values) {
      const raw = cells[column.column - 1] ?? '';
      if (this.holdsNoFigure(row, column, raw)) continue;
      const year = column.year ?? mapping.constants.year;
      const area = column.area === undefined ? rowArea : meanings.areaOfColumn(column);
      const groups = this.dimensions.map(
        ({ dimension }, at) => column.dimensions?.[dimension] ?? rowGroups[at] ?? '',
      );
      const codes = indicator === null ? null : meanings.unitAndSeries(indicator, cellOf, row);
      // As it stands it is refused like in every other format.
      const value = this.commaGroups.isUnsure(raw)
        ? withoutPercentSign(raw)
        : valueText(this.parts.table, mapping, { raw, row, column: column.column });
      this.unsureGroups.note(row, column.heading, raw, value);
      const isLegible = this.percents.isLegible({ raw, value, row, unit: codes?.unit ?? null }, column);
      const canonical = [
        yearText(yearCell) ?? (year === undefined ? '' : String(year)),
        value,
        area ?? '',
        codes?.unit ?? '',
        codes?.series ?? '',
        ...groups,
        cellOf('status') ?? '',
      ];
      const reading = this.readers.get(column)?.read({ row, cells: canonical });
      if (reading === undefined) continue;
      problems.place(
        reading.problems
          .filter((problem) => this.news.isNews(problem))
          .map((problem) =>
            this.asWritten(this.asInCell(this.withProposal(problem), cells), column, { raw, value }),
          ),
      );
      const isPlaced = !isPartOfYear && indicator !== null && area !== null && isWhole && isLegible;
      if (reading.figure !== null && isPlaced && codes !== null && coded !== null)
        this.parts
          .linesOf(indicator)
          .add(
            coded === undefined
              ? reading.figure
              : { ...reading.figure, ...codes, dimensions: { ...reading.figure.dimensions, ...coded } },
            reading.isTaken,
          );
    }
  }

  /** What is told once with its rows. */
  report(): void {
    this.withoutFigures.report();
    this.reportBlanks();
    this.reportDays();
    this.percents.report();
    this.unsureGroups.report();
  }

  private columnOf(use: ColumnUse): ColumnMapping | undefined {
    return this.parts.mapping.columns.find((column) => column.use === use);
  }

  /** A wide table has a place for every year, area or group: one without a figure is no fault; a cell merged over several is one. */
  private holdsNoFigure(row: number, { column, heading }: ColumnMapping, raw: string): boolean {
    if (this.isWide && (readNumberCell(raw).oddity === 'missing' || this.withoutFigures.isUnanswered(raw))) {
      this.withoutFigures.note(row, heading, raw);
      return true;
    }
    const range = this.mergedValues.get(`${row}|${column}`);
    if (range !== undefined)
      this.parts.problems.report('merged-value', 'error', row, heading, raw, { rows: rangeName(range) });
    return range !== undefined;
  }

  /** A word that is no code may be near one of the words for a code, or for several. */
  private withProposal(problem: ImportProblem): ImportProblem {
    const { kind, column, value, proposal: near } = problem;
    const isOfCode = kind === 'unknown-code' || kind === 'free-text-unit';
    if (!isOfCode || near !== undefined || value === null) return problem;
    const dimension = this.dimensionOf(column);
    const { names } = this.parts;
    const { proposal, known } = proposalsOf(
      dimension === undefined ? [] : nearCodes(value.trim(), dimension, names),
    );
    if (proposal === undefined && known === undefined) return problem;
    return {
      ...problem,
      ...(proposal === undefined ? {} : { proposal }),
      message: problemMessage(kind, { value, column: column ?? '', proposal, known }),
    };
  }

  /** The dimension of a column of codes, by its heading. */
  private dimensionOf(heading: string | null): string | undefined {
    const own = this.dimensions.find(({ column }) => column?.heading === heading);
    return own?.dimension ?? (this.columnOf('unit')?.heading === heading ? 'UNIT_MEASURE' : undefined);
  }

  /** A code that the mapping gives for the text of a cell is told with that text, which is what stands in the file. */
  private asInCell(problem: ImportProblem, cells: readonly string[]): ImportProblem {
    const { kind, column, value, proposal } = problem;
    if (kind === 'area-no-longer-valid' || kind === 'area-not-yet-valid')
      return this.areaInCell(problem, cells);
    if (kind !== 'unknown-code' || value === null) return problem;
    const { codes } = this.parts.mapping;
    const own = this.dimensions.find((one) => one.column?.heading === column);
    const [place, dimension] =
      own === undefined ? [this.columnOf('unit'), 'UNIT_MEASURE'] : [own.column, own.dimension];
    const text = place?.heading === column ? (cells[(place?.column ?? 0) - 1] ?? '').trim() : value;
    if (text === value || codes[dimension]?.[text] !== value) return problem;
    const message = problemMessage(kind, { value: `${text} → ${value}`, column: column ?? '', proposal });
    return { ...problem, value: text, message };
  }

  /** An area outside its years is told as the file names it. */
  private areaInCell(problem: ImportProblem, cells: readonly string[]): ImportProblem {
    const place = this.columnOf('area');
    const text =
      place?.heading === problem.column ? (cells[place.column - 1] ?? '').trim() : (problem.column ?? '');
    return text === '' ? problem : { ...problem, value: text };
  }

  /** A number is judged with a decimal point, and told as the file has it; what a column is of, in the row of its heading. */
  private asWritten(
    problem: ImportProblem,
    { heading, dimensions = {} }: ColumnMapping,
    { raw, value }: { readonly raw: string; readonly value: string },
  ): ImportProblem {
    const { headerRow } = this.parts.mapping;
    if (problem.column === '' && Object.values(dimensions).includes(problem.value ?? ''))
      return { ...problem, row: headerRow, column: heading };
    return problem.column === heading && problem.value === value ? { ...problem, value: raw } : problem;
  }

  /** What a cell of an area or a group says; `null` where it is blank below a filled one and nobody has said why. */
  private textMeant(own: ColumnMapping, cells: readonly string[], row: number): string | null {
    const text = this.blanks.textOf(own, cells[own.column - 1] ?? '', row);
    if (text === null)
      this.parts.problems.report(
        ...([own.use === 'area' ? 'blank-area' : 'blank-group', 'error', row, own.heading, null] as const),
      );
    return text;
  }

  /** Blank cells above every filled one, which can only be the total: told once for each column. */
  private reportBlanks(): void {
    for (const { column, rows } of this.blanks.takenAsTotal())
      this.parts.problems.report(
        ...([column.use === 'area' ? 'blank-area' : 'blank-group', 'warning', rows[0] ?? null] as const),
        ...([column.heading, null, { rows: rowsText(rows) }] as const),
      );
  }

  /** Days in place of years, once with their rows: a figure of 1 January may be one of the end of the year before. */
  private reportDays(): void {
    const [first] = this.daysAsYears;
    if (first === undefined) return;
    this.parts.problems.report(
      'day-as-year',
      'warning',
      first.row,
      this.columnOf('year')?.heading ?? '',
      first.text,
      {
        ...{ proposal: yearText(first.text) ?? '', rows: rowsText(this.daysAsYears.map(({ row }) => row)) },
      },
    );
  }
}
