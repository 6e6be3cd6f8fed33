import { judgeArea, type KnownArea } from '../open-sdg/known-areas';
import { nearestCode } from '../open-sdg/nearest-code';
import type { ProblemKind } from '../open-sdg/problem';
import { comparable, type NameIndex } from './table-knowledge';

export type ResolvedArea =
  /** `byName`: nobody has confirmed that the name means this area. */
  | { readonly code: string; readonly byName: boolean }
  | { readonly code: null; readonly kind: ProblemKind; readonly proposal: string | null };

const kindWords = {
  city: 'город|г|city|қаласы|каласы|қ|к',
  region: 'область|обл|облысы|облыс|region|oblast',
  district: 'район|district|ауданы|аудан',
  country: 'республика',
} as const;
type AreaKind = keyof typeof kindWords;
const wordOf = (kind: string): RegExp => new RegExp(`(?:^|\\s)(?:${kind})(?=\\.|\\s|$)\\.?`, 'gu');
const kindPatterns = Object.entries(kindWords).map(
  ([kind, words]) => [kind as AreaKind, wordOf(words)] as const,
);

const spaced = (name: string): string => comparable(name).replace(/[.]/gu, '. ');
/** Years in brackets belong to no name: `Южно-Казахстанская область (до 2018 года)`. */
const withoutYears = (name: string): string => name.replace(/\s*\([^)]*\d{4}[^)]*\)/gu, '');
const bare = (name: string): string =>
  comparable(
    kindPatterns.reduce((left, [, pattern]) => left.replace(pattern, ' '), spaced(withoutYears(name))),
  );
const kindIn = (name: string): AreaKind | null =>
  kindPatterns.find(([, pattern]) => spaced(name).search(pattern) >= 0)?.[0] ?? null;

/** The only area whose name is this one, both without the word for their kind; of the kind that the text says. */
const byBareName = (text: string, names: NameIndex): string | null => {
  const kind = kindIn(text);
  const alike = [...(names.bareNames(bare).get(bare(text)) ?? [])].filter(
    (code) => kind === null || names.namesOf(code).some((name) => kindIn(name) === kind),
  );
  return alike.length === 1 ? (alike[0] ?? null) : null;
};

/** The regions of this name without a word for their kind (`Абай`, `Almaty`); none where the text says a kind. */
export const regionsNamed = (text: string, names: NameIndex): readonly string[] =>
  kindIn(text) === null
    ? [...(names.bareNames(bare).get(bare(text)) ?? [])].filter((code) => names.isRegion(code))
    : [];

const nearest = (text: string, names: NameIndex): string | null => {
  const byName = nearestCode(comparable(text), names.namesOfAreas.keys());
  const found = byName === null ? undefined : names.namesOfAreas.get(comparable(byName));
  if (found?.size === 1) return [...found][0] ?? null;
  const wanted = bare(text);
  const bareNames = names.bareNames(bare);
  const alike = [
    ...(bareNames.get(wanted) ?? bareNames.get(nearestCode(wanted, bareNames.keys()) ?? '') ?? []),
  ];
  if (alike.length < 2) return alike[0] ?? null;
  // Of a region and its district of the same name, tables of figures mean the region.
  const regions = alike.filter((code) => !names.namesOf(code).some((name) => kindIn(name) === 'district'));
  return regions.length === 1 ? (regions[0] ?? null) : null;
};

/** The area that a cell means as `resolveArea` does; `null` for none, without looking for one that is near. */
export const areaMeant = (
  text: string,
  mapped: Readonly<Record<string, string>>,
  names: NameIndex,
): { readonly code: string; readonly byName: boolean } | null => {
  const wanted = mapped[text] ?? text;
  if (wanted === '' || wanted === '_T') return { code: names.knowledge.country, byName: false };
  const code = names.areaOfCode(wanted);
  if (code !== null) return { code, byName: false };
  const named = names.areaOfName(wanted) ?? byBareName(wanted, names);
  return named === null ? null : { code: named, byName: true };
};

/**
 * The area that a cell means: what the mapping says, else a code of ours or of the source, else exactly one of the
 * names in kk, ru and en, with or without the word for its kind ("Улытау", "г. Алматы"). Otherwise none, with the nearest area as a proposal where one is near.
 */
export const resolveArea = (
  text: string,
  mapped: Readonly<Record<string, string>>,
  names: NameIndex,
): ResolvedArea => {
  const meant = areaMeant(text, mapped, names);
  if (meant !== null) return meant;
  const wanted = mapped[text] ?? text;
  const codes: ReadonlyMap<string, KnownArea> = new Map(
    names.knowledge.areas.flatMap((area) =>
      [area.code, ...area.sourceCodes].map((own) => [own, { code: own }] as const),
    ),
  );
  const finding = judgeArea(wanted, null, codes);
  return {
    code: null,
    kind: finding?.kind ?? 'unknown-area',
    proposal: nearest(wanted, names) ?? finding?.proposal ?? null,
  };
};
