import { codesOf, textOf } from './letters';

/** Where slips are sought: words that begin alike, or go on alike after the fourth letter. */
const beginning = 3;
const middle = 4;
const middleLength = 2;
export const shortestMisspelt = 6;
/** Patterns of these lengths are compared one by one, and only with words of four and five letters. */
const shortestNear = 4;
const longestNear = 6;
const sharedByForms = 3;
const nearKey = (first: number, length: number): number => first * (longestNear + 2) + length;
const vowels: ReadonlySet<number> = new Set(Array.from('aeiouy', (letter) => letter.charCodeAt(0)));
/** Endings of misspelt words are sought up to this length. */
const longestEnding = 5;

const bucketBits = 14;
const bucketMask = (1 << bucketBits) - 1;
const prime = 0x01000193;

/** Some letters of a text, or as many of them as there are before its end. */
const bucketOf = (seed: number, codes: Uint16Array, from: number, to: number, end: number): number => {
  let hash = seed;
  for (let at = from; at < Math.min(to, end); at += 1) hash = Math.imul(hash ^ codes[at]!, prime);
  return (hash ^ (hash >>> bucketBits)) & bucketMask;
};
const beginningOf = (codes: Uint16Array, from: number, end: number): number =>
  bucketOf(1, codes, from, from + beginning, end);
const middleOf = (codes: Uint16Array, start: number, from: number, end: number): number =>
  bucketOf(Math.imul(codes[start]!, prime), codes, from, from + middleLength, end);

/** A bit for each letter, some of which share one. */
const lettersOf = (codes: Uint16Array, from: number, end: number): number => {
  let letters = 0;
  for (let at = from; at < end; at += 1) letters |= 1 << (codes[at]! & 31);
  return letters;
};
const hasAtMostOne = (bits: number): boolean => (bits & (bits - 1)) === 0;

/** Word patterns among the letters of one text: where each begins and ends, and whether it is a stem. */
export interface PatternPlaces {
  readonly codes: Uint16Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly isStem: Uint8Array;
}

/**
 * Finds patterns that differ from a word by one letter: one slip leaves either the first letters as they are or those in
 * the middle, moved by one place at most (the pigeonhole principle, as in Wu and Manber 1992), so that patterns are
 * found by these two. A slip takes away at most one letter of the pattern, which is asked before anything is compared.
 */
export class SlipIndex {
  /** Where the patterns of each bucket begin in the arrays after it, which are read in their order. */
  private readonly bucketStart = new Uint32Array((1 << bucketBits) + 2);
  private readonly patterns: Uint16Array;
  private readonly lengths: Uint8Array;
  private readonly letters: Int32Array;
  /** The letters of the word that is compared. */
  private word: Uint16Array = new Uint16Array(64);
  /** Short patterns by their first letter and length (see `nearKey`), made when they are first asked for. */
  private short: Map<number, number[]> | null = null;

  constructor(private readonly places: PatternPlaces) {
    const { codes, start, end } = places;
    const next = this.bucketStart;
    const buckets = new Uint16Array(2 * start.length);
    let count = 0;
    for (let pattern = 0; pattern < start.length; pattern += 1) {
      const from = start[pattern]!;
      const to = end[pattern]!;
      if (to - from < shortestMisspelt) continue;
      count += 2;
      next[(buckets[2 * pattern] = beginningOf(codes, from, to)) + 2]! += 1;
      next[(buckets[2 * pattern + 1] = middleOf(codes, from, from + middle, to)) + 2]! += 1;
    }
    for (let bucket = 2; bucket < next.length; bucket += 1) next[bucket]! += next[bucket - 1]!;
    this.patterns = new Uint16Array(count);
    this.lengths = new Uint8Array(count);
    this.letters = new Int32Array(count);
    for (let pattern = 0; pattern < start.length; pattern += 1) {
      const length = end[pattern]! - start[pattern]!;
      if (length < shortestMisspelt) continue;
      const letters = lettersOf(codes, start[pattern]!, end[pattern]!);
      for (let at = 2 * pattern; at < 2 * pattern + 2; at += 1) {
        const entry = next[buckets[at]! + 1]!++;
        this.patterns[entry] = pattern;
        this.lengths[entry] = length;
        this.letters[entry] = letters;
      }
    }
  }

  /** The patterns that are one slip away from a folded word, or from a beginning of it if they are stems. */
  near(folded: string): number[] {
    const found: number[] = [];
    const { length } = folded;
    const word = this.take(folded);
    const letters = lettersOf(word, 0, length);
    this.search(beginningOf(word, 0, length), length, letters, found);
    for (let from = middle - 1; from <= middle + 1; from += 1)
      this.search(middleOf(word, 0, from, length), length, letters, found);
    return found;
  }

