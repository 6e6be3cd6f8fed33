import { stemOf } from './stems';

/** Kinds of features and how much each counts beside its rarity; letter groups are many, so each counts less. */
export const featureKinds = { word: 1, stem: 1, letters: 0.4, pair: 0.7 } as const;

export interface Feature {
  readonly key: number;
  readonly factor: number;
}

const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/** FNV-1a over UTF-16 code units, 32 bits (Fowler, Noll and Vo), begun with a letter for the kind of feature. */
const hash = (kind: number, text: string, from: number, to: number): number => {
  let value = Math.imul(offsetBasis ^ kind, prime);
  for (let place = from; place < to; place += 1) value = Math.imul(value ^ text.charCodeAt(place), prime);
  return value >>> 0;
};

const letterGroupSizes = [4, 5] as const;

/** What a folded word says to the classifiers: itself, its stem and its groups of four and five letters. */
export const wordFeatures = (folded: string): Feature[] => {
  const features: Feature[] = [{ key: hash(1, folded, 0, folded.length), factor: featureKinds.word }];
  const stem = stemOf(folded);
  features.push({ key: hash(2, stem, 0, stem.length), factor: featureKinds.stem });
  const framed = `^${folded}$`;
  for (const size of letterGroupSizes)
    for (let from = 0; from + size <= framed.length; from += 1)
      features.push({ key: hash(3, framed, from, from + size), factor: featureKinds.letters });
  return features;
};

/** The feature of two neighbouring words, made of their stems. */
export const pairFeature = (stem: string, next: string): Feature => {
  const pair = `${stem} ${next}`;
  return { key: hash(4, pair, 0, pair.length), factor: featureKinds.pair };
};
