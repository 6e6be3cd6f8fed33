import { endingsOf, softened, vowelsAndSigns } from '../reading/stems';
import { isCyrillic } from '../reading/words';
import { textOf } from './letters';
import { shortestHeard, soundOf, soundsOf } from './sounds';
import { type PatternPlaces, shortestMisspelt, SlipIndex } from './slip-index';

/** The word patterns of the ontology that a word of a text fits, and whether only with one slip of spelling. */
export interface WordFits {
  readonly patterns: readonly number[];
  readonly isMisspelt: boolean;
  /** The word that is meant by one that is misspelt, where that can be told. */
  readonly meant: string | null;
}

const fitsNothing: WordFits = { patterns: [], isMisspelt: false, meant: null };
const longestWord = 24;

/** Stems are taken for others by their sound from so many letters on. */
const shortestStemHeard = 3;
const longestEndingHeard = 3;

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
/** Bits that tell quickly that nothing has a hash, so that few hashes are sought in the large table in vain. */
const bitCount = 19;
const bitOf = (hash: number, isStem: boolean): number => (isStem ? hash : ~hash) >>> (32 - bitCount);
const zero = '0'.charCodeAt(0);
const hasDigit = (folded: string): boolean => {
  for (let at = 0; at < folded.length; at += 1) {
    const digit = folded.charCodeAt(at) - zero;
    if (digit >= 0 && digit <= 9) return true;
  }
  return false;
};

/**
 * All word patterns of the ontology, found from a folded word of a text by look-ups only: stems by the word's
 * beginnings, whole words by its bases, and, for words of six letters or more that fit nothing, patterns that
 * differ by one letter (see `SlipIndex`).
 * Patterns stay among the letters of the one text that they came in, and are looked up by hash: loading makes no string of any.
 */
export class Vocabulary implements PatternPlaces {
  readonly size: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly isStem: Uint8Array;
  /** Pattern and kind of each entry plus 1, at the place of its hash or the next free one; 0 where none is. */
  private readonly slots: Uint32Array;
  private readonly hashes: Int32Array;
  private readonly mask: number;
  private prefixes = new Int32Array(64);
  /** The letters of the word that is looked up. */
  private word = new Uint16Array(64);
  private readonly bits = new Uint32Array(1 << (bitCount - 5));
  /** Made when a word first fits nothing, since loading must be quick. */
  private slips: SlipIndex | null = null;
  /** The same patterns as they sound. */
  private sounds: Vocabulary | null = null;

