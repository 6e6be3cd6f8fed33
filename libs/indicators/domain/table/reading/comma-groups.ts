import { isOneCommaGroup, provesCommaGroups } from '../decimal-mark';
import type { Table } from '../table';
import type { TableMapping } from '../table-mapping';
import { withoutPercentSign } from '../value-text';

/**
 * Numbers such as `1,234` among decimals with a point: a thousand, or one with a comma that slipped in. They are read
 * only where another number of the table groups its digits by commas beyond doubt (`1,234.5`, `1,234,567`).
 */
export class CommaGroups {
  private isProved: boolean | null = null;

  constructor(
    private readonly table: Table,
    private readonly mapping: TableMapping,
    private readonly columns: ReadonlySet<number>,
  ) {}

  /** Whether a cell may be read in two ways, and nothing in the table tells which is meant. */
  isUnsure(raw: string): boolean {
    if (this.mapping.decimal !== '.' || !isOneCommaGroup(withoutPercentSign(raw).trim())) return false;
    this.isProved ??= this.isProvedByTable();
    return !this.isProved;
  }

  private isProvedByTable(): boolean {
    for (const { row, cells } of this.table.rows) {
      if (row <= this.mapping.headerRow) continue;
      for (const column of this.columns)
        if (provesCommaGroups(withoutPercentSign(cells[column - 1] ?? '').trim())) return true;
    }
    return false;
  }
}
