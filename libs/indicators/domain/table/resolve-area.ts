import { proposalsOf } from '../open-sdg/known-areas';
import { latinTwin } from '../open-sdg/look-alikes';
import { nearAreas } from '@qadam/geography/domain';
import type { ProblemKind } from '../open-sdg/problem';
import { comparable, isTotal, type NameIndex } from './table-knowledge';

export type ResolvedArea =
  /** `byName`: nobody has confirmed that the name means this area. */
  | { readonly code: string; readonly byName: boolean }
  | {
      readonly code: null;
      readonly kind: ProblemKind;
      readonly proposal: string | null;
      /** Several that are equally near, listed. */
      readonly known?: string | undefined;
    };

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

const isWrittenAsCode = /^kz[a-z_-]*$/iu;

/**
 * The area that a cell means: what the mapping says, else a code of ours or of the source, else exactly one of the
 * names in kk, ru and en, with or without the word for its kind ("Улытау", "г. Алматы"). Otherwise none, with the nearest area as a proposal where one is near, or several that are equally near.
 */
export const resolveArea = (
  text: string,
  mapped: Readonly<Record<string, string>>,
  names: NameIndex,
): ResolvedArea => {
  const meant = areaMeant(text, mapped, names);
  if (meant !== null) return meant;
  const wanted = mapped[text] ?? text;
  // The country, or the sum of the areas above: proposed, and for a person to say.
  if (isTotal(wanted))
    return { code: null, kind: 'unknown-area', proposal: names.knowledge.country, known: undefined };
  const latin = latinTwin(wanted);
  const isMixed = latin !== null && /^kz[a-z_-]*$/iu.test(latin);
  const meantCode = isMixed ? names.areaOfCode(latin) : null;
  const near = meantCode === null ? nearAreas(isMixed ? latin : wanted, names.areaCandidates) : [meantCode];
  // Whoever writes codes of the source is told the code of the source.
  const inCodes = near.map((code) =>
    isWrittenAsCode.test(isMixed ? latin : wanted) ? names.sourceCodeOf(code) : code,
  );
  const { proposal = null, known } = proposalsOf(inCodes);
  return { code: null, kind: isMixed ? 'mixed-script-code' : 'unknown-area', proposal, known };
};
