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
  const body = table.rows.filter(({ row }) => row > mapping.headerRow);
  return mapping.columns.flatMap(({ column, use, dimension: own }) => {
    const dimension =
      use === 'area' ? 'REF_AREA' : use === 'unit' ? 'UNIT_MEASURE' : use === 'dimension' ? own : undefined;
    if (dimension === undefined) return [];
    const mapped = mapping.codes[dimension] ?? {};
    const texts = new Set(body.map(({ cells }) => (cells[column - 1] ?? '').trim()));
    return [...texts].flatMap((text): UnmappedTextFound[] => {
      if (text === '' || mapped[text] !== undefined) return [];
      if (dimension === 'REF_AREA') {
        const resolved = resolveArea(text, mapped, names);
        return resolved.code === null ? [{ dimension, text, proposal: resolved.proposal }] : [];
      }
      if (names.hasCode(dimension, text) || isTotal(text)) return [];
      const proposal =
        names.codeOfName(dimension, text) ?? nearestCode(text, names.codes.get(dimension) ?? []);
      return [{ dimension, text, proposal }];
    });
  });
};
