import { basesOf, possibleBases } from '../reading/stems';
import type { TermWord } from './ontology';

/** A word pattern of the ontology that a word of a text fits, and whether only with one slip of spelling. */
export interface PatternFit {
  readonly pattern: number;
  readonly isMisspelt: boolean;
}

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

const add = (index: Map<string, number[]>, key: string, pattern: number): void => {
  const list = index.get(key);
  if (list === undefined) index.set(key, [pattern]);
  else if (!list.includes(pattern)) list.push(pattern);
};

/**
 * All word patterns of the ontology, found from a folded word of a text by look-ups only: stems by the word's
 * beginnings, whole words by its bases, and, for words of six letters or more that fit nothing, patterns that
 * differ by one letter: one slip leaves either the first letters as they are or those in the middle, moved by
 * one place at most (the pigeonhole principle, as in Wu and Manber 1992), so that two small indexes find all.
 */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly stems = new Map<string, number[]>();
  private readonly bases = new Map<string, number[]>();
  private readonly slips = new Map<string, number[]>();
  /** How many patterns `slips` holds; it is filled when a word first fits nothing, since loading must be quick. */
  private slipsKnown = 0;
  private readonly shapes: TermWord[] = [];

  get size(): number {
    return this.shapes.length;
  }

  /** The number of a pattern; the same word gets the same number. */
  add(word: TermWord): number {
    const key = word.isStem ? `${word.folded}*` : word.folded;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const pattern = this.shapes.length;
    this.numbers.set(key, pattern);
    this.shapes.push(word);
    if (word.isStem) add(this.stems, word.folded, pattern);
    else for (const base of basesOf(word.folded)) add(this.bases, base, pattern);
    return pattern;
  }

  /** The patterns that a folded word fits; misspelt fits only if there is no other. */
  fitsOf(folded: string): PatternFit[] {
    const found = new Set<number>();
    for (let length = Math.min(folded.length, longestWord); length >= 2; length -= 1)
      for (const pattern of this.stems.get(folded.slice(0, length)) ?? []) found.add(pattern);
    for (const base of possibleBases(folded)) for (const one of this.bases.get(base) ?? []) found.add(one);
    if (found.size > 0) return [...found].map((pattern) => ({ pattern, isMisspelt: false }));
    if (folded.length < shortestMisspelt || /\d/u.test(folded)) return [];
    return this.misspeltFits(folded).map((pattern) => ({ pattern, isMisspelt: true }));
  }

  private misspeltFits(folded: string): number[] {
    this.indexSlips();
    const found = new Set<number>();
    const alike = new Set(
      [beginningKey(folded), ...[-1, 0, 1].map((move) => middleKey(folded, middle + move))].flatMap(
        (key) => this.slips.get(key) ?? [],
      ),
    );
    const consider = (candidate: string, whole: boolean): void => {
      for (const pattern of alike) {
        const shape = this.shapes[pattern];
        if (shape === undefined || found.has(pattern) || (!shape.isStem && !whole)) continue;
        if (isOneSlipApart(candidate, shape.folded)) found.add(pattern);
      }
    };
    const first = Math.max(shortestMisspelt - 1, folded.length - longestEnding);
    for (let length = first; length < folded.length; length += 1) consider(folded.slice(0, length), false);
    consider(folded, true);
    return [...found];
  }

  private indexSlips(): void {
    for (; this.slipsKnown < this.shapes.length; this.slipsKnown += 1) {
      const { folded = '' } = this.shapes[this.slipsKnown] ?? {};
      if (folded.length < shortestMisspelt) continue;
      add(this.slips, beginningKey(folded), this.slipsKnown);
      add(this.slips, middleKey(folded, middle), this.slipsKnown);
    }
  }
}

/** True if one letter was left out, put in, exchanged, or swapped with its neighbour; the first one must agree. */
const isOneSlipApart = (one: string, other: string): boolean => {
  if (one[0] !== other[0] || Math.abs(one.length - other.length) > 1) return false;
  let from = 0;
  while (from < one.length && from < other.length && one[from] === other[from]) from += 1;
  const rest = one.slice(from);
  const otherRest = other.slice(from);
  return (
    rest.slice(1) === otherRest.slice(1) ||
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    (rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2))
  );
};
