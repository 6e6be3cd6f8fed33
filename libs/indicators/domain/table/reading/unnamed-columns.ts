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
  private readonly isAnyUnnamed: boolean;
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
    this.isAnyUnnamed = headings.some((_, place) => !this.known.has(place + 1));
  }

  /** Whether a row holds anything in them; each text is told. */
  isFilledIn(row: number, cells: readonly string[]): boolean {
    if (!this.isAnyUnnamed && cells.length <= this.width) return false;
    const found = cells
      .map((cell) => cell.trim())
      .filter((text, place) => text !== '' && !this.known.has(place + 1));
    for (const text of found) this.problems.report('unnamed-column', 'error', row, null, text);
    this.isFilled ||= found.length > 0;
    return found.length > 0;
  }

  report(): void {
    if (this.isAnyUnnamed && !this.isFilled && this.table.sheet === null)
      this.problems.report('unnamed-column', 'warning', this.mapping.headerRow, null, null);
  }
}
