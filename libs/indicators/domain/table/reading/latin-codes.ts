import { latinTwin } from '../../open-sdg/look-alikes';
import { firstRows, type Table } from '../table';
import type { NameIndex } from '../table-knowledge';
import type { TableMapping } from '../table-mapping';

/** What a column is like, so many rows tell. */
const rowsLookedAt = 50_000;

/** Whether texts of a dimension are its codes in Cyrillic twins, beside codes of it in Latin letters: `М` beside `F`. */
export class LatinCodes {
  private readonly dimensions = new Map<string, boolean>();

  constructor(
    private readonly table: Table,
    private readonly mapping: TableMapping,
    private readonly names: NameIndex,
  ) {}

  isTwinBeside(dimension: string, text: string): boolean {
    const twin = latinTwin(text);
    return twin !== null && this.names.hasCode(dimension, twin) && this.holdsLatinCodes(dimension);
  }

  private holdsLatinCodes(dimension: string): boolean {
    let known = this.dimensions.get(dimension);
    if (known === undefined) this.dimensions.set(dimension, (known = this.findLatinCodes(dimension)));
    return known;
  }

  private findLatinCodes(dimension: string): boolean {
    const { columns, headerRow } = this.mapping;
    const places = columns.flatMap((one) =>
      one.use === 'dimension' && one.dimension === dimension ? [one.column - 1] : [],
    );
    for (const { row, cells } of firstRows(this.table, rowsLookedAt)) {
      if (row <= headerRow) continue;
      for (const place of places) {
        const cell = cells[place]?.trim() ?? '';
        if (/^[A-Za-z]/u.test(cell) && this.names.hasCode(dimension, cell)) return true;
      }
    }
    return false;
  }
}
