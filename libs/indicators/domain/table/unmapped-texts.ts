import { nearestCode } from '../open-sdg/nearest-code';
import { resolveArea } from './resolve-area';
import type { Table } from './table';
import { isTotal, NameIndex, type TableKnowledge } from './table-knowledge';
import type { TableMapping } from './table-mapping';

export interface UnmappedTextFound {
  /** REF_AREA, UNIT_MEASURE or a dimension. */
  readonly dimension: string;
  readonly text: string;
  readonly proposal: string | null;
}

/** Each text of the columns of areas, units and dimensions that leads to no code of ours, once, in the order of rows. */
export const unmappedTexts = (
  table: Table,
  mapping: TableMapping,
  knowledge: TableKnowledge,
): readonly UnmappedTextFound[] => {
  const names = new NameIndex(knowledge);
  const textsOf = mapping.columns.map(() => new Set<string>());
  for (const { row, cells } of table.rows)
    if (row > mapping.headerRow)
      for (const [at, { column }] of mapping.columns.entries())
        textsOf[at]?.add((cells[column - 1] ?? '').trim());
  return mapping.columns.flatMap(({ use, dimension: own }, at) => {
    const dimension =
      use === 'area' ? 'REF_AREA' : use === 'unit' ? 'UNIT_MEASURE' : use === 'dimension' ? own : undefined;
    if (dimension === undefined) return [];
    const mapped = mapping.codes[dimension] ?? {};
    return [...(textsOf[at] ?? [])].flatMap((text): UnmappedTextFound[] => {
      if (text === '' || mapped[text] !== undefined) return [];
      if (dimension === 'REF_AREA') {
        const resolved = resolveArea(text, mapped, names);
        return resolved.code === null ? [{ dimension, text, proposal: resolved.proposal }] : [];
      }
      if (names.hasCode(dimension, text) || isTotal(text)) return [];
      // Reading understands it, and says so.
      if (dimension === 'UNIT_MEASURE' && names.unitInWords(text) !== null) return [];
      const proposal =
        names.codeOfName(dimension, text) ?? nearestCode(text, names.codes.get(dimension) ?? []);
      return [{ dimension, text, proposal }];
    });
  });
};