  /**
   * The patterns from which a word of four or five Latin letters differs by the commonest slips alone (a letter inside left
   * out, two swapped, a vowel for another), if they are forms of one word: a short word is one slip away from many.
   */
  nearestOf(folded: string): number[] {
    const { codes, start } = this.places;
    this.short ??= this.shortOnes();
    const first = folded.charCodeAt(0);
    this.take(folded);
    const found: number[] = [];
    for (let length = folded.length; length <= folded.length + 1; length += 1)
      for (const pattern of this.short.get(nearKey(first, length)) ?? [])
        if (this.isSlip(folded.length, pattern)) found.push(pattern);
    found.sort((one, other) => one - other);
    const beginnings = new Set(
      found.map((pattern) => textOf(codes, start[pattern]!, start[pattern]! + sharedByForms)),
    );
    return beginnings.size === 1 ? found : [];
  }

  private shortOnes(): Map<number, number[]> {
    const { codes, start, end } = this.places;
    const short = new Map<number, number[]>();
    for (let pattern = 0; pattern < start.length; pattern += 1) {
      const length = end[pattern]! - start[pattern]!;
      if (length < shortestNear || length > longestNear) continue;
      const key = nearKey(codes[start[pattern]!]!, length);
      const others = short.get(key);
      if (others === undefined) short.set(key, [pattern]);
      else others.push(pattern);
    }
    return short;
  }

  /** Whether a word is a pattern with a letter inside left out, two swapped, or a vowel for another. */
  isCommonSlip(folded: string, pattern: number): boolean {
    this.take(folded);
    return this.isSlip(folded.length, pattern);
  }

  private isSlip(length: number, pattern: number): boolean {
    const { word } = this;
    const { codes, start, end } = this.places;
    const from = start[pattern]!;
    const own = end[pattern]! - from;
    const same = this.sameLetters(length, pattern);
    if (same >= length) return false;
    if (own === length + 1) return this.goesOn(length, same, pattern, same + 1);
    if (own !== length) return false;
    const isSwapped =
      same + 2 <= length && word[same] === codes[from + same + 1] && word[same + 1] === codes[from + same];
    if (isSwapped && this.goesOn(length, same + 2, pattern, same + 2)) return true;
    const isVowel = vowels.has(word[same]!) && vowels.has(codes[from + same]!);
    return isVowel && same + 1 < length && this.goesOn(length, same + 1, pattern, same + 1);
  }

  /** Takes the letters of the word that is compared. */
  private take(folded: string): Uint16Array {
    this.word = codesOf(folded, this.word);
    return this.word;
  }

  private search(bucket: number, wordLength: number, letters: number, found: number[]): void {
    const { isStem } = this.places;
    const last = this.bucketStart[bucket + 1]!;
    const shortest = Math.max(shortestMisspelt - 1, wordLength - longestEnding);
    for (let entry = this.bucketStart[bucket]!; entry < last; entry += 1) {
      if (!hasAtMostOne(this.letters[entry]! & ~letters)) continue;
      const own = this.lengths[entry]!;
      if (own < shortest - 1 || own > wordLength + 1) continue;
      const pattern = this.patterns[entry]!;
      const least = isStem[pattern] === 1 ? Math.max(shortest, own - 1) : wordLength;
      const most = Math.min(wordLength, own + 1);
      const same = this.sameLetters(wordLength, pattern);
      for (let length = least; length <= most; length += 1)
        if (this.isOneSlipApart(length, pattern, same)) {
          if (!found.includes(pattern)) found.push(pattern);
          break;
        }
    }
  }

  private sameLetters(wordLength: number, pattern: number): number {
    const { word } = this;
    const { codes, start, end } = this.places;
    const from = start[pattern]!;
    const most = Math.min(wordLength, end[pattern]! - from);
    let at = 0;
    while (at < most && codes[from + at] === word[at]) at += 1;
    return at;
  }

  /** True if one letter was left out, put in, exchanged, or swapped with its neighbour; the first one must agree. */
  private isOneSlipApart(length: number, pattern: number, alike: number): boolean {
    const { word } = this;
    const { codes, start, end } = this.places;
    const from = start[pattern]!;
    const own = end[pattern]! - from;
    if (alike === 0 || Math.abs(length - own) > 1) return false;
    const same = Math.min(alike, length, own);
    const most = Math.min(length, own) - same;
    let alikeAtEnd = 0;
    while (alikeAtEnd < most && word[length - 1 - alikeAtEnd] === codes[from + own - 1 - alikeAtEnd])
      alikeAtEnd += 1;
    if (length !== own) return alikeAtEnd === most;
    return (
      alikeAtEnd >= most - 1 ||
      (alikeAtEnd === most - 2 &&
        word[same] === codes[from + same + 1] &&
        word[same + 1] === codes[from + same])
    );
  }

  /** True if the first `length` letters of a word are from `at` on what a pattern is from `ownAt` on. */
  private goesOn(length: number, at: number, pattern: number, ownAt: number): boolean {
    const { word } = this;
    const { codes, start, end } = this.places;
    const from = start[pattern]!;
    if (Math.max(0, length - at) !== Math.max(0, end[pattern]! - from - ownAt)) return false;
    for (let on = 0; at + on < length; on += 1) if (word[at + on] !== codes[from + ownAt + on]) return false;
    return true;
  }
}
