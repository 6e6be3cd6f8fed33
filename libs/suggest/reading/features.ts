/** Kinds of features and how much each counts beside its rarity; letter groups are many, so each counts less. */
export const featureKinds = { word: 1, stem: 1, letters: 0.4, pair: 0.7 } as const;

/** Takes the features of a word one after the other: nothing is made that would only be thrown away. */
export type TakeFeature = (key: number, factor: number) => void;

const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;
const blank = 0x20;

/** FNV-1a over UTF-16 code units, 32 bits (Fowler, Noll and Vo), begun with a letter for the kind of feature. */
const hash = (kind: number, text: string, from: number, to: number): number => {
  let value = Math.imul(offsetBasis ^ kind, prime);
  for (let place = from; place < to; place += 1) value = Math.imul(value ^ text.charCodeAt(place), prime);
  return value >>> 0;
};

const letterGroupSizes = [4, 5] as const;
const frameStart = '^'.charCodeAt(0);
const frameEnd = '$'.charCodeAt(0);

/** The hash of some letters of a word that stands between a beginning and an end mark. */
const framedHash = (folded: string, from: number, to: number): number => {
  let value = Math.imul(offsetBasis ^ 3, prime);
  for (let place = from; place < to; place += 1) {
    const code = place === 0 ? frameStart : place > folded.length ? frameEnd : folded.charCodeAt(place - 1);
    value = Math.imul(value ^ code, prime);
  }
  return value >>> 0;
};

/** What a folded word says to the classifiers: itself, its stem and its groups of four and five letters. */
export const wordFeatures = (folded: string, stem: string, take: TakeFeature): void => {
  take(hash(1, folded, 0, folded.length), featureKinds.word);
  take(hash(2, stem, 0, stem.length), featureKinds.stem);
  const framed = folded.length + 2;
  for (const size of letterGroupSizes)
    for (let from = 0; from + size <= framed; from += 1)
      take(framedHash(folded, from, from + size), featureKinds.letters);
};

/** The key of two neighbouring words, made of their stems. */
export const pairKey = (stem: string, next: string): number => {
  let value = Math.imul(offsetBasis ^ 4, prime);
  for (let place = 0; place < stem.length; place += 1)
    value = Math.imul(value ^ stem.charCodeAt(place), prime);
  value = Math.imul(value ^ blank, prime);
  for (let place = 0; place < next.length; place += 1)
    value = Math.imul(value ^ next.charCodeAt(place), prime);
  return value >>> 0;
};
