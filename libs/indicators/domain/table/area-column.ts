import { areaMeant, regionsNamed } from './resolve-area';
import { firstRows, type Table } from './table';
import type { NameIndex } from './table-knowledge';
import type { TableMapping } from './table-mapping';

/** What a column is like, so many rows tell. */
const rowsLookedAt = 50_000;

/** The column of areas of a table, which is looked at only where a name by itself does not say enough. */
export class AreaColumn {
  private named: ReadonlySet<string> | null | undefined;

  constructor(
    private readonly table: Table,
    private readonly mapping: TableMapping,
    private readonly names: NameIndex,
  ) {}

  /**
   * The region that a bare name means (`Абай`: a region and a district of it) where every other name of the column that
   * can be told is a region or the country. Of two regions of one name (`Алматы`: the city, and in Kazakh and English
   * the region) the one that no other name of the column means. `null` where that does not leave exactly one.
   */
  regionMeant(text: string): string | null {
    const regions = regionsNamed(text, this.names);
    if (regions.length === 0) return null;
    this.named ??= this.regionsOfColumn();
    const { named } = this;
    if (named === null || named.size === 0) return null;
    if (regions.length === 1) return regions[0] ?? null;
    const left = regions.filter((code) => !named.has(code));
    return left.length === 1 ? (left[0] ?? null) : null;
  }

  /** The regions that the column names in one way only; `null` where it names something else too. */
  private regionsOfColumn(): ReadonlySet<string> | null {
    const { columns, codes, headerRow } = this.mapping;
    const place = columns.find(({ use }) => use === 'area')?.column;
    if (place === undefined) return null;
    const texts = new Set<string>();
    for (const { row, cells } of firstRows(this.table, rowsLookedAt))
      if (row > headerRow) texts.add((cells[place - 1] ?? '').trim());
    const found = new Set<string>();
    for (const text of texts) {
      const code = areaMeant(text, codes['REF_AREA'] ?? {}, this.names)?.code;
      if (code === undefined || code === this.names.knowledge.country) continue;
      if (!this.names.isRegion(code)) return null;
      found.add(code);
    }
    return found;
  }
}
