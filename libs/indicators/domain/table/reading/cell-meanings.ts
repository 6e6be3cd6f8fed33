import { type AreasOfColumns, areasOfColumns } from '../areas-of-columns';
import { areaColumn, type AreasTogether } from '../area-column';
import { holdsCodes } from '../exported-table';
import { judgeCode } from '../../open-sdg/judge-code';
import { proposalsOf } from '../../open-sdg/known-areas';
import { indicatorsMeant } from '../indicator-meant';
import { nearUnits } from '../near-units';
import { type ResolvedArea, resolveArea } from '../resolve-area';
import type { Table } from '../table';
import { indicatorCodeIn, isTotal, type NameIndex } from '../table-knowledge';
import { asKnown, type ColumnMapping, type ColumnUse, type TableMapping } from '../table-mapping';
import { BlankUnits } from './blank-units';
import { LatinCodes } from './latin-codes';
import type { TableProblems } from './table-problems';
import { TakenByName } from './taken-by-name';
import { UnitJudge } from './unit-judge';

/** What a row holds in the column of a use; `null` where there is no such column. */
export type CellOf = (use: ColumnUse) => string | null;

/** What the texts of cells mean: indicators, areas, codes of groups, units and series. */
export class CellMeanings {
  private readonly areas = new Map<string, ResolvedArea>();
  private readonly areasByName = new TakenByName();
  private readonly unitsByName = new TakenByName();
  private readonly codesByName = new Map<string, TakenByName>();
  private readonly meanings = new Map<string, string | null>();
  /** The known units beside which the one that the mapping names has been told. */
  private readonly newUnitsOfMapping = new Set<string>();
  private readonly nearUnits = new Map<string, ReturnType<typeof proposalsOf>>();
  private readonly areaColumn: AreasTogether;
  private readonly areasOfColumns: AreasOfColumns;
  private readonly units: UnitJudge;
  private readonly blankUnits: BlankUnits;
  private readonly latinCodes: LatinCodes;
  private readonly isCoded: boolean;

  constructor(
    private readonly table: Table,
    private readonly mapping: TableMapping,
    private readonly names: NameIndex,
    private readonly problems: TableProblems,
  ) {
    this.isCoded = holdsCodes(mapping);
    this.areaColumn = areaColumn(table, mapping, names);
    this.areasOfColumns = areasOfColumns(mapping, names);
    this.units = new UnitJudge(table, mapping, names, problems);
    this.latinCodes = new LatinCodes(table, mapping, names);
    this.blankUnits = new BlankUnits(table, mapping, names, problems);
  }

  headingOf(use: ColumnUse): string {
    return this.mapping.columns.find((column) => column.use === use)?.heading ?? '';
  }

  indicatorOf(cell: string | null, seriesCell: string | null, row: number): string | null {
    if (cell === null && this.mapping.constants.indicator === asKnown) {
      const series = this.mapped('SERIES', seriesCell ?? this.mapping.constants.series ?? '').trim();
      const own = this.names.indicatorOfSeries(series);
      if (own === null)
        this.problems.report('unknown-series', 'error', row, this.headingOf('series'), series, {
          file: this.table.file,
        });
      return own;
    }
    if (cell === null && this.mapping.constants.indicator === undefined) return null;
    const text = cell === null ? (this.mapping.constants.indicator ?? '') : this.mapped('INDICATOR', cell);
    if (text.trim() === '') {
      this.problems.report('missing-indicator', 'error', row, this.headingOf('indicator'), null);
      return null;
    }
    const code = indicatorCodeIn(text);
    const isNational = code !== null && code.split('.').length > 3;
    if (code !== null && (isNational || this.names.indicators.has(code))) return code;
    const [proposal, ...others] = indicatorsMeant(text, this.names.indicators);
    this.problems.report('retired-indicator', 'error', row, this.headingOf('indicator'), text, {
      ...(others.length === 0 ? { proposal } : { known: [proposal, ...others].join(', ') }),
    });
    return null;
  }

  areaOf(text: string, row: number): string | null {
    const cell = text.trim();
    let resolved = this.areas.get(cell);
    if (resolved === undefined) {
      resolved = resolveArea(cell, this.mapping.codes['REF_AREA'] ?? {}, this.names);
      const region = resolved.code === null ? this.areaColumn.regionMeant(cell) : null;
      if (region !== null) resolved = { code: region, byName: true };
      this.areas.set(cell, resolved);
    }
    if (resolved.code === null) {
      const { kind, proposal, known } = resolved;
      const value = this.mapped('REF_AREA', cell);
      this.problems.report(kind, 'error', row, this.headingOf('area'), value, {
        ...{ proposal: proposal ?? undefined, known },
      });
      return null;
    }
    if (resolved.byName) this.areasByName.note(cell, resolved.code, row);
    return resolved.code;
  }

  /** The area of a column of values; `null` where the mapping gives it one that nobody knows. */
  areaOfColumn(column: ColumnMapping): string | null {
    return this.areasOfColumns.get(column)?.code ?? null;
  }

