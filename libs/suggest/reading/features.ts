/** Kinds of features and how much each counts beside its rarity; letter groups are many, so each counts less. */
export const featureKinds = { word: 1, stem: 1, letters: 0.4, pair: 0.7 } as const;

const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;
const blank = 0x20;

/** FNV-1a over UTF-16 code units, 32 bits (Fowler, Noll and Vo), begun with a letter for the kind of feature. */
const begin = (kind: number): number => Math.imul(offsetBasis ^ kind, prime);
const goOn = (value: number, code: number): number => Math.imul(value ^ code, prime);
const goOnWith = (value: number, text: string): number => {
  let hash = value;
  for (let place = 0; place < text.length; place += 1) hash = goOn(hash, text.charCodeAt(place));
  return hash;
};

const lettersTogether = 4;
const frameStart = '^'.charCodeAt(0);
const frameEnd = '$'.charCodeAt(0);
/** Room for a word between its marks. */
let frame = new Uint16Array(64);
/** The word itself and its stem come first, letter groups after them. */
const wholes = 2;

/** How many features a word of so many letters has. */
export const featureCount = (letters: number): number =>
  wholes + Math.max(0, letters + 3 - lettersTogether) + Math.max(0, letters + 2 - lettersTogether);

/** How much the feature at this place of `wordKeys` counts. */
export const factorAt = (place: number): number =>
  place < wholes ? featureKinds.word : featureKinds.letters;

/** The key of a word as it stands. */
export const wordKey = (folded: string): number => goOnWith(begin(1), folded) >>> 0;

/** The key of a stem. */
export const stemKey = (stem: string): number => goOnWith(begin(2), stem) >>> 0;

/**
 * What a folded word says to the classifiers: itself, its stem, its groups of four letters and those of five, with a
 * mark before its beginning and after its end. Writes the hashes to `keys` (see `featureCount`); a group of five goes
 * on where the one of four ends.
 */
export const wordKeys = (folded: string, stem: string, keys: Uint32Array): void => {
  keys[0] = goOnWith(begin(1), folded);
  keys[1] = goOnWith(begin(2), stem);
  const framed = folded.length + 2;
  if (frame.length < framed) frame = new Uint16Array(2 * framed);
  frame[0] = frameStart;
  for (let at = 0; at < folded.length; at += 1) frame[at + 1] = folded.charCodeAt(at);
  frame[framed - 1] = frameEnd;
  const ofFive = wholes + Math.max(0, framed + 1 - lettersTogether);
  for (let from = 0; from + lettersTogether <= framed; from += 1) {
    let value = begin(3);
    for (let place = from; place < from + lettersTogether; place += 1) value = goOn(value, frame[place]!);
    keys[wholes + from] = value;
    if (from + lettersTogether < framed) keys[ofFive + from] = goOn(value, frame[from + lettersTogether]!);
  }
};

/** The beginning of the keys of all pairs whose first word has this stem. */
export const pairBeginning = (stem: string): number => goOn(goOnWith(begin(4), stem), blank);

/** The key of two neighbouring words, made of their stems. */
export const pairKey = (beginning: number, next: string): number => goOnWith(beginning, next) >>> 0;
