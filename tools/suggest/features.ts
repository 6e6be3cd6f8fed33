import {
  factorAt,
  featureCount,
  featureKinds,
  foldWord,
  pairBeginning,
  pairKey,
  repetition,
  stemOf,
  wordKeys,
  wordsOf,
} from '@qadam/suggest';

/** A text as the rows of the classifiers see it, before rarity: `value` is repetition times the feature's factor. */
export interface RawFeatures {
  readonly keys: readonly number[];
  readonly values: readonly number[];
}

/** The same features as `Reader` takes from a text: its distinct words, and its pairs of neighbours. */
export const rawFeatures = (text: string): RawFeatures => {
  const folded = wordsOf(text).map(({ raw }) => foldWord(raw));
  const words = new Map<string, number>();
  const pairs = new Map<string, { first: string; second: string; count: number }>();
  folded.forEach((word, place) => {
    words.set(word, (words.get(word) ?? 0) + 1);
    if (place === 0) return;
    const first = stemOf(folded[place - 1] ?? '');
    const second = stemOf(word);
    const known = pairs.get(`${first} ${second}`);
    if (known) known.count += 1;
    else pairs.set(`${first} ${second}`, { first, second, count: 1 });
  });
  const keys: number[] = [];
  const values: number[] = [];
  for (const [word, count] of words) {
    const own = new Uint32Array(featureCount(word.length));
    wordKeys(word, stemOf(word), own);
    own.forEach((key, place) => {
      keys.push(key);
      values.push(factorAt(place) * repetition(count));
    });
  }
  for (const { first, second, count } of pairs.values()) {
    keys.push(pairKey(pairBeginning(first), second));
    values.push(featureKinds.pair * repetition(count));
  }
  return { keys, values };
};

const mostRarity = 255;

/** ln(1 + N / n) in sixteenths for a feature in n of N texts. */
export const rarityOf = (count: number, all: number): number =>
  Math.min(mostRarity, Math.round(16 * Math.log(1 + all / count)));

export interface FeatureTable {
  readonly keys: Uint32Array;
  readonly rarity: Uint8Array;
  readonly rowOf: ReadonlyMap<number, number>;
}

/** The features that occur in at least `fewest` texts, with their rarity. */
export const buildFeatureTable = (texts: readonly RawFeatures[], fewest: number): FeatureTable => {
  const counts = new Map<number, number>();
  for (const { keys } of texts) for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const keys = Uint32Array.from(
    [...counts].filter(([, count]) => count >= fewest).map(([key]) => key),
  ).sort();
  const rarity = Uint8Array.from(keys, (key) => rarityOf(counts.get(key) ?? 1, texts.length));
  return { keys, rarity, rowOf: new Map([...keys].map((key, row) => [key, row])) };
};

/** A text as rows and values of length one. */
export interface TextVector {
  readonly rows: Int32Array;
  readonly values: Float32Array;
}

export const vectorOf = ({ keys, values }: RawFeatures, table: FeatureTable): TextVector => {
  const rows: number[] = [];
  const weighed: number[] = [];
  let squared = 0;
  keys.forEach((key, place) => {
    const row = table.rowOf.get(key);
    if (row === undefined) return;
    const value = ((table.rarity[row] ?? 0) / 16) * (values[place] ?? 0);
    squared += value * value;
    rows.push(row);
    weighed.push(value);
  });
  const length = Math.sqrt(squared) || 1;
  return { rows: Int32Array.from(rows), values: Float32Array.from(weighed, (value) => value / length) };
};