  /** Areas of columns that nobody knows, or that were taken by a name: once each, in the row of the headings. */
  reportAreasOfColumns(): void {
    const { headerRow } = this.mapping;
    for (const [{ heading, area = '' }, resolved] of this.areasOfColumns) {
      if (resolved.code === null)
        this.problems.report(resolved.kind, 'error', headerRow, heading, area, {
          ...{ proposal: resolved.proposal ?? undefined, known: resolved.known },
        });
      else if (resolved.byName && this.names.areaOfOfficialName(area) === null)
        this.problems.report('area-by-name', 'warning', headerRow, heading, area, {
          ...{ proposal: resolved.code, rows: String(headerRow), name: this.names.nameOf(resolved.code) },
        });
    }
  }

  /** What the mapping says, else the text as it stands where it is a code or looks like one beside others, else the one code that it is the name of. */
  codeOf(dimension: string, heading: string, cell: string, row: number): string {
    const text = cell.trim();
    if (this.mapping.codes[dimension]?.[text] !== undefined || this.isCoded)
      return this.mapped(dimension, cell);
    const key = `${dimension}|${text}`;
    let code = this.meanings.get(key);
    if (code === undefined) {
      const isCode =
        text === '' ||
        text === '_T' ||
        this.names.hasCode(dimension, text) ||
        this.latinCodes.isTwinBeside(dimension, text);
      code = isCode ? null : (this.names.codeOfName(dimension, text) ?? (isTotal(text) ? '_T' : null));
      this.meanings.set(key, code);
    }
    if (code === null) return cell;
    let found = this.codesByName.get(heading);
    if (found === undefined) this.codesByName.set(heading, (found = new TakenByName()));
    found.note(text, code, row);
    return code;
  }

  /** Unit and series of a figure; `null` where they are not known, or the table speaks of another unit. */
  unitAndSeries(indicator: string, cellOf: CellOf, row: number) {
    const { constants } = this.mapping;
    const known = this.names.indicators.get(indicator);
    const of = (use: 'unit' | 'series', dimension: string): string | null => {
      const cell = cellOf(use);
      const text = this.mapped(dimension, cell ?? constants[use] ?? '');
      if (text !== asKnown) return text;
      const own = use === 'unit' ? known?.units : known?.series;
      return own?.length === 1 ? (own[0] ?? null) : null;
    };
    const [unit, series] = [of('unit', 'UNIT_MEASURE'), of('series', 'SERIES')];
    if (unit?.trim() === '' && this.blankUnits.isLack(indicator, row)) return null;
    if (unit !== null && series !== null) {
      if (this.isUnknownBeside(unit, cellOf('unit'), known?.units ?? [], row)) return null;
      const own = this.unitOf(unit, row);
      const isAsKnown = cellOf('unit') === null && constants.unit === asKnown;
      return this.units.isOther(own, isAsKnown) ? null : { unit: own, series };
    }
    this.problems.report('unknown-unit', 'error', row, this.headingOf('indicator') || null, indicator);
    return null;
  }

  /** What was taken by a name that nobody has confirmed. */
  reportByName(): void {
    const nameOf = (code: string) => this.names.nameOf(code);
    this.areasByName.report(this.problems, 'area-by-name', this.headingOf('area'), nameOf);
    for (const [heading, found] of this.codesByName) found.report(this.problems, 'code-by-name', heading);
    this.unitsByName.report(this.problems, 'unit-by-name', this.headingOf('unit'));
  }

  private mapped(dimension: string, text: string): string {
    return this.mapping.codes[dimension]?.[text.trim()] ?? text;
  }

  /**
   * Whether a cell, or the mapping for the whole table, names a unit that nobody knows or has confirmed, which would make
   * a series beside those that there are. What the mapping names is told once: it stands in no row.
   */
  private isUnknownBeside(unit: string, cell: string | null, units: readonly string[], row: number): boolean {
    const text = (cell ?? this.mapping.constants.unit ?? '').trim();
    if (text === asKnown) return false;
    const { names } = this;
    if (this.isCoded || text === '' || unit.trim() === '' || units.length === 0) return false;
    if (this.mapping.codes['UNIT_MEASURE']?.[text] !== undefined) return false;
    if (units.includes(text) || names.hasCode('UNIT_MEASURE', text) || names.unitInWords(text) !== null)
      return false;
    // What belongs to another column, or has letters of another alphabet, is accused of that.
    if (judgeCode(text, 'UNIT_MEASURE', names.codes)?.isError !== false) return false;
    let near = this.nearUnits.get(text);
    if (near === undefined) this.nearUnits.set(text, (near = proposalsOf(nearUnits(text, names))));
    const detail = { ...near, rows: units.join(', ') };
    if (cell !== null) this.problems.report('new-unit', 'error', row, this.headingOf('unit'), text, detail);
    else if (!this.newUnitsOfMapping.has(detail.rows)) {
      this.newUnitsOfMapping.add(detail.rows);
      this.problems.report('new-unit', 'error', null, null, text, { ...detail, place: 'mapping' });
    }
    return true;
  }

  private unitOf(text: string, row: number): string {
    if (this.isCoded) return text;
    const code = this.names.unitInWords(text);
    if (code === null) return text;
    this.unitsByName.note(text.trim(), code, row);
    return code;
  }
}
