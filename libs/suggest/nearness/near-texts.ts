import type { Reading, Without } from '../reading/reader';

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

const shortestWord = 3;
const rareEnough = 0.5;
/** Less than this is what is left of nothing when words are taken out again. */
const leastSimilarity = 1e-12;

/** How much a stem counts that stands `count` times in a text, before its length is taken to be one. */
const weightOf = (count: number, rarity: number): number =>
  count === 0 ? 0 : (1 + Math.log(count)) * rarity;

/**
 * Nearest texts by the cosine of word stems weighted by rarity (tf-idf; Salton and Buckley 1988), from an
 * inverted index, so that the time depends on the words that texts share and not on how many are remembered.
 */
export class NearTexts {
  private readonly stems = new Map<string, number>();
  private readonly rarity: Float64Array;
  private readonly unknownRarity: number;
  private readonly codes: (readonly number[])[];
  /** For each stem where its texts begin, and how much it counts in each. */
  private readonly start: Uint32Array;
  private readonly texts: Uint32Array;
  private readonly weights: Float64Array;
  private readonly ofCodes: { start: Uint32Array; codes: Uint16Array; weights: Float64Array };
  /** For each text what it shares with the reading that was asked about, and the same with words left out. */
  private readonly shared: Float64Array;
  private readonly rest: Float64Array;

  /** `like` are texts whose rarities of words hold for these few beside them too. */
  constructor(texts: readonly LabelledReading[], like?: NearTexts) {
    this.codes = texts.map(({ codes }) => codes);
    const own = texts.map(({ reading }) => this.countStems(reading));
    const counts = new Uint32Array(this.stems.size);
    for (const stems of own) for (const stem of stems.keys()) counts[stem]! += 1;
    this.unknownRarity = like?.unknownRarity ?? Math.log(1 + texts.length);
    this.rarity = like
      ? Float64Array.from(this.stems.keys(), (stem) => like.rarityOf(stem))
      : Float64Array.from(counts, (count) => Math.log(1 + texts.length / count));
    const next = new Uint32Array(counts.length + 2);
    counts.forEach((count, stem) => {
      next[stem + 2] = next[stem + 1]! + (this.rarity[stem]! < rareEnough ? 0 : count);
    });
    this.start = next;
    this.texts = new Uint32Array(next[counts.length + 1] ?? 0);
    this.weights = new Float64Array(this.texts.length);
    own.forEach((stems, text) => this.take(text, stems, next));
    this.ofCodes = this.strongestOfCodes();
    this.shared = new Float64Array(texts.length);
    this.rest = new Float64Array(texts.length);
  }

  get isEmpty(): boolean {
    return this.codes.length === 0;
  }

  /**
   * What a reading shares with the texts, but for some of them (their places), such as the text that is read itself;
   * holds until the next reading is asked about.
   */
  ask(reading: Reading, except: ReadonlySet<number> = nothing): Asked {
    const asked = { ...this.stemsOf(reading), except };
    const { shared, start, texts, weights } = this;
    shared.fill(0);
    for (let at = 0; at < asked.stems.length; at += 1) {
      const stem = asked.stems[at]!;
      if (stem === unknown) continue;
      const weight = asked.weights[at]!;
      const end = start[stem + 1]!;
      for (let entry = start[stem]!; entry < end; entry += 1)
        shared[texts[entry]!]! += weight * weights[entry]!;
    }
    // Words that are left out only lower what is shared: nothing brings it back.
    for (const text of except) shared[text] = 0;
    return asked;
  }

  /** The `most` nearest texts to the reading that was asked about, nearest first, without some of its words. */
  nearest(asked: Asked, most: number, without: Without = null): Neighbour[] {
    if (without === null) return this.highest(this.shared, asked.length, most);
    const { rest, start, texts, weights } = this;
    rest.set(this.shared);
    const left = asked.counts.slice();
    for (let word = 0; word < asked.places.length; word += 1)
      if (without[word] === 1 && asked.placeOf[word]! >= 0)
        left[asked.placeOf[word]!]! -= asked.places[word]!;
    let squared = 0;
    for (let at = 0; at < left.length; at += 1) {
      const weight = weightOf(left[at]!, asked.rarity[at]!);
      squared += weight * weight;
      const stem = asked.stems[at]!;
      if (left[at] === asked.counts[at] || stem === unknown) continue;
      const change = weight - asked.weights[at]!;
      const end = start[stem + 1]!;
      for (let entry = start[stem]!; entry < end; entry += 1)
        rest[texts[entry]!]! += change * weights[entry]!;
    }
    return this.highest(rest, Math.sqrt(squared), most);
  }

  /**
   * How much each distinct word of the reading brings it near to texts with a code: all words for the first code,
   * then for the next.
   */
  sharedWords(asked: Asked, codes: readonly number[], codeCount: number): Float64Array {
    const words = asked.placeOf.length;
    const found = new Float64Array(codes.length * words);
    if (asked.length === 0) return found;
    const slotOf = new Int16Array(codeCount).fill(-1);
    codes.forEach((code, slot) => (slotOf[code] = slot));
    const { start, codes: coded, weights } = this.ofCodes;
    for (let word = 0; word < words; word += 1) {
      const at = asked.placeOf[word]!;
      const stem = at < 0 ? unknown : asked.stems[at]!;
      if (stem === unknown) continue;
      const weight = asked.weights[at]! / asked.length;
      if (asked.except.size > 0) {
        this.strongestBut(asked.except, stem, slotOf, weight, found, word, words);
        continue;
      }
      const end = start[stem + 1]!;
      for (let entry = start[stem]!; entry < end; entry += 1) {
        const slot = slotOf[coded[entry]!]!;
        if (slot >= 0) found[slot * words + word] = weight * weights[entry]!;
      }
    }
    return found;
  }

