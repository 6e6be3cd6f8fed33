import {
  goalNames,
  prepareTargetSearch,
  searchTargets,
  type TargetIndex,
  typedCode,
} from '@qadam/evidence/domain';
import type { Trilingual } from '@qadam/language/domain';
import type { CodePartsFragment } from './codes.generated';
import { inEach, termsOf, titleOf } from './known-codes';

type Texts = Partial<Trilingual<string | null>> | null | undefined;

const together = (...texts: readonly Texts[]): Trilingual =>
  inEach((language) => texts.map((text) => text?.[language] ?? '').join('\n'));

/** What a page has in the reader's language only is looked through in each: only there its words can be met. */
const alike = (text: string | null): Trilingual => inEach(() => text ?? '');

const prepared = (codes: readonly CodePartsFragment[]): TargetIndex =>
  prepareTargetSearch(
    codes.map((each) => ({
      ...{ code: each.code, title: titleOf(each), wording: alike(each.wording) },
      everyday: termsOf(each),
      names: goalNames[each.code],
      counts: together(each.guidance?.counts),
      examples: together(each.guidance?.examples),
      others: together(each.guidance?.doesNotCount, each.guidance?.notes),
    })),
  );

/** Stemmed once for each code book, not at each letter that is typed. */
const known = new WeakMap<readonly CodePartsFragment[], TargetIndex>();

const indexOf = (codes: readonly CodePartsFragment[]): TargetIndex => {
  const made = known.get(codes) ?? prepared(codes);
  known.set(codes, made);
  return made;
};

/**
 * Codes for what was typed: a number finds a goal with its targets; words are looked for as in the field for tags, and
 * in what the code book says of a code besides. The best first, equal ones in the order of the code book.
 */
export const findCodes = (
  codes: readonly CodePartsFragment[],
  typed: string,
): readonly CodePartsFragment[] => {
  const query = typedCode(typed) ?? typed.trim().toLowerCase().replace(',', '.');
  if (query === '') return codes;
  if (/^\d/u.test(query))
    return codes.filter(
      ({ code }) => code === query || code.startsWith(query.includes('.') ? query : `${query}.`),
    );
  const byCode = new Map(codes.map((each) => [each.code, each]));
  return searchTargets(indexOf(codes), query, codes.length).flatMap(({ code }) => byCode.get(code) ?? []);
};
