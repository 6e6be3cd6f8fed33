import type { Area, AreaLevel } from './area';
import { areasNamed } from './find-area';
import { nearAreas } from './near-areas';
import { readPlaceName } from './place-name';

/**
 * The one of several areas of the same name that is meant where the areas in `named` stand beside it under names that can
 * be told: the one that none of these is. `null` where that does not leave exactly one, or nothing was named.
 */
export const areaLeftBeside = (alike: readonly string[], named: ReadonlySet<string>): string | null => {
  if (named.size === 0) return null;
  if (alike.length === 1) return alike[0] ?? null;
  const [left, ...others] = alike.filter((code) => !named.has(code));
  return left === undefined || others.length > 0 ? null : left;
};

/** What a cell of a column of areas says. */
export type AreaCell =
  | { readonly kind: 'found'; readonly area: Area }
  /** Nobody can tell from the name alone; `areas` it may mean, the likeliest first, none where no name is near. */
  | { readonly kind: 'unclear'; readonly areas: readonly Area[]; readonly likely: Area | null };

/** Beyond so many unclear names, the column is none of areas, and near names are not looked for. */
const mostUnclear = 200;
const longestName = 80;

/** Regions stand beside regions; districts and towns beside one another. */
const isOfRegions = (level: AreaLevel): boolean => level === 'region';

/** Those whose name is nearly this one, each with the areas of the same name, unless the text says which kind. */
const nearlyNamed = (areas: readonly Area[], text: string): readonly Area[] => {
  const candidates = areas.map(({ code, name, aliases }) => ({
    ...{ code, codes: [code], names: [name.kk, name.ru, name.en, ...aliases] },
  }));
  const near = nearAreas(text, candidates).flatMap((code) => areas.filter((area) => area.code === code));
  if (readPlaceName(text).type !== undefined) return near;
  return [...new Set(near.flatMap((area) => areasNamed(areas, readPlaceName(area.name.ru).own)))];
};

/**
 * The areas that the cells of a column name, each text once: by code, or by a name that is one area's alone (`findArea`).
 * A bare name of several («Абай»: a region and a district) and a misspelt name are unclear: what they may mean is
 * proposed, with the likeliest where all other names of the column are regions, or none is one.
 */
export const areaNamesTogether = (
  areas: readonly Area[],
  texts: Iterable<string>,
): ReadonlyMap<string, AreaCell> => {
  const found = new Map<string, Area>();
  const unclear = new Map<string, readonly Area[]>();
  for (const text of new Set(texts)) {
    if (text.trim() === '') continue;
    const byCode = areas.find(({ code }) => code === text);
    const [area, ...others] = byCode ? [byCode] : areasNamed(areas, text);
    if (area !== undefined && others.length === 0) found.set(text, area);
    else if (area !== undefined) unclear.set(text, [area, ...others]);
    else if (unclear.size < mostUnclear && text.length <= longestName)
      unclear.set(text, nearlyNamed(areas, text));
    else unclear.set(text, []);
  }
  const beside = [...found.values()].filter(({ level }) => level !== 'country');
  const named = new Set(beside.map(({ code }) => code));
  const kinds = new Set(beside.map(({ level }) => isOfRegions(level)));
  const likelyOf = (alike: readonly Area[]): Area | null => {
    if (alike.length === 1) return alike[0] ?? null;
    if (kinds.size !== 1) return null;
    const ofKind = alike.filter(({ level }) => kinds.has(isOfRegions(level)));
    const code = areaLeftBeside(
      ofKind.map((area) => area.code),
      named,
    );
    return alike.find((area) => area.code === code) ?? null;
  };
  const cells = new Map<string, AreaCell>();
  for (const [text, area] of found) cells.set(text, { kind: 'found', area });
  for (const [text, alike] of unclear) {
    const likely = likelyOf(alike);
    const ordered = likely === null ? alike : [likely, ...alike.filter((area) => area !== likely)];
    cells.set(text, { kind: 'unclear', areas: ordered, likely });
  }
  return cells;
};
