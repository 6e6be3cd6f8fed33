import { columnLetter, columnLetters } from '../column-letter';
import { headingsAt, headingText } from '../heading-rows';
import type { Table } from '../table';
import type { TableMapping } from '../table-mapping';
import type { TableProblems } from './table-problems';

/**
 * Columns without a heading of which a mapping says nothing. What stands in them may be a figure that slipped out of its
 * column, so that its row is not taken, as with Open SDG files. Where all rows are blank there, files that have the
 * column all the same are told once; sheets have no last column.
 */
export class UnnamedColumns {
  private readonly known: ReadonlySet<number>;
  private readonly width: number;
  private readonly unnamed: readonly number[];
  private isFilled = false;

  constructor(
    private readonly table: Table,
    private readonly mapping: TableMapping,
    private readonly problems: TableProblems,
  ) {
    const headings = headingsAt(table, mapping);
    this.width = headings.length;
    this.known = new Set([
      ...mapping.columns.map(({ column }) => column),
      ...headings.flatMap((heading, place) => (headingText(heading) === '' ? [] : [place + 1])),
    ]);
    this.unnamed = headings.map((_, place) => place + 1).filter((column) => !this.known.has(column));
  }

  /** Whether a row holds anything in them; each text is told. */
  isFilledIn(row: number, cells: readonly string[]): boolean {
    if (this.unnamed.length === 0 && cells.length <= this.width) return false;
    const found = cells
      .map((cell, place) => ({ text: cell.trim(), column: place + 1 }))
      .filter(({ text, column }) => text !== '' && !this.known.has(column));
    for (const { text, column } of found)
      this.problems.report('unnamed-column', 'error', row, columnLetter(column), text);
    this.isFilled ||= found.length > 0;
    return found.length > 0;
  }

  report(): void {
    if (this.unnamed.length === 0 || this.isFilled || this.table.sheet !== null) return;
    const columns = columnLetters(this.unnamed);
    this.problems.report('unnamed-column', 'warning', this.mapping.headerRow, columns, null, {
      count: String(this.unnamed.length),
    });
  }
}
