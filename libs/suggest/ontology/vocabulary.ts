import { endingsOf, softened, vowelsAndSigns } from '../reading/stems';

/** The word patterns of the ontology that a word of a text fits, and whether only with one slip of spelling. */
export interface WordFits {
  readonly patterns: readonly number[];
  readonly isMisspelt: boolean;
}

const fitsNothing: WordFits = { patterns: [], isMisspelt: false };
const shortestMisspelt = 6;
const longestWord = 24;
/** Endings of misspelt words are sought up to this length. */
const longestEnding = 5;

/** Where slips are sought: words that begin alike, or go on alike after the fourth letter. */
const beginning = 3;
const middle = 4;
const middleLength = 2;

const beginningKey = (word: string): string => word.slice(0, beginning);
const middleKey = (word: string, from: number): string =>
  `${word[0] ?? ''} ${word.slice(from, from + middleLength)}`;

const none: readonly number[] = [];

const add = (index: Map<string, number[]>, key: string, pattern: number): void => {
  const list = index.get(key);
  if (list === undefined) index.set(key, [pattern]);
  else if (list.at(-1) !== pattern) list.push(pattern);
};

/** How an entry of the table comes from its pattern: as a stem, whole, without its last vowel, or softened. */
const kinds = { stem: 0, whole: 1, shorter: 2, softened: 3 } as const;
type Kind = (typeof kinds)[keyof typeof kinds];
const kindBits = 2;

const lineBreak = 0x0a;
const star = 0x2a;
const prime = 0x01000193;
const offsetBasis = 0x811c9dc5 | 0;
const step = (hash: number, code: number): number => Math.imul(hash ^ code, prime);
const spread = (hash: number): number => hash ^ (hash >>> 15);

/**
 * All word patterns of the ontology, found from a folded word of a text by look-ups only: stems by the word's
 * beginnings, whole words by its bases, and, for words of six letters or more that fit nothing, patterns that
 * differ by one letter: one slip leaves either the first letters as they are or those in the middle, moved by
 * one place at most (the pigeonhole principle, as in Wu and Manber 1992), so that two small indexes find all.
 * Patterns stay in the one text that they came in, and are looked up by hash: loading makes no string of any.
 */
export class Vocabulary {
  readonly size: number;
  private readonly start: Uint32Array;
  private readonly end: Uint32Array;
  private readonly isStem: Uint8Array;
  /** Pattern and kind of each entry plus 1, at the place of its hash or the next free one; 0 where none is. */
  private readonly slots: Uint32Array;
  private readonly hashes: Int32Array;
  private readonly mask: number;
  private prefixes = new Int32Array(64);
  private slips: Map<string, number[]> | null = null;

