import type { Trilingual } from '@qadam/language/domain';
import { editDistance } from '@qadam/language/domain';
import { type KnownBody, knownBodies } from './known-bodies';

/** A name as it is compared: without case, quotation marks, punctuation and doubled spaces. */
const folded = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const byName = new Map(
  knownBodies.flatMap((body) =>
    [...Object.values(body.name), ...body.also].map((name) => [folded(name), body] as const),
  ),
);

/** The well-known body of a name, an abbreviation or an agency id; `null` for all others, however similar. */
export const bodyNamed = (name: string): KnownBody | null => byName.get(folded(name)) ?? null;

/** The well-known body that any of the names is of. */
export const bodyOf = (names: Trilingual): KnownBody | null =>
  bodyNamed(names.en) ?? bodyNamed(names.ru) ?? bodyNamed(names.kk);

/** Whether two publishers are one: of the same body, or with a name in common, letter case and marks aside. */
export const isSamePublisher = (one: Trilingual, other: Trilingual): boolean => {
  const [body, otherBody] = [bodyOf(one), bodyOf(other)];
  if (body !== null || otherBody !== null) return body === otherBody;
  const names = new Set(Object.values(one).map(folded));
  return Object.values(other).some((name) => names.has(folded(name)));
};

/** The publisher as pages call it: a well-known body by its one name, all others as their files do. */
export const publisherName = (names: Trilingual): Trilingual => bodyOf(names)?.name ?? names;

/** Words that say nothing of which body is meant. */
const wordsOf = (name: string): readonly string[] =>
  folded(name)
    .split(' ')
    .filter((word) => word.length > 2);

/** One of the words is nearly the other, as in another case or with a slip: at most a quarter of its letters differ. */
const isNearly = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return (
    editDistance(short, long) <= Math.floor(long.length / 4) || (short.length > 2 && long.startsWith(short))
  );
};

const isSimilarName = (one: string, other: string): boolean => {
  const [words, others] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.length - b.length);
  if (words === undefined || others === undefined || words.length === 0) return false;
  if (words.length === 1 && others.length > 2) return false;
  return words.every((word) => others.some((known) => isNearly(word, known)));
};

/**
 * Of the known publishers the first whose name is similar to that of a new one without being the same: all words of the
 * shorter name are nearly words of the longer. It may be another body, so a person is asked. `null` for none.
 */
export const similarPublisher = (publisher: Trilingual, known: readonly Trilingual[]): Trilingual | null => {
  if (bodyOf(publisher) !== null || known.some((one) => isSamePublisher(publisher, one))) return null;
  const all = [...known, ...knownBodies.map(({ name }) => name)];
  return (
    all.find((one) =>
      Object.values(publisher).some((name) => Object.values(one).some((other) => isSimilarName(name, other))),
    ) ?? null
  );
};