  /** Patterns one a line; their numbers count the lines. */
  constructor(readonly codes: Uint16Array) {
    let count = codes.length === 0 ? 0 : 1;
    for (let at = 0; at < codes.length; at += 1) if (codes[at] === lineBreak) count += 1;
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

  /**
   * The patterns that a folded word fits; misspelt fits only if there is no other that says much of the word. Words that
   * are known elsewhere, and names, are not misspelt: of them `isWord` is asked before anything is tried that long words
   * alone are safe from.
   */
  fitsOf(folded: string, isWord: (folded: string) => boolean = () => false): WordFits {
    const found = this.exactFitsOf(folded);
    const asItIs = found.length > 0 ? { patterns: found, isMisspelt: false, meant: null } : fitsNothing;
    if (this.saysMuch(found, folded) || folded.length < shortestHeard || hasDigit(folded)) return asItIs;
    const slips = (this.slips ??= new SlipIndex(this));
    const isShort = folded.length < shortestMisspelt;
    const near = found.length > 0 || isShort ? [] : slips.near(folded);
    const meant = isWord(folded) ? [] : this.meantBy(folded, isShort, near, slips);
    if (near.length > 0) return { patterns: near, isMisspelt: true, meant: meant[0] ?? null };
    // A list that began as one of numbers stays one, as all others are: compiled code relies on that.
    const patterns: number[] = [];
    for (const word of meant)
      for (const pattern of this.exactFitsOf(word)) if (!patterns.includes(pattern)) patterns.push(pattern);
    return patterns.length > 0 ? { patterns, isMisspelt: true, meant: meant[0] ?? null } : asItIs;
  }

  /**
   * The words that a misspelt one may be meant to be: Cyrillic ones that sound like it, since a short one is one letter
   * away from too many others of two languages, and Latin ones from which it differs by the commonest slips.
   */
  private meantBy(folded: string, isShort: boolean, near: readonly number[], slips: SlipIndex): string[] {
    if (isCyrillic(folded)) return this.heardAs(folded);
    const likest = isShort
      ? slips.nearestOf(folded)
      : near.filter((pattern) => slips.isCommonSlip(folded, pattern));
    return likest.map((pattern) => this.lettersOf(pattern));
  }

  /** Whether a folded word is spelt as a pattern that says much of it. */
  knows(folded: string): boolean {
    return this.saysMuch(this.exactFitsOf(folded), folded);
  }

  /** A stem of two letters, or of less than half of a word, does not make it a known one. */
  private saysMuch(patterns: readonly number[], folded: string): boolean {
    return patterns.some((pattern) => {
      const own = this.end[pattern]! - this.start[pattern]!;
      return this.isStem[pattern] === 0 || (own >= shortestStemHeard && 2 * own >= folded.length);
    });
  }

  /** The words that sound like one: patterns with what is left of it behind them, if that is little, the likest alone. */
  private heardAs(folded: string): string[] {
    this.sounds ??= new Vocabulary(soundsOf(this));
    const { start, end, isStem } = this.sounds;
    const sound = soundOf(folded);
    const leftBehind = (pattern: number): number => sound.length - (end[pattern]! - start[pattern]!);
    const heard = this.sounds.exactFitsOf(sound).filter((pattern) => {
      const left = leftBehind(pattern);
      const own = sound.length - left;
      return (
        own >= shortestHeard && left <= (isStem[pattern] === 0 ? 1 : Math.min(own - 2, longestEndingHeard))
      );
    });
    const fewest = Math.min(...heard.map((pattern) => this.lettersApart(folded, pattern)));
    return heard
      .filter((pattern) => this.lettersApart(folded, pattern) === fewest)
      .map((pattern) => this.lettersOf(pattern) + folded.slice(folded.length - leftBehind(pattern)));
  }

  private lettersOf(pattern: number): string {
    return textOf(this.codes, this.start[pattern]!, this.end[pattern]!);
  }

  /** How many letters of a pattern are others than those at the same places of a word. */
  private lettersApart(folded: string, pattern: number): number {
    const from = this.start[pattern]!;
    let apart = 0;
    for (let at = from; at < this.end[pattern]!; at += 1)
      if (at - from >= folded.length || this.codes[at] !== folded.charCodeAt(at - from)) apart += 1;
    return apart;
  }

  /** The patterns that a folded word fits as it is spelt. */
  exactFitsOf(folded: string): number[] {
    this.hashPrefixes(folded);
    const found: number[] = [];
    for (let length = Math.min(folded.length, longestWord); length >= 2; length -= 1)
      if (this.mayHave(length, true)) this.lookUp(length, true, found);
    if (this.mayHave(folded.length, false)) this.lookUp(folded.length, false, found);
    const bases = endingsOf(folded);
    for (let at = 0; at < bases.length; at += 1)
      if (this.mayHave(bases[at]!, false)) this.lookUp(bases[at]!, false, found);
    return found;
  }

  /** Reads one pattern from the text and returns where it ends. */
  private take(pattern: number, from: number): number {
    const { codes } = this;
    let hash = offsetBasis;
    let before = hash;
    let at = from;
    for (; at < codes.length; at += 1) {
      const code = codes[at]!;
      if (code === lineBreak || code === star) break;
      before = hash;
      hash = step(hash, code);
    }
    this.start[pattern] = from;
    this.end[pattern] = at;
    // Empty lines would all lie in one place of the table.
    if (at === from) return at;
    if (at < codes.length && codes[at] === star) {
      this.isStem[pattern] = 1;
      this.insert(hash, pattern, kinds.stem);
      return at + 1;
    }
    const last = codes[at - 1]!;
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
    const bit = bitOf(hash, kind === kinds.stem);
    this.bits[bit >>> 5]! |= 1 << (bit & 31);
  }

  private hashPrefixes(folded: string): void {
    if (this.prefixes.length <= folded.length) {
      this.prefixes = new Int32Array(folded.length * 2);
      this.word = new Uint16Array(folded.length * 2);
    }
    const { prefixes, word } = this;
    let hash = offsetBasis;
    prefixes[0] = hash;
    for (let at = 0; at < folded.length; at += 1) {
      const code = folded.charCodeAt(at);
      word[at] = code;
      hash = step(hash, code);
      prefixes[at + 1] = hash;
    }
  }

  /** False if the first letters of the word whose prefixes are hashed are a stem, or a base, of nothing. */
  private mayHave(length: number, isStem: boolean): boolean {
    const bit = bitOf(this.prefixes[length]!, isStem);
    return (this.bits[bit >>> 5]! & (1 << (bit & 31))) !== 0;
  }

  /** Adds the patterns that the first letters of a word are a stem, or a base, of. */
  private lookUp(length: number, isStem: boolean, found: number[]): void {
    const hash = this.prefixes[length]!;
    let slot = spread(hash) & this.mask;
    for (let entry = this.slots[slot]!; entry !== 0; entry = this.slots[slot]!) {
      if (this.hashes[slot] === hash) {
        const pattern = (entry - 1) >>> kindBits;
        const kind = ((entry - 1) & ((1 << kindBits) - 1)) as Kind;
        if ((kind === kinds.stem) === isStem && this.isSame(length, pattern, kind))
          if (!found.includes(pattern)) found.push(pattern);
      }
      slot = (slot + 1) & this.mask;
    }
  }

  private isSame(length: number, pattern: number, kind: Kind): boolean {
    const { codes, word } = this;
    const from = this.start[pattern]!;
    const own = this.end[pattern]! - from;
    if (own !== (kind === kinds.shorter ? length + 1 : length)) return false;
    const compared = kind === kinds.softened ? length - 1 : length;
    if (kind === kinds.softened && softened.get(codes[from + compared]!) !== word[compared]) return false;
    for (let at = 0; at < compared; at += 1) if (codes[from + at] !== word[at]) return false;
    return true;
  }
}
