import { nearAreas } from '@qadam/geography/domain';
import { AreasTogether } from './area-column';
import type { ColumnHeading } from './heading-rows';
import { nearCodes } from './near-codes';
import { areaMeant } from './resolve-area';
import { comparable, isTotal, type NameIndex } from './table-knowledge';
import { type ColumnMapping, yearOfHeading } from './table-mapping';
import { isUnitAlone } from './unit-words';

/** What the figures of a column of values are of. */
export type ColumnOf = Pick<ColumnMapping, 'year' | 'area' | 'dimensions'>;

/** What a single text of a heading says. */
type Part =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'area'; readonly area: string }
  | { readonly kind: 'group'; readonly dimension: string; readonly code: string };

/** The code of a group that a text is, or is the name of. */
const groupPart = (text: string, dimension: string, names: NameIndex): Part => ({
  ...{ kind: 'group', dimension },
  code: names.hasCode(dimension, text) ? text : (names.codeOfName(dimension, text) ?? text),
});

/**
 * What each text of one row of headings says: a year, an area or a group of exactly one dimension, by code or name. Of
 * several dimensions the one that holds all groups of the row is meant. A bare name of a region is left as it stands, so
 * that reading tells how it was taken. A word for the total is that of the areas or groups beside it. Other texts say nothing.
 */
const partsOfRow = (all: readonly string[], names: NameIndex): ReadonlyMap<string, Part> => {
  const texts = [...new Set(all)].filter((text) => text !== '');
  const beside = new AreasTogether(() => texts, {}, names);
  const parts = new Map<string, Part>();
  const open = new Map<string, readonly string[]>();
  for (const text of texts) {
    const year = yearOfHeading(text);
    const area = areaMeant(text, {}, names);
    const isNamed = area?.byName === true && names.areaOfOfficialName(text) === null;
    if (year !== null) parts.set(text, { kind: 'year', year });
    else if (isTotal(text)) continue;
    else if (area !== null) parts.set(text, { kind: 'area', area: isNamed ? text : area.code });
    else if (beside.regionMeant(text) !== null) parts.set(text, { kind: 'area', area: text });
    else open.set(text, names.dimensionsOf([text]));
  }
  const groups = [...open].filter(([, dimensions]) => dimensions.length > 0);
  const common = names.dimensionsOf(groups.map(([text]) => text));
  for (const [text, dimensions] of groups) {
    const [only, ...others] = dimensions.length === 1 ? dimensions : common;
    if (only !== undefined && others.length === 0) parts.set(text, groupPart(text, only, names));
  }
  const found = [...parts.values()];
  const area = found.find(({ kind }) => kind === 'area');
  const group = found.find((part) => part.kind === 'group');
  for (const text of texts) {
    if (!isTotal(text)) continue;
    if (area !== undefined && group === undefined)
      parts.set(text, { kind: 'area', area: names.knowledge.country });
    if (area === undefined && group !== undefined)
      parts.set(text, { ...{ kind: 'group', dimension: group.dimension }, code: '_T' });
  }
  return parts;
};

const yearAtEnd =
  /^(?<rest>.*?\D)(?<year>(?:19|20)\d{2}\s*(?:г\.?|год|года|ж\.?|жыл|жылы)?\s*(?:\*{1,3})?)\)?$/iu;
const yearAtStart = /^(?<year>(?:19|20)\d{2}\s*(?:г\.?|год|года|ж\.?|жыл|жылы)?)(?<rest>[^\p{L}\d].*)$/iu;
const marksAround = /^[\s,;:/|()–—_-]+|[\s,;:/|()–—_-]+$/gu;

/** `Women 2020`, `2021 г. (мужчины)`, `2024, %`: a word and a year in one text; `null` for others. */
export const wordAndYear = (text: string): { readonly word: string; readonly year: number } | null => {
  const found = (yearAtEnd.exec(text) ?? yearAtStart.exec(text))?.groups;
  const word = found?.['rest']?.replace(marksAround, '') ?? '';
  const year = yearOfHeading(found?.['year'] ?? '');
  return year === null || word === '' ? null : { word, year };
};

/** What the texts of one row of headings say; one of a word and a year says both, where the word says something or is a unit. */
const meaningsOfRow = (all: readonly string[], names: NameIndex): ReadonlyMap<string, readonly Part[]> => {
  const whole = partsOfRow(all, names);
  const split = new Map(
    all.flatMap((text) => {
      const found = whole.has(text) ? null : wordAndYear(text);
      return found === null ? [] : [[text, found] as const];
    }),
  );
  const parts = new Map([...whole].map(([text, part]): readonly [string, readonly Part[]] => [text, [part]]));
  if (split.size === 0) return parts;
  const words = partsOfRow(
    all.map((text) => split.get(text)?.word ?? text),
    names,
  );
  for (const [text, { word, year }] of split) {
    const part = words.get(word);
    if (part !== undefined && part.kind !== 'year') parts.set(text, [part, { kind: 'year', year }]);
    // Of which unit the figures are is asked of all texts together.
    else if (part === undefined && isUnitAlone(word)) parts.set(text, [{ kind: 'year', year }]);
  }
  return parts;
};

