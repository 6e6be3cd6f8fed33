import { nearAreas } from '@qadam/geography/domain';
import { atOnce, rowsAStep, type Steps } from '../steps/steps';
import { areaColumn, type AreasTogether } from './area-column';
import { holdsCodes } from './exported-table';
import { loneTexts } from './lone-text';
import { nearCodes } from './near-codes';
import { areaMeant } from './resolve-area';
import type { Table } from './table';
import { isTotal, NameIndex, type TableKnowledge } from './table-knowledge';
import { asKnown, type ColumnMapping, type TableMapping } from './table-mapping';

export interface UnknownText {
  /** REF_AREA, UNIT_MEASURE or a dimension. */
  readonly dimension: string;
  readonly text: string;
  /** The codes that are nearest, several where they are equally near. */
  readonly proposals: readonly string[];
}

export interface RecognisedText {
  readonly dimension: string;
  readonly text: string;
  /** Our code; `_T` for a total. */
  readonly code: string;
  /** Whether the mapping says so. Otherwise reading takes it by its name, and asks to confirm it. */
  readonly isConfirmed: boolean;
}

export interface UnderstoodTexts {
  /** Texts that lead to no code of ours. */
  readonly unknown: readonly UnknownText[];
  /** How many there are beside these. */
  readonly moreUnknown: number;
  /** Texts that are no codes and lead to one. */
  readonly recognised: readonly RecognisedText[];
}

/** Nobody chooses codes for more of them; a column with so many holds something else. */
const mostListed = 200;

const dimensionOf = ({ use, dimension }: ColumnMapping): string | undefined =>
  use === 'area' ? 'REF_AREA' : use === 'unit' ? 'UNIT_MEASURE' : use === 'dimension' ? dimension : undefined;

/** How a text is read: as a code that stands there, as the name of one, or as nothing that is known (`null`). */
type Meaning = 'code' | { readonly code: string; readonly isConfirmed: boolean } | null;

class TextMeanings {
  constructor(
    private readonly mapping: TableMapping,
    private readonly names: NameIndex,
    private readonly areas: AreasTogether,
  ) {}

  of(text: string, dimension: string): Meaning {
    const { names } = this;
    const mapped = this.mapping.codes[dimension]?.[text];
    if (text === '') return 'code';
    if (mapped !== undefined) return { code: mapped, isConfirmed: true };
    if (dimension === 'REF_AREA') return this.ofArea(text);
    if (text === '_T' || names.hasCode(dimension, text)) return 'code';
    const code =
      dimension === 'UNIT_MEASURE'
        ? names.unitInWords(text)
        : (names.codeOfName(dimension, text) ?? (isTotal(text) ? '_T' : null));
    if (code !== null && !holdsCodes(this.mapping)) return { code, isConfirmed: false };
    return isTotal(text) ? 'code' : null;
  }

  private ofArea(text: string): Meaning {
    const meant = areaMeant(text, {}, this.names);
    if (meant?.byName === false) return 'code';
    const code = meant?.code ?? this.areas.regionMeant(text);
    return code === null ? null : { code, isConfirmed: false };
  }
}

const proposalsFor = (text: string, dimension: string, names: NameIndex): readonly string[] =>
  dimension === 'REF_AREA' ? nearAreas(text, names.areaCandidates) : nearCodes(text, dimension, names);

/**
 * What the texts of the columns of areas, units and dimensions mean, and the unit that the mapping names for the whole
 * table, each once, in the order of columns and rows. Of very
 * many that nobody knows the first two hundred, those of columns with few of them before others.
 */
export const understoodTexts = (
  table: Table,
  mapping: TableMapping,
  knowledge: TableKnowledge,
): UnderstoodTexts => atOnce(understoodTextsInSteps(table, mapping, knowledge));

/** The same with a rest every few thousand rows. */
export function* understoodTextsInSteps(
  table: Table,
  mapping: TableMapping,
  knowledge: TableKnowledge,
): Steps<UnderstoodTexts> {
  const names = new NameIndex(knowledge);
  const meanings = new TextMeanings(mapping, names, areaColumn(table, mapping, names));
  const coded = mapping.columns.flatMap((column) => {
    const dimension = dimensionOf(column);
    return dimension === undefined ? [] : [{ place: column.column - 1, dimension, texts: new Set<string>() }];
  });
  const { unit } = mapping.constants;
  if (unit !== undefined && unit !== asKnown && !coded.some(({ dimension }) => dimension === 'UNIT_MEASURE'))
    coded.push({ place: -1, dimension: 'UNIT_MEASURE', texts: new Set([unit.trim()]) });
  const isNote = loneTexts(mapping);
  // Below the last figure they are footnotes, as reading has them.
  let notes: (readonly string[])[] = [];
  for (const { row, cells } of table.rows) {
    if (row > mapping.headerRow) {
      if (isNote(cells)) notes.push(cells);
      else if (cells.some((cell) => cell.trim() !== '')) {
        for (const read of [...notes, cells])
          for (const { place, texts } of coded) if (place >= 0) texts.add((read[place] ?? '').trim());
        notes = [];
      }
    }
    if (row % rowsAStep === 0) yield undefined;
  }
  const recognised: RecognisedText[] = [];
  const unknown = coded.map(({ dimension, texts }) => ({
    dimension,
    texts: [...texts].filter((text) => {
      const meaning = meanings.of(text, dimension);
      if (meaning !== null && meaning !== 'code') recognised.push({ dimension, text, ...meaning });
      return meaning === null;
    }),
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
    recognised,
    unknown: unknown.flatMap((column) =>
      (listed.get(column) ?? []).map((text) => ({
        ...{ dimension: column.dimension, text },
        proposals: proposalsFor(text, column.dimension, names),
      })),
    ),
    moreUnknown: unknown.reduce(
      (sum, column) => sum + column.texts.length - (listed.get(column)?.length ?? 0),
      0,
    ),
  };
}