  /** Writes the most that a stem counts in the texts of each code that is asked for, but for some texts. */
  private strongestBut(
    except: ReadonlySet<number>,
    stem: number,
    slotOf: Int16Array,
    weight: number,
    found: Float64Array,
    word: number,
    words: number,
  ): void {
    const end = this.start[stem + 1]!;
    for (let entry = this.start[stem]!; entry < end; entry += 1) {
      const text = this.texts[entry]!;
      const share = weight * this.weights[entry]!;
      const codes = this.codes[text]!;
      for (let at = 0; at < codes.length; at += 1) {
        const slot = slotOf[codes[at]!]!;
        // Whether a text is asked at all takes longest to find out, so of the strongest only.
        if (slot >= 0 && share > found[slot * words + word]! && !except.has(text))
          found[slot * words + word] = share;
      }
    }
  }

  /** For each stem the most that it counts in a text of each code. */
  private strongestOfCodes(): { start: Uint32Array; codes: Uint16Array; weights: Float64Array } {
    const start = new Uint32Array(this.stems.size + 1);
    const codes: number[] = [];
    const weights: number[] = [];
    const most = new Map<number, number>();
    for (let stem = 0; stem < this.stems.size; stem += 1) {
      most.clear();
      for (let entry = this.start[stem]!; entry < this.start[stem + 1]!; entry += 1)
        for (const code of this.codes[this.texts[entry]!]!)
          if (this.weights[entry]! > (most.get(code) ?? 0)) most.set(code, this.weights[entry]!);
      for (const [code, weight] of most) {
        codes.push(code);
        weights.push(weight);
      }
      start[stem + 1] = codes.length;
    }
    return { start, codes: Uint16Array.from(codes), weights: Float64Array.from(weights) };
  }

  private rarityOf(stem: string): number {
    const number = this.stems.get(stem);
    return number === undefined ? this.unknownRarity : this.rarity[number]!;
  }

  private highest(shared: Float64Array, length: number, most: number): Neighbour[] {
    const found: { text: number; similarity: number }[] = [];
    if (length === 0) return [];
    let lowest = leastSimilarity * length;
    let count = 0;
    for (let text = 0; text < shared.length; text += 1) {
      const similarity = shared[text]!;
      if (similarity <= lowest) continue;
      let place = count < most ? count++ : most - 1;
      for (; place > 0 && found[place - 1]!.similarity < similarity; place -= 1)
        found[place] = found[place - 1]!;
      found[place] = { text, similarity };
      if (count === most) lowest = found[most - 1]!.similarity;
    }
    return found.map(({ text, similarity }) => ({
      similarity: similarity / length,
      codes: this.codes[text]!,
    }));
  }

  /** How often each stem stands in a text that is to be remembered; new stems get a number. */
  private countStems({ distinct }: Reading): Map<number, number> {
    const counts = new Map<number, number>();
    for (const { known, places } of distinct) {
      if (known.stem.length < shortestWord) continue;
      const stem = this.stems.get(known.stem) ?? this.stems.size;
      this.stems.set(known.stem, stem);
      counts.set(stem, (counts.get(stem) ?? 0) + places.length);
    }
    return counts;
  }

  private take(text: number, stems: ReadonlyMap<number, number>, next: Uint32Array): void {
    let squared = 0;
    for (const [stem, count] of stems) squared += weightOf(count, this.rarity[stem]!) ** 2;
    const length = Math.sqrt(squared);
    for (const [stem, count] of stems) {
      const rarity = this.rarity[stem]!;
      if (rarity < rareEnough) continue;
      const entry = next[stem + 1]!++;
      this.texts[entry] = text;
      this.weights[entry] = weightOf(count, rarity) / length;
    }
  }

  private stemsOf({ distinct }: Reading): Omit<Asked, 'except'> {
    const numbers = new Map<string, number>();
    const stems: number[] = [];
    const counts: number[] = [];
    const places: number[] = [];
    const placeOf: number[] = [];
    for (let word = 0; word < distinct.length; word += 1) {
      const { known, places: own } = distinct[word]!;
      places.push(own.length);
      if (known.stem.length < shortestWord) {
        placeOf.push(-1);
        continue;
      }
      const at = numbers.get(known.stem);
      placeOf.push(at ?? stems.length);
      if (at !== undefined) counts[at]! += own.length;
      else {
        numbers.set(known.stem, stems.length);
        stems.push(this.stems.get(known.stem) ?? unknown);
        counts.push(own.length);
      }
    }
    const rarity = stems.map((stem) => (stem === unknown ? this.unknownRarity : this.rarity[stem]!));
    const weights = counts.map((count, at) => weightOf(count, rarity[at]!));
    let squared = 0;
    for (let at = 0; at < weights.length; at += 1) squared += weights[at]! * weights[at]!;
    return { stems, counts, rarity, weights, places, placeOf, length: Math.sqrt(squared) };
  }
}

const unknown = -1;
const nothing: ReadonlySet<number> = new Set();

/** A reading as stems, those that no remembered text has by −1. */
export interface Asked {
  readonly stems: readonly number[];
  readonly counts: readonly number[];
  readonly rarity: readonly number[];
  readonly weights: readonly number[];
  /** For each distinct word how often it stands in the text, and the place of its stem among these; −1 without one. */
  readonly places: readonly number[];
  readonly placeOf: readonly number[];
  /** Length of the reading as a vector of stems. */
  readonly length: number;
  /** The places of texts that are not asked. */
  readonly except: ReadonlySet<number>;
}
