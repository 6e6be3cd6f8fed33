import { nearestCode } from '../open-sdg/nearest-code';
import { atOnce, rowsAStep, type Steps } from '../steps/steps';
import { areaColumn } from './area-column';
import { loneTexts } from './lone-text';
import { areaMeant, resolveArea } from './resolve-area';
import type { Table } from './table';
import { isTotal, NameIndex, type TableKnowledge } from './table-knowledge';
import type { ColumnMapping, TableMapping } from './table-mapping';

export interface UnmappedTextFound {
  /** REF_AREA, UNIT_MEASURE or a dimension. */
  readonly dimension: string;
  readonly text: string;
  readonly proposal: string | null;
}

export interface UnmappedTexts {
  readonly texts: readonly UnmappedTextFound[];
  /** How many there are beside these. */
  readonly more: number;
}

/** Nobody chooses codes for more of them; a column with so many holds something else. */
const mostListed = 200;

const dimensionOf = ({ use, dimension }: ColumnMapping): string | undefined =>
  use === 'area' ? 'REF_AREA' : use === 'unit' ? 'UNIT_MEASURE' : use === 'dimension' ? dimension : undefined;

/** Whether a text leads to a code of ours, or means the total. */
const isKnown = (
  text: string,
  dimension: string,
  mapped: Readonly<Record<string, string>>,
  names: NameIndex,
): boolean => {
  if (text === '' || mapped[text] !== undefined) return true;
  if (dimension === 'REF_AREA') return areaMeant(text, mapped, names) !== null;
  if (names.hasCode(dimension, text) || isTotal(text)) return true;
  // Reading understands it, and says so.
  return dimension === 'UNIT_MEASURE' && names.unitInWords(text) !== null;
};

const proposalFor = (text: string, dimension: string, names: NameIndex): string | null => {
  if (dimension !== 'REF_AREA')
    return (
      names.codeOfName(dimension, text) ??
      nearestCode(text, names.codes.get(dimension) ?? []) ??
      names.nearestByName(dimension, text)
    );
  const resolved = resolveArea(text, {}, names);
  return resolved.code === null ? resolved.proposal : null;
};

/**
 * Each text of the columns of areas, units and dimensions that leads to no code of ours, once, in the order of columns
 * and rows; of very many the first two hundred, those of columns with few of them before others.
 */
export const unmappedTexts = (
  table: Table,
  mapping: TableMapping,
  knowledge: TableKnowledge,
): UnmappedTexts => atOnce(unmappedTextsInSteps(table, mapping, knowledge));

/** The same with a rest every few thousand rows. */
export function* unmappedTextsInSteps(
  table: Table,
  mapping: TableMapping,
  knowledge: TableKnowledge,
): Steps<UnmappedTexts> {
  const names = new NameIndex(knowledge);
  const areas = areaColumn(table, mapping, names);
  const coded = mapping.columns.flatMap((column) => {
    const dimension = dimensionOf(column);
    return dimension === undefined ? [] : [{ place: column.column - 1, dimension, texts: new Set<string>() }];
  });
  const isNote = loneTexts(mapping);
  // Below the last figure they are footnotes, as reading has them.
  let notes: (readonly string[])[] = [];
  for (const { row, cells } of table.rows) {
    if (row > mapping.headerRow) {
      if (isNote(cells)) notes.push(cells);
      else if (cells.some((cell) => cell.trim() !== '')) {
        for (const read of [...notes, cells])
          for (const { place, texts } of coded) texts.add((read[place] ?? '').trim());
        notes = [];
      }
    }
    if (row % rowsAStep === 0) yield;
  }
  const unknown = coded.map(({ dimension, texts }) => ({
    dimension,
    texts: [...texts].filter(
      (text) =>
        !isKnown(text, dimension, mapping.codes[dimension] ?? {}, names) &&
        !(dimension === 'REF_AREA' && areas.regionMeant(text) !== null),
    ),
  }));
  let left = mostListed;
  const listed = new Map(
    unknown
      .toSorted((one, other) => one.texts.length - other.texts.length)
      .map((column) => {
        const texts = column.texts.slice(0, left);
        left -= texts.length;
        return [column, texts] as const;
      }),
  );
  return {
    texts: unknown.flatMap((column) =>
      (listed.get(column) ?? []).map((text) => ({
        ...{ dimension: column.dimension, text },
        proposal: proposalFor(text, column.dimension, names),
      })),
    ),
    more: unknown.reduce((sum, column) => sum + column.texts.length - (listed.get(column)?.length ?? 0), 0),
  };
}
