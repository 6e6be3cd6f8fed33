import type { ColumnMapping } from './table-mapping';

/** What blank cells of columns of areas and groups mean; rows are asked about in their order. */
export class BlankCells {
  private readonly above = new Map<number, string>();
  private readonly leading = new Map<number, { readonly column: ColumnMapping; readonly rows: number[] }>();

  /**
   * The text that a cell means: its own, the one above where the mapping says so, or `''`, the total, where it says
   * that or nothing stands above. `null` where it is blank below a filled cell, which may repeat that one (as people
   * write tables) or mean the total (as Open SDG does), and nobody has said which.
   */
  textOf(column: ColumnMapping, cell: string, row: number): string | null {
    if (cell.trim() !== '') {
      this.above.set(column.column, cell);
      return cell;
    }
    const above = this.above.get(column.column);
    if (column.blank === 'total') return '';
    if (above !== undefined) return column.blank === 'above' ? above : null;
    const found = this.leading.get(column.column);
    if (found === undefined) this.leading.set(column.column, { column, rows: [row] });
    else found.rows.push(row);
    return '';
  }

  /** Columns whose first cells were blank, and taken as the total, while later ones are filled. */
  takenAsTotal(): readonly { readonly column: ColumnMapping; readonly rows: readonly number[] }[] {
    return [...this.leading.values()].filter(({ column }) => this.above.has(column.column));
  }
}
