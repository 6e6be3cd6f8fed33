import type { Reading } from '../reading/reader';

/** A text whose codes are known: an accepted finding, or the official wording of a target. */
export interface LabelledReading {
  readonly reading: Reading;
  readonly codes: readonly number[];
}

/** How near one remembered text is, from 0 to 1, and its codes. */
export interface Neighbour {
  readonly similarity: number;
  readonly codes: readonly number[];
}

interface Posting {
  readonly text: number;
  readonly weight: number;
}

const shortestWord = 3;
const rareEnough = 0.5;

/**
 * Nearest texts by the cosine of word stems weighted by rarity (tf-idf; Salton and Buckley 1988), from an
 * inverted index, so that the time depends on the words that texts share and not on how many are remembered.
 */
export class NearTexts {
  private readonly postings = new Map<string, Posting[]>();
  private readonly rarity = new Map<string, number>();
  private readonly codes: (readonly number[])[];
  private readonly unknownRarity: number;

  constructor(texts: readonly LabelledReading[]) {
    this.codes = texts.map((text) => text.codes);
    const counts = new Map<string, number>();
    const stems = texts.map(({ reading }) => stemCounts(reading));
    for (const each of stems) for (const stem of each.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    this.unknownRarity = Math.log(1 + texts.length);
    for (const [stem, count] of counts) this.rarity.set(stem, Math.log(1 + texts.length / count));
    stems.forEach((each, text) => {
      const weights = this.weigh(each);
      for (const [stem, weight] of weights) {
        if ((this.rarity.get(stem) ?? 0) < rareEnough) continue;
        const list = this.postings.get(stem);
        if (list === undefined) this.postings.set(stem, [{ text, weight }]);
        else list.push({ text, weight });
      }
    });
  }

  get isEmpty(): boolean {
    return this.codes.length === 0;
  }

  /** The `most` nearest texts, nearest first; words at `without` (distinct words of the reading) do not count. */
  nearest(reading: Reading, most: number, without: ReadonlySet<number> = new Set()): Neighbour[] {
    if (this.isEmpty) return [];
    const similarities = new Map<number, number>();
    for (const [stem, weight] of this.weigh(stemCounts(reading, without)))
      for (const posting of this.postings.get(stem) ?? [])
        similarities.set(posting.text, (similarities.get(posting.text) ?? 0) + posting.weight * weight);
    return [...similarities]
      .sort(([text, one], [otherText, other]) => other - one || text - otherText)
      .slice(0, most)
      .map(([text, similarity]) => ({ similarity, codes: this.codes[text] ?? [] }));
  }

  /** For each distinct word of a reading, how much it brings the reading near to texts with the code. */
  sharedWords(reading: Reading, code: number): Float64Array {
    const shared = new Float64Array(reading.distinct.length);
    if (this.isEmpty) return shared;
    const weights = new Map(this.weigh(stemCounts(reading)));
    reading.distinct.forEach(({ known: { stem } }, word) => {
      const weight = weights.get(stem) ?? 0;
      for (const posting of this.postings.get(stem) ?? [])
        if (this.codes[posting.text]?.includes(code))
          shared[word] = Math.max(shared[word] ?? 0, weight * posting.weight);
    });
    return shared;
  }

  private weigh(counts: ReadonlyMap<string, number>): [string, number][] {
    const weights = [...counts].map(([stem, count]): [string, number] => [
      stem,
      (1 + Math.log(count)) * (this.rarity.get(stem) ?? this.unknownRarity),
    ]);
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0));
    return weights.map(([stem, weight]) => [stem, length === 0 ? 0 : weight / length]);
  }
}

const stemCounts = (reading: Reading, without: ReadonlySet<number> = new Set()): Map<string, number> => {
  const counts = new Map<string, number>();
  reading.distinct.forEach(({ known, places }, index) => {
    if (known.stem.length < shortestWord || without.has(index)) return;
    counts.set(known.stem, (counts.get(known.stem) ?? 0) + places.length);
  });
  return counts;
};

const steadying = 0.15;

/** For each code, the share of nearness that its neighbours have, times how near they are: from 0 to 1. */
export const codeNearness = (neighbours: readonly Neighbour[], codeCount: number): Float64Array => {
  const sums = new Float64Array(codeCount);
  let total = steadying;
  for (const { similarity, codes } of neighbours) {
    const strength = similarity * similarity;
    total += strength;
    for (const code of codes) sums[code] = (sums[code] ?? 0) + strength;
  }
  return sums.map((sum) => sum / total);
};
