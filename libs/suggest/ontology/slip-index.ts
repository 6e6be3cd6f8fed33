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
const bucketOf = (seed: number, text: string, from: number, to: number, end: number): number => {
  let hash = seed;
  for (let at = from; at < Math.min(to, end); at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return (hash ^ (hash >>> bucketBits)) & bucketMask;
};
const beginningOf = (text: string, from: number, end: number): number =>
  bucketOf(1, text, from, from + beginning, end);
const middleOf = (text: string, start: number, from: number, end: number): number =>
  bucketOf(Math.imul(text.charCodeAt(start), prime), text, from, from + middleLength, end);

/** A bit for each letter, some of which share one. */
const lettersOf = (text: string, from: number, end: number): number => {
  let letters = 0;
  for (let at = from; at < end; at += 1) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
};
const hasAtMostOne = (bits: number): boolean => (bits & (bits - 1)) === 0;

/** Word patterns in one text: where each begins and ends, and whether it is a stem. */
export interface PatternPlaces {
  readonly text: string;
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
  /** Short patterns by their first letter and length (see `nearKey`), made when they are first asked for. */
  private short: Map<number, number[]> | null = null;

  constructor(private readonly places: PatternPlaces) {
    const { text, start, end } = places;
    const next = this.bucketStart;
    const buckets = new Uint16Array(2 * start.length);
    let count = 0;
    for (let pattern = 0; pattern < start.length; pattern += 1) {
      const from = start[pattern]!;
      const to = end[pattern]!;
      if (to - from < shortestMisspelt) continue;
      count += 2;
      next[(buckets[2 * pattern] = beginningOf(text, from, to)) + 2]! += 1;
      next[(buckets[2 * pattern + 1] = middleOf(text, from, from + middle, to)) + 2]! += 1;
    }
    for (let bucket = 2; bucket < next.length; bucket += 1) next[bucket]! += next[bucket - 1]!;
    this.patterns = new Uint16Array(count);
    this.lengths = new Uint8Array(count);
    this.letters = new Int32Array(count);
    for (let pattern = 0; pattern < start.length; pattern += 1) {
      const length = end[pattern]! - start[pattern]!;
      if (length < shortestMisspelt) continue;
      const letters = lettersOf(text, start[pattern]!, end[pattern]!);
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
    const letters = lettersOf(folded, 0, length);
    this.search(beginningOf(folded, 0, length), folded, letters, found);
    for (let from = middle - 1; from <= middle + 1; from += 1)
      this.search(middleOf(folded, 0, from, length), folded, letters, found);
    return found;
  }

  /**
   * The patterns from which a word of four or five Latin letters differs by the commonest slips alone (a letter inside left
   * out, two swapped, a vowel for another), if they are forms of one word: a short word is one slip away from many.
   */
  nearestOf(folded: string): number[] {
    const { text, start } = this.places;
    this.short ??= this.shortOnes();
    const first = folded.charCodeAt(0);
    const found: number[] = [];
    for (let length = folded.length; length <= folded.length + 1; length += 1)
      for (const pattern of this.short.get(nearKey(first, length)) ?? [])
        if (this.isCommonSlip(folded, pattern)) found.push(pattern);
    found.sort((one, other) => one - other);
    const beginnings = new Set(
      found.map((pattern) => text.slice(start[pattern]!, start[pattern]! + sharedByForms)),
    );
    return beginnings.size === 1 ? found : [];
  }

  private shortOnes(): Map<number, number[]> {
    const { text, start, end } = this.places;
    const short = new Map<number, number[]>();
    for (let pattern = 0; pattern < start.length; pattern += 1) {
      const length = end[pattern]! - start[pattern]!;
      if (length < shortestNear || length > longestNear) continue;
      const key = nearKey(text.charCodeAt(start[pattern]!), length);
      const others = short.get(key);
      if (others === undefined) short.set(key, [pattern]);
      else others.push(pattern);
    }
    return short;
  }

  /** Whether a word is a pattern with a letter inside left out, two swapped, or a vowel for another. */
  isCommonSlip(folded: string, pattern: number): boolean {
    const { text, start, end } = this.places;
    const { length } = folded;
    const from = start[pattern]!;
    const own = end[pattern]! - from;
    const same = this.sameLetters(folded, pattern);
    if (own === length + 1) return same < length && this.goesOn(folded, length, same, pattern, same + 1);
    if (own !== length || same >= length) return false;
    const isSwapped =
      same + 2 <= length &&
      folded.charCodeAt(same) === text.charCodeAt(from + same + 1) &&
      folded.charCodeAt(same + 1) === text.charCodeAt(from + same) &&
      this.goesOn(folded, length, same + 2, pattern, same + 2);
    return (
      isSwapped ||
      (vowels.has(folded.charCodeAt(same)) &&
        vowels.has(text.charCodeAt(from + same)) &&
        same + 1 < length &&
        this.goesOn(folded, length, same + 1, pattern, same + 1))
    );
  }

  private search(bucket: number, folded: string, letters: number, found: number[]): void {
    const { isStem } = this.places;
    const last = this.bucketStart[bucket + 1]!;
    const shortest = Math.max(shortestMisspelt - 1, folded.length - longestEnding);
    for (let entry = this.bucketStart[bucket]!; entry < last; entry += 1) {
      if (!hasAtMostOne(this.letters[entry]! & ~letters)) continue;
      const own = this.lengths[entry]!;
      if (own < shortest - 1 || own > folded.length + 1) continue;
      const pattern = this.patterns[entry]!;
      const least = isStem[pattern] === 1 ? Math.max(shortest, own - 1) : folded.length;
      const most = Math.min(folded.length, own + 1);
      const same = this.sameLetters(folded, pattern);
      for (let length = least; length <= most; length += 1)
        if (this.isOneSlipApart(folded, length, pattern, same)) {
          if (!found.includes(pattern)) found.push(pattern);
          break;
        }
    }
  }

  private sameLetters(folded: string, pattern: number): number {
    const { text, start, end } = this.places;
    const from = start[pattern]!;
    const most = Math.min(folded.length, end[pattern]! - from);
    let at = 0;
    while (at < most && text.charCodeAt(from + at) === folded.charCodeAt(at)) at += 1;
    return at;
  }

  /** True if one letter was left out, put in, exchanged, or swapped with its neighbour; the first one must agree. */
  private isOneSlipApart(folded: string, length: number, pattern: number, alike: number): boolean {
    const { text, start, end } = this.places;
    const from = start[pattern]!;
    const own = end[pattern]! - from;
    if (alike === 0 || Math.abs(length - own) > 1) return false;
    const same = Math.min(alike, length, own);
    let alikeAtEnd = 0;
    const most = Math.min(length, own) - same;
    while (
      alikeAtEnd < most &&
      folded.charCodeAt(length - 1 - alikeAtEnd) === text.charCodeAt(from + own - 1 - alikeAtEnd)
    )
      alikeAtEnd += 1;
    if (length !== own) return alikeAtEnd === most;
    return (
      alikeAtEnd >= most - 1 ||
      (alikeAtEnd >= most - 2 &&
        folded.charCodeAt(same) === text.charCodeAt(from + same + 1) &&
        folded.charCodeAt(same + 1) === text.charCodeAt(from + same))
    );
  }

  /** True if the first `length` letters of a word are from `at` on what a pattern is from `ownAt` on. */
  private goesOn(folded: string, length: number, at: number, pattern: number, ownAt: number): boolean {
    const { text, start, end } = this.places;
    const from = start[pattern]!;
    if (Math.max(0, length - at) !== Math.max(0, end[pattern]! - from - ownAt)) return false;
    for (let on = 0; at + on < length; on += 1)
      if (folded.charCodeAt(at + on) !== text.charCodeAt(from + ownAt + on)) return false;
    return true;
  }
}
