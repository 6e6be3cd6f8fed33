import { areaLeftBeside } from '@qadam/geography/domain';
import { areaMeant, regionsNamed } from './resolve-area';
import { firstRows, type Table } from './table';
import type { NameIndex } from './table-knowledge';
import type { TableMapping } from './table-mapping';

/** What a column is like, so many rows tell. */
const rowsLookedAt = 50_000;

/** Names of areas that stand together, in a column or in headings; they are looked at only where a name by itself does not say enough. */
export class AreasTogether {
  private named: ReadonlySet<string> | null | undefined;

  constructor(
    private readonly texts: () => Iterable<string>,
    private readonly mapped: Readonly<Record<string, string>>,
    private readonly names: NameIndex,
  ) {}

  /**
   * The region that a bare name means (`Абай`: a region and a district of it) where every other name beside it that
   * can be told, one at least, is a region or the country. Of two regions of one name (`Алматы`: the city, and in Kazakh and English
   * the region) the one that no other name means. `null` where that does not leave exactly one.
   */
  regionMeant(text: string): string | null {
    const regions = regionsNamed(text, this.names);
    if (regions.length === 0) return null;
    this.named ??= this.regionsNamed();
    const { named } = this;
    return named === null ? null : areaLeftBeside(regions, named);
  }

  /** The regions that are named in one way only, and the country; `null` where something else is named too, or nothing is. */
  private regionsNamed(): ReadonlySet<string> | null {
    const found = new Set<string>();
    for (const text of this.texts()) {
      // A blank cell is taken as the country, and names nothing.
      const code = text.trim() === '' ? undefined : areaMeant(text, this.mapped, this.names)?.code;
      if (code === undefined) continue;
      if (code !== this.names.knowledge.country && !this.names.isRegion(code)) return null;
      found.add(code);
    }
    return found.size === 0 ? null : found;
  }
}

/** The areas of the column of areas of a table. */
export const areaColumn = (table: Table, mapping: TableMapping, names: NameIndex): AreasTogether =>
  new AreasTogether(
    () => {
      const place = mapping.columns.find(({ use }) => use === 'area')?.column;
      if (place === undefined) return [];
      const texts = new Set<string>();
      for (const { row, cells } of firstRows(table, rowsLookedAt))
        if (row > mapping.headerRow) texts.add((cells[place - 1] ?? '').trim());
      return texts;
    },
    mapping.codes['REF_AREA'] ?? {},
    names,
  );