/** What a column is of by all that its headings say. */
const columnOfParts = (parts: readonly Part[]): ColumnOf => {
  const groups = parts.flatMap((part) =>
    part.kind === 'group' ? [[part.dimension, part.code] as const] : [],
  );
  const year = parts.find((part) => part.kind === 'year')?.year;
  const area = parts.find((part) => part.kind === 'area')?.area;
  return {
    ...(year === undefined ? {} : { year }),
    ...(area === undefined ? {} : { area }),
    ...(groups.length === 0 ? {} : { dimensions: Object.fromEntries(groups) }),
  };
};

const aspectOf = (part: Part): string => (part.kind === 'group' ? part.dimension : part.kind);

/** Words above groups that stand beside their total, as `comparable` writes them. */
const ofWhich = new Set(
  [
    ...['в том числе', 'из них', 'из общего числа', 'оның ішінде', 'соның ішінде', 'олардың ішінде'],
    ...['of which', 'including', 'of them'],
  ].map(comparable),
);

/**
 * What the texts of all rows of headings say, with words for the total that stand in a row without what they are the total
 * of: the areas, or the groups of the one dimension, that other rows name for other columns.
 */
const withTotals = (
  headings: readonly ColumnHeading[],
  levels: readonly ReadonlyMap<string, readonly Part[]>[],
  country: string,
): readonly ReadonlyMap<string, readonly Part[]>[] => {
  const partsOf = (heading: ColumnHeading) =>
    heading.flatMap((text, level) => levels[level]?.get(text) ?? []);
  const aspects = new Set(
    headings
      .flatMap(partsOf)
      .filter(({ kind }) => kind !== 'year')
      .map(aspectOf),
  );
  const [aspect, ...others] = aspects;
  if (aspect === undefined || others.length > 0) return levels;
  const total: Part =
    aspect === 'area' ? { kind: 'area', area: country } : { kind: 'group', dimension: aspect, code: '_T' };
  return levels.map((texts, level) => {
    const isTotalOf = (text: string) =>
      text !== '' &&
      isTotal(text) &&
      !texts.has(text) &&
      headings.every(
        (heading) => heading[level] !== text || !partsOf(heading).some((part) => aspectOf(part) === aspect),
      );
    const found = new Set(headings.map((heading) => heading[level] ?? '').filter(isTotalOf));
    return found.size === 0
      ? texts
      : new Map([...texts, ...[...found].map((text) => [text, [total]] as const)]);
  });
};

/** Years, areas and groups of headings, which may take several rows. */
export class HeadingMeanings {
  private readonly levels: readonly ReadonlyMap<string, readonly Part[]>[];

  constructor(
    readonly headings: readonly ColumnHeading[],
    private readonly names: NameIndex,
  ) {
    const count = headings[0]?.length ?? 0;
    this.levels = withTotals(
      headings,
      Array.from({ length: count }, (_, level) =>
        meaningsOfRow(
          headings.map((heading) => heading[level] ?? ''),
          names,
        ),
      ),
      names.knowledge.country,
    );
  }

  /** Whether a text says a year, an area or a group, or only that groups of the total follow. */
  isPart(level: number, text: string): boolean {
    return this.levels[level]?.has(text) === true || ofWhich.has(comparable(text));
  }

  /** Whether texts of a column speak of one thing twice: a year below a year. */
  isContradiction(heading: ColumnHeading): boolean {
    const aspects = this.partsOf(heading).map(aspectOf);
    return new Set(aspects).size < aspects.length;
  }

  /** What a column is of; `null` where a text of its heading is no year, area or group. */
  of(heading: ColumnHeading): ColumnOf | null {
    const parts = this.partsOf(heading);
    const isUnknown = heading.some((text, level) => text !== '' && !this.isPart(level, text));
    if (parts.length === 0 || isUnknown) return null;
    return columnOfParts(parts);
  }

  /**
   * What a column may be of, of whose heading one text is no year, area or group: the areas or groups nearest to it, where
   * the headings beside it are areas, or groups of one dimension. Several where they are equally near.
   */
  near(heading: ColumnHeading): readonly ColumnOf[] {
    const unknown = heading.flatMap((text, level) =>
      text === '' || this.isPart(level, text) ? [] : [{ text, level }],
    );
    const [only, ...others] = unknown;
    if (only === undefined || others.length > 0) return [];
    const { word, year } = wordAndYear(only.text) ?? { word: only.text, year: null };
    const told: readonly Part[] = [
      ...this.partsOf(heading),
      ...(year === null ? [] : [{ kind: 'year' as const, year }]),
    ];
    return this.nearParts(word, only.level).map((part) => columnOfParts([...told, part]));
  }

  private nearParts(text: string, level: number): readonly Part[] {
    const beside = [...(this.levels[level]?.values() ?? [])].flat();
    const aspects = new Set(beside.filter(({ kind }) => kind !== 'year').map(aspectOf));
    const [aspect, ...others] = aspects;
    if (aspect === undefined || others.length > 0) return [];
    return aspect === 'area'
      ? nearAreas(text, this.names.areaCandidates).map((area) => ({ kind: 'area', area }))
      : nearCodes(text, aspect, this.names).map((code) => ({ kind: 'group', dimension: aspect, code }));
  }

  private partsOf(heading: ColumnHeading): readonly Part[] {
    return heading.flatMap((text, level) => this.levels[level]?.get(text) ?? []);
  }
}
