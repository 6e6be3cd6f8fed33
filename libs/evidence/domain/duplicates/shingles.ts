import { foldText } from '@qadam/language/domain';

const shingleLetters = 3;

/** FNV-1a, 32 bits (Fowler, Noll and Vo 1991): short, fast, and the same everywhere. */
const hashOf = (text: string, seed = 0x811c9dc5): number => {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

/**
 * The set of a text's shingles, hashed to 32 bits: every three letters in a row of its words, one space between
 * words. Case, punctuation, Kazakh letters typed as their plain neighbours, ё and look-alike letters do not matter
 * (`foldText`). Empty for a text without words. Source: Broder 1997, "On the resemblance and containment of
 * documents", section 2; letters instead of words, so that another spelling of a word costs three shingles, not
 * the whole word with its neighbours.
 */
export const shinglesOf = (text: string): ReadonlySet<number> => {
  const words = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return new Set();
  const line = ` ${words.join(' ')} `;
  const shingles = new Set<number>();
  for (let at = 0; at + shingleLetters <= line.length; at += 1)
    shingles.add(hashOf(line.slice(at, at + shingleLetters)));
  return shingles;
};

/** Shared shingles over all shingles, from 0 to 1; 0 where either set is empty. Source: Broder 1997, `r(A, B)`. */
export const resemblance = (one: ReadonlySet<number>, other: ReadonlySet<number>): number => {
  if (one.size === 0 || other.size === 0) return 0;
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return shared / (one.size + other.size - shared);
};

const rows = 2;
const bands = 32;
const mixers = Array.from({ length: rows * bands }, (_, at) => hashOf(String(at)) | 1);

/** The least hash of a set under each of 64 permutations; two sets agree in one with the chance of their resemblance. */
const signatureOf = (shingles: ReadonlySet<number>): Uint32Array => {
  const least = new Uint32Array(mixers.length).fill(0xffffffff);
  for (const shingle of shingles)
    mixers.forEach((mixer, at) => {
      let mixed = Math.imul(shingle ^ mixer, 0x85ebca6b);
      mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
      mixed = (mixed ^ (mixed >>> 16)) >>> 0;
      if (mixed < (least[at] ?? 0)) least[at] = mixed;
    });
  return least;
};

/**
 * Names of the buckets into which a set falls: sets with one in common are worth a closer look. Two sets of
 * resemblance r share one with the chance 1 − (1 − r²)³²: 0.9999 at 0.5, 0.73 at 0.2. Empty for an empty set.
 * Source: Broder et al. 2000, "Min-wise independent permutations"; Leskovec, Rajaraman and Ullman, "Mining of
 * Massive Datasets", section 3.4 (bands of rows).
 */
export const bucketsOf = (shingles: ReadonlySet<number>): readonly string[] => {
  if (shingles.size === 0) return [];
  const signature = signatureOf(shingles);
  return Array.from({ length: bands }, (_, band) =>
    [band, ...signature.subarray(band * rows, (band + 1) * rows)].join('/'),
  );
};
