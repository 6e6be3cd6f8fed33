import { rowsText } from '../../plausibility/doubt';
import type { Table } from '../table';
import type { TableProblems } from './table-problems';

/** Cells of a wide table that say there is no figure. */
export class CellsWithoutFigures {
  private readonly found: { readonly row: number; readonly heading: string; readonly sign: string }[] = [];

  constructor(
    private readonly table: Table,
    private readonly problems: TableProblems,
  ) {}

  /** A formula of a workbook of which the program that wrote it left no result. */
  isUnanswered(cell: string): boolean {
    return this.table.sheet !== null && cell.startsWith('=');
  }

  /** A sign that says so is noted, a blank cell says nothing. */
  note(row: number, heading: string, raw: string): void {
    if (raw.trim() !== '') this.found.push({ row, heading, sign: raw.trim() });
  }

  /** Each sign once with its rows. */
  report(): void {
    const signs = Map.groupBy(this.found, ({ sign }) => (this.isUnanswered(sign) ? '=' : sign));
    for (const cells of signs.values()) {
      const sign = cells[0]?.sign ?? '';
      const rows = [...new Set(cells.map(({ row }) => row))];
      const headings = new Set(cells.map(({ heading }) => heading));
      this.problems.report('no-figure', 'warning', rows[0] ?? null, [...headings].join(', '), sign, {
        rows: rowsText(rows),
      });
    }
  }
}
