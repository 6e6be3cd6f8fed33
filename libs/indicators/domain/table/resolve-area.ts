import { judgeArea, type KnownArea } from '../open-sdg/known-areas';
import { nearestCode } from '../open-sdg/nearest-code';
import type { ProblemKind } from '../open-sdg/problem';
import { comparable, type NameIndex } from './table-knowledge';

export type ResolvedArea =
  /** `byName`: nobody has confirmed that the name means this area. */
  | { readonly code: string; readonly byName: boolean }
  | { readonly code: null; readonly kind: ProblemKind; readonly proposal: string | null };

const kindOfArea =
  /(?:^|\s)(?:область|обл|облысы|облыс|region|oblast|город|г|city|қаласы|каласы|район|district|республика)(?=\.|\s|$)\.?/gu;

const bare = (name: string): string =>
  comparable(comparable(name).replace(/[.]/gu, '. ').replace(kindOfArea, ' '));

const cityWord = /(?:^|\s)(?:город|г|city|қаласы|каласы|қ|к)(?=\.|\s|$)/u;

/** Of areas that share a bare name, as Almaty and its region do: the one that "г. Алматы" means. */
const cityOf = (text: string, names: NameIndex): string | null =>
  cityWord.test(comparable(text).replace(/[.]/gu, '. ')) ? names.areaOfName(bare(text)) : null;

const nearest = (text: string, names: NameIndex): string | null => {
  const byName = nearestCode(comparable(text), names.namesOfAreas.keys());
  const found = byName === null ? undefined : names.namesOfAreas.get(comparable(byName));
  if (found?.size === 1) return [...found][0] ?? null;
  const bareNames = new Map<string, Set<string>>();
  for (const [name, codes] of names.namesOfAreas)
    bareNames.set(bare(name), new Set([...(bareNames.get(bare(name)) ?? []), ...codes]));
  const wanted = bare(text);
  const spelt = [...bareNames.keys()].find((name) => name.toUpperCase() === wanted.toUpperCase());
  const alike = bareNames.get(spelt ?? nearestCode(wanted, bareNames.keys()) ?? '') ?? new Set<string>();
  return alike.size === 1 ? ([...alike][0] ?? null) : null;
};

/**
 * The area that a cell means: what the mapping says, else a code of ours or of the source, else exactly one of the
 * names in kk, ru and en. Otherwise none, with the nearest area as a proposal where one is near.
 */
export const resolveArea = (
  text: string,
  mapped: Readonly<Record<string, string>>,
  names: NameIndex,
): ResolvedArea => {
  const wanted = mapped[text] ?? text;
  if (wanted === '' || wanted === '_T') return { code: names.knowledge.country, byName: false };
  const code = names.areaOfCode(wanted);
  if (code !== null) return { code, byName: false };
  const named = names.areaOfName(wanted);
  if (named !== null) return { code: named, byName: true };
  const codes: ReadonlyMap<string, KnownArea> = new Map(
    names.knowledge.areas.flatMap((area) =>
      [area.code, ...area.sourceCodes].map((own) => [own, { code: own }] as const),
    ),
  );
  const finding = judgeArea(wanted, null, codes);
  return {
    code: null,
    kind: finding?.kind ?? 'unknown-area',
    proposal: cityOf(wanted, names) ?? nearest(wanted, names) ?? finding?.proposal ?? null,
  };
};
