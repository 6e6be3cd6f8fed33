import { readNumberCell } from '../open-sdg/number-cell';
import type { Table } from './table';
import type { ColumnMapping, TableMapping } from './table-mapping';
import { valueText } from './value-text';

interface WrittenCell {
  readonly column: ColumnMapping;
  readonly raw: string;
}

/** A figure as it was read, with as much as is known of what it is of. */
export interface PlacedFigure {
  readonly row: number | null;
  readonly value: number | string | null;
  readonly year?: number | undefined;
  /** `''` is the country. */
  readonly area?: string | undefined;
  readonly dimensions?: Readonly<Record<string, string>> | undefined;
}

/** The cells of some rows in columns of values, by row and number. */
export class WrittenCells {
  private readonly cells = new Map<string, WrittenCell[]>();

  constructor(
    table: Table,
    mapping: TableMapping,
    values: readonly ColumnMapping[],
    rows: ReadonlySet<number>,
    /** Our code for the area of a column of values, `''` for the country. */
    private readonly areaOf: (column: ColumnMapping) => string | undefined = () => undefined,
  ) {
    if (rows.size === 0) return;
    for (const { row, cells } of table.rows)
      if (rows.has(row))
        for (const column of values) {
          const raw = cells[column.column - 1] ?? '';
          const { value } = readNumberCell(valueText(table, mapping, { raw, row, column: column.column }));
          if (value === null) continue;
          const key = `${row}|${value}`;
          this.cells.set(key, [...(this.cells.get(key) ?? []), { column, raw }]);
        }
  }

  /** The cells that a figure may stand in: of those with its number the ones whose column is of its year, area and groups, as far as these are known. */
  find({ row, value, year, area, dimensions }: PlacedFigure): readonly WrittenCell[] {
    return (this.cells.get(`${row}|${value}`) ?? []).filter(({ column }) => {
      const own = this.areaOf(column);
      return (
        (column.year === undefined || column.year === year) &&
        (own === undefined || area === undefined || own === area) &&
        (dimensions === undefined ||
          Object.entries(column.dimensions ?? {}).every(
            ([dimension, code]) => (dimensions[dimension] ?? '_T') === code,
          ))
      );
    });
  }
}
