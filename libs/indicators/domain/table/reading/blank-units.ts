import { holdsCodes } from '../exported-table';
import type { Table } from '../table';
import type { NameIndex } from '../table-knowledge';
import type { TableMapping } from '../table-mapping';
import type { TableProblems } from './table-problems';

/** Blank cells in a column of units. Exports of our own write figures without a unit so, and are not judged. */
export class BlankUnits {
  private readonly place: TableMapping['columns'][number] | undefined;
  private besides: string | undefined;
  private reportedRow = 0;

  constructor(
    private readonly table: Table,
    private readonly mapping: TableMapping,
    private readonly names: NameIndex,
    private readonly problems: TableProblems,
  ) {
    this.place = holdsCodes(mapping) ? undefined : mapping.columns.find(({ use }) => use === 'unit');
  }

  /**
   * Whether the figures of a row with a blank cell have a unit that nobody has written: other rows of the table have
   * one, or the indicator is known with units only. Without a unit they would become another series; that is told.
   */
  isLack(indicator: string, row: number): boolean {
    if (this.place === undefined) return false;
    const known = this.names.indicators.get(indicator)?.units ?? [];
    const isUnitless = known.length === 1 && known[0] === '';
    if (isUnitless) return false;
    this.besides ??= this.firstUnit();
    const named = known.filter((unit) => unit !== '');
    const isKnownWithout = named.length < known.length || known.length === 0;
    if (isKnownWithout && this.besides === '') return false;
    if (this.reportedRow !== row)
      this.problems.report('blank-unit', 'error', row, this.place.heading, null, {
        known: named.length > 0 ? named.join(', ') : this.besides,
      });
    this.reportedRow = row;
    return true;
  }

  /** The first unit that the column has; `''` where it is blank throughout. */
  private firstUnit(): string {
    const { column } = this.place ?? { column: 0 };
    for (const { row, cells } of this.table.rows) {
      const text = (cells[column - 1] ?? '').trim();
      if (row > this.mapping.headerRow && text !== '') return text;
    }
    return '';
  }
}
