import { codesOf } from './letters';
import { type TermTable, thousandths } from './term-table';
import { Vocabulary, type WordFits } from './vocabulary';
import { WordIndex } from './word-shares';

/** A term found in a text: which code it speaks for, how strongly, and the places of its words. */
export interface TermMatch {
  readonly code: number;
  readonly weight: number;
  /** The same for each match of a term for a code in one text, counted from 0. */
  readonly term: number;
  readonly places: readonly number[];
}

const mostWordsBetween = 2;
/** A word with a slip may be another word altogether. */
const misspeltFactor = 0.6;

/** Lists of numbers by another number, one after the other: where each begins, then all their entries in order. */
const grouped = (keys: ArrayLike<number>, keyCount: number): { start: Uint32Array; entries: Uint32Array } => {
  const next = new Uint32Array(keyCount + 2);
  for (let at = 0; at < keys.length; at += 1) next[keys[at]! + 2]! += 1;
  for (let key = 2; key < next.length; key += 1) next[key]! += next[key - 1]!;
  const entries = new Uint32Array(keys.length);
  for (let at = 0; at < keys.length; at += 1) entries[next[keys[at]! + 1]!++] = at;
  return { start: next, entries };
};

/** Finds the terms of the ontology in a text whose words' patterns are known. */
export class OntologyMatcher {
  readonly vocabulary: Vocabulary;
  readonly wordIndex: WordIndex;
  /** Where the terms that begin with a pattern begin in `starting`. */
  private readonly startOf: Uint32Array;
  /** For each of them its second pattern plus 1, or 0 if it has one word, and the term: read together, they lie together. */
  private readonly starting: Uint32Array;
  /** Meanings by their term. */
  private readonly meanings: { readonly start: Uint32Array; readonly entries: Uint32Array };
  /** For each meaning the last text in which it was met, and its number there. */
  private readonly metIn: Uint32Array;
  private readonly numberOf: Uint32Array;
  /** 1 for each pattern that the text holds (and for 0, no pattern), plus 1: terms without a word are passed over. */
  private readonly isThere: Uint8Array;
  /** The places of a term's words while it is followed through a text. */
  private readonly followed: number[] = [];
  private text = 0;
  private met = 0;

  constructor(
    private readonly table: TermTable,
    codeCount: number,
    noGoal = -1,
  ) {
    const { termStart, termPatterns, meaningTerm } = table;
    this.vocabulary = new Vocabulary(codesOf(table.text));
    const termCount = termStart.length - 1;
    const firsts = new Uint16Array(termCount);
    for (let term = 0; term < termCount; term += 1) firsts[term] = termPatterns[termStart[term]!]!;
    const { start, entries } = grouped(firsts, this.vocabulary.size);
    this.meanings = grouped(meaningTerm, termCount);
    this.startOf = start;
    this.starting = new Uint32Array(2 * entries.length);
    for (let at = 0; at < entries.length; at += 1) {
      const term = entries[at]!;
      const second = termStart[term]! + 1;
      if (second < termStart[term + 1]!) this.starting[2 * at] = termPatterns[second]! + 1;
      this.starting[2 * at + 1] = term;
    }
    this.metIn = new Uint32Array(meaningTerm.length);
    this.numberOf = new Uint32Array(meaningTerm.length);
    this.isThere = new Uint8Array(this.vocabulary.size + 1);
    this.isThere[0] = 1;
    this.wordIndex = new WordIndex(table, this.vocabulary.size, codeCount, noGoal);
  }

  /** Every match of every term; `fits` are the patterns of the text's words in their order. */
  matchesIn(fits: readonly WordFits[]): TermMatch[] {
    this.text += 1;
    this.met = 0;
    this.mark(fits, 1);
    const matches: TermMatch[] = [];
    for (let place = 0; place < fits.length; place += 1) {
      const { patterns } = fits[place]!;
      for (let at = 0; at < patterns.length; at += 1) this.matchFrom(patterns[at]!, fits, place, matches);
    }
    this.mark(fits, 0);
    return matches;
  }

  /** Notes of all patterns of a text that they are there, or, after it, that they are not. */
  private mark(fits: readonly WordFits[], there: 0 | 1): void {
    const { isThere } = this;
    for (let place = 0; place < fits.length; place += 1) {
      const { patterns } = fits[place]!;
      for (let at = 0; at < patterns.length; at += 1) isThere[patterns[at]! + 1] = there;
    }
  }

  /** Takes the terms that begin with a pattern at a place. */
  private matchFrom(pattern: number, fits: readonly WordFits[], place: number, matches: TermMatch[]): void {
    const { starting, isThere, startOf } = this;
    const end = 2 * startOf[pattern + 1]!;
    for (let at = 2 * startOf[pattern]!; at < end; at += 2)
      if (isThere[starting[at]!] === 1) this.matchTerm(starting[at + 1]!, fits, place, matches);
  }

  /** Takes a term whose first word is at a place, and whose second is in the text, if all of it is met from there on. */
  private matchTerm(term: number, fits: readonly WordFits[], start: number, matches: TermMatch[]): void {
    const { termStart, termPatterns } = this.table;
    const { followed, isThere } = this;
    const first = termStart[term]!;
    const end = termStart[term + 1]!;
    for (let at = first + 2; at < end; at += 1) if (isThere[termPatterns[at]! + 1] === 0) return;
    let count = 0;
    let place = start;
    for (let at = first + 1; at < end; at += 1) {
      place = nextFit(fits, place, termPatterns[at]!);
      if (place === -1) return;
      followed[count] = place;
      count += 1;
    }
    const places = [start];
    let factor = fits[start]!.isMisspelt ? misspeltFactor : 1;
    for (let at = 0; at < count; at += 1) {
      if (fits[followed[at]!]!.isMisspelt) factor *= misspeltFactor;
      places.push(followed[at]!);
    }
    this.takeMeanings(term, places, factor, matches);
  }

  /** Adds what a term means; slips of spelling leave a factor of its weight. */
  private takeMeanings(term: number, places: readonly number[], factor: number, matches: TermMatch[]): void {
    const { meaningCode, meaningWeight } = this.table;
    const { start, entries } = this.meanings;
    for (let at = start[term]!; at < start[term + 1]!; at += 1) {
      const meaning = entries[at]!;
      const code = meaningCode[meaning]!;
      matches.push({
        code,
        weight: (meaningWeight[meaning]! / thousandths) * factor,
        term: this.numberAt(at, start[term]!),
        places,
      });
    }
  }

  /** A term may mean a code twice: the first of its meanings with the same code stands for all. */
  private numberAt(at: number, from: number): number {
    const { entries } = this.meanings;
    const { meaningCode } = this.table;
    let first = from;
    while (meaningCode[entries[first]!] !== meaningCode[entries[at]!]) first += 1;
    const meaning = entries[first]!;
    if (this.metIn[meaning] !== this.text) {
      this.metIn[meaning] = this.text;
      this.numberOf[meaning] = this.met;
      this.met += 1;
    }
    return this.numberOf[meaning]!;
  }
}

/** Where a pattern is met next, at most two words further on; −1 if it is not. */
const nextFit = (fits: readonly WordFits[], after: number, pattern: number): number => {
  const last = Math.min(fits.length - 1, after + 1 + mostWordsBetween);
  for (let place = after + 1; place <= last; place += 1) {
    const { patterns } = fits[place]!;
    for (let at = 0; at < patterns.length; at += 1) if (patterns[at] === pattern) return place;
  }
  return -1;
};
