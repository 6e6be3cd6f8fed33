import { readNumberCell } from '../../open-sdg/number-cell';
import { rowsText } from '../../plausibility/doubt';
import type { Table } from '../table';
import type { ColumnMapping } from '../table-mapping';
import { hasPercentSign, isPercentCell } from '../value-text';
import type { TableProblems } from './table-problems';

/** Cells that people see as percentages, by a sign or by a format, with the first of them. */
interface PercentColumn {
  readonly kind: 'percent-sign' | 'percent-format';
  readonly heading: string;
  readonly raw: string;
  readonly value: string;
  readonly rows: number[];
}

/** Judges cells that are seen as percentages by the unit of their figures. */
export class PercentCells {
  private readonly found = new Map<string, PercentColumn>();

  constructor(
    private readonly table: Table,
    private readonly problems: TableProblems,
  ) {}

  /** Whether a cell is no percentage by format or sign, or one of a figure in percent; then noted for its column. */
  isLegible(
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
      this.problems.report(kind, 'error', row, heading, raw);
      return false;
    }
    const found = this.found.get(`${kind}|${heading}`);
    if (found === undefined) this.found.set(`${kind}|${heading}`, { kind, heading, raw, value, rows: [row] });
    else found.rows.push(row);
    return true;
  }

  report(): void {
    for (const { kind, heading, raw, value, rows } of this.found.values())
      this.problems.report(kind, 'warning', rows[0] ?? null, heading, raw, {
        ...{ proposal: value, rows: rowsText(rows) },
      });
  }
}