  /** Patterns one a line; their numbers count the lines. */
  constructor(private readonly text: string) {
    let count = text === '' ? 0 : 1;
    for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) === lineBreak) count += 1;
    this.size = count;
    this.start = new Uint32Array(count);
    this.end = new Uint32Array(count);
    this.isStem = new Uint8Array(count);
    let room = 64;
    while (room < count * 4) room *= 2;
    this.mask = room - 1;
    this.slots = new Uint32Array(room);
    this.hashes = new Int32Array(room);
    let from = 0;
    for (let pattern = 0; pattern < count; pattern += 1) from = this.take(pattern, from) + 1;
  }

  /** The patterns that a folded word fits; misspelt fits only if there is no other. */
  fitsOf(folded: string): WordFits {
    this.hashPrefixes(folded);
    const found: number[] = [];
    for (let length = Math.min(folded.length, longestWord); length >= 2; length -= 1)
      this.lookUp(folded, length, true, found);
    this.lookUp(folded, folded.length, false, found);
    for (const length of endingsOf(folded)) this.lookUp(folded, length, false, found);
    if (found.length > 0) return { patterns: found, isMisspelt: false };
    if (folded.length < shortestMisspelt || /\d/u.test(folded)) return fitsNothing;
    return { patterns: this.misspeltFits(folded), isMisspelt: true };
  }

  /** Reads one pattern from the text and returns where it ends. */
  private take(pattern: number, from: number): number {
    const { text } = this;
    let hash = offsetBasis;
    let before = hash;
    let at = from;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === lineBreak || code === star) break;
      before = hash;
      hash = step(hash, code);
    }
    this.start[pattern] = from;
    this.end[pattern] = at;
    if (text.charCodeAt(at) === star) {
      this.isStem[pattern] = 1;
      this.insert(hash, pattern, kinds.stem);
      return at + 1;
    }
    const last = text.charCodeAt(at - 1);
    const soft = softened.get(last);
    this.insert(hash, pattern, kinds.whole);
    if (vowelsAndSigns.has(last) && at - from > 3) this.insert(before, pattern, kinds.shorter);
    else if (soft !== undefined && at - from > 2) this.insert(step(before, soft), pattern, kinds.softened);
    return at;
  }

  private insert(hash: number, pattern: number, kind: Kind): void {
    let slot = spread(hash) & this.mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
    this.slots[slot] = ((pattern << kindBits) | kind) + 1;
    this.hashes[slot] = hash;
  }

  private hashPrefixes(folded: string): void {
    if (this.prefixes.length <= folded.length) this.prefixes = new Int32Array(folded.length * 2);
    let hash = offsetBasis;
    this.prefixes[0] = hash;
    for (let at = 0; at < folded.length; at += 1) {
      hash = step(hash, folded.charCodeAt(at));
      this.prefixes[at + 1] = hash;
    }
  }

  /** Adds the patterns that the first letters of a word are a stem, or a base, of. */
  private lookUp(folded: string, length: number, isStem: boolean, found: number[]): void {
    const hash = this.prefixes[length]!;
    let slot = spread(hash) & this.mask;
    for (let entry = this.slots[slot]!; entry !== 0; entry = this.slots[slot]!) {
      if (this.hashes[slot] === hash) {
        const pattern = (entry - 1) >>> kindBits;
        const kind = ((entry - 1) & ((1 << kindBits) - 1)) as Kind;
        if ((kind === kinds.stem) === isStem && this.isSame(folded, length, pattern, kind))
          if (!found.includes(pattern)) found.push(pattern);
      }
      slot = (slot + 1) & this.mask;
    }
  }

  private isSame(folded: string, length: number, pattern: number, kind: Kind): boolean {
    const from = this.start[pattern]!;
    const own = this.end[pattern]! - from;
    if (own !== (kind === kinds.shorter ? length + 1 : length)) return false;
    const compared = kind === kinds.softened ? length - 1 : length;
    if (
      kind === kinds.softened &&
      softened.get(this.text.charCodeAt(from + compared)) !== folded.charCodeAt(compared)
    )
      return false;
    for (let at = 0; at < compared; at += 1)
      if (this.text.charCodeAt(from + at) !== folded.charCodeAt(at)) return false;
    return true;
  }

  private misspeltFits(folded: string): number[] {
    this.slips ??= this.indexSlips();
    const shortest = Math.max(shortestMisspelt - 1, folded.length - longestEnding);
    const alike: number[] = [];
    for (const key of [beginningKey(folded), ...[-1, 0, 1].map((move) => middleKey(folded, middle + move))])
      for (const pattern of this.slips.get(key) ?? none) {
        const own = this.end[pattern]! - this.start[pattern]!;
        const least = this.isStem[pattern] === 1 ? shortest - 1 : folded.length - 1;
        if (own >= least && own <= folded.length + 1 && !alike.includes(pattern)) alike.push(pattern);
      }
    const same = alike.map((pattern) => this.sameLetters(folded, pattern));
    const found: number[] = [];
    for (let length = shortest; length <= folded.length; length += 1)
      alike.forEach((pattern, at) => {
        if (length < folded.length && this.isStem[pattern] === 0) return;
        if (this.isOneSlipApart(folded, length, pattern, same[at]!) && !found.includes(pattern))
          found.push(pattern);
      });
    return found;
  }

  private sameLetters(folded: string, pattern: number): number {
    const from = this.start[pattern]!;
    const most = Math.min(folded.length, this.end[pattern]! - from);
    let at = 0;
    while (at < most && this.text.charCodeAt(from + at) === folded.charCodeAt(at)) at += 1;
    return at;
  }

  /** True if one letter was left out, put in, exchanged, or swapped with its neighbour; the first one must agree. */
  private isOneSlipApart(folded: string, length: number, pattern: number, alike: number): boolean {
    const from = this.start[pattern]!;
    const own = this.end[pattern]! - from;
    if (alike === 0 || Math.abs(length - own) > 1) return false;
    const same = Math.min(alike, length, own);
    const goesOn = (at: number, ownAt: number): boolean => {
      if (Math.max(0, length - at) !== Math.max(0, own - ownAt)) return false;
      for (let on = 0; at + on < length; on += 1)
        if (folded.charCodeAt(at + on) !== this.text.charCodeAt(from + ownAt + on)) return false;
      return true;
    };
    if (goesOn(same + 1, same + 1) || goesOn(same + 1, same) || goesOn(same, same + 1)) return true;
    return (
      length - same >= 2 &&
      own - same >= 2 &&
      folded.charCodeAt(same) === this.text.charCodeAt(from + same + 1) &&
      folded.charCodeAt(same + 1) === this.text.charCodeAt(from + same) &&
      goesOn(same + 2, same + 2)
    );
  }

  /** Made when a word first fits nothing, since loading must be quick. */
  private indexSlips(): Map<string, number[]> {
    const slips = new Map<string, number[]>();
    for (let pattern = 0; pattern < this.size; pattern += 1) {
      const from = this.start[pattern]!;
      const to = this.end[pattern]!;
      if (to - from < shortestMisspelt) continue;
      const folded = this.text.slice(from, to);
      add(slips, beginningKey(folded), pattern);
      add(slips, middleKey(folded, middle), pattern);
    }
    return slips;
  }
}
