import { AreasTogether } from './area-column';
import { type ResolvedArea, resolveArea } from './resolve-area';
import type { NameIndex } from './table-knowledge';
import type { ColumnMapping, TableMapping } from './table-mapping';

export type AreasOfColumns = ReadonlyMap<ColumnMapping, ResolvedArea>;

/**
 * The areas of the columns of values that a mapping gives one, by code or name, as cells are understood: a bare name of a
 * region and of a district of it is the region where all other columns are regions or the country.
 */
export const areasOfColumns = ({ columns, codes }: TableMapping, names: NameIndex): AreasOfColumns => {
  const own = columns.flatMap((column) =>
    column.use === 'value' && column.area !== undefined ? [{ column, text: column.area }] : [],
  );
  const mapped = codes['REF_AREA'] ?? {};
  const together = new AreasTogether(() => new Set(own.map(({ text }) => text)), mapped, names);
  return new Map(
    own.map(({ column, text }) => {
      const resolved = resolveArea(text, mapped, names);
      const region = resolved.code === null ? together.regionMeant(text) : null;
      return [column, region === null ? resolved : { code: region, byName: true }] as const;
    }),
  );
};
