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
  /** Terms by their first pattern, and meanings by their term. */
  private readonly starting: { readonly start: Uint32Array; readonly entries: Uint32Array };
  private readonly meanings: { readonly start: Uint32Array; readonly entries: Uint32Array };
  /** For each entry of `starting` the second pattern of its term plus 1, or 0 for terms of one word. */
  private readonly seconds: Uint32Array;
  /** For each meaning the last text in which it was met, and its number there. */
  private readonly metIn: Uint32Array;
  private readonly numberOf: Uint32Array;
  /** The last text that each pattern stood in, so that terms with a word that is not there are passed over. */
  private readonly seenIn: Uint32Array;
  private text = 0;
  private met = 0;

  constructor(
    private readonly table: TermTable,
    codeCount: number,
    noGoal = -1,
  ) {
    const { termStart, termPatterns, meaningTerm } = table;
    this.vocabulary = new Vocabulary(table.text);
    const termCount = termStart.length - 1;
    const firsts = new Uint16Array(termCount);
    for (let term = 0; term < termCount; term += 1) firsts[term] = termPatterns[termStart[term]!]!;
    this.starting = grouped(firsts, this.vocabulary.size);
    this.meanings = grouped(meaningTerm, termCount);
    const { entries } = this.starting;
    this.seconds = new Uint32Array(entries.length);
    for (let at = 0; at < entries.length; at += 1) {
      const second = termStart[entries[at]!]! + 1;
      if (second < termStart[entries[at]! + 1]!) this.seconds[at] = termPatterns[second]! + 1;
    }
    this.metIn = new Uint32Array(meaningTerm.length);
    this.numberOf = new Uint32Array(meaningTerm.length);
    this.seenIn = new Uint32Array(this.vocabulary.size);
    this.wordIndex = new WordIndex(table, this.vocabulary.size, codeCount, noGoal);
  }

  /** Every match of every term; `fits` are the patterns of the text's words in their order. */
  matchesIn(fits: readonly WordFits[]): TermMatch[] {
    this.text += 1;
    for (let place = 0; place < fits.length; place += 1) {
      const { patterns } = fits[place]!;
      for (let at = 0; at < patterns.length; at += 1) this.seenIn[patterns[at]!] = this.text;
    }
    const matches: TermMatch[] = [];
    this.met = 0;
    for (let place = 0; place < fits.length; place += 1) {
      const { patterns } = fits[place]!;
      for (let at = 0; at < patterns.length; at += 1) this.matchFrom(patterns[at]!, fits, place, matches);
    }
    return matches;
  }

  /** Takes the terms that begin with a pattern at a place. */
  private matchFrom(pattern: number, fits: readonly WordFits[], place: number, matches: TermMatch[]): void {
    const { seconds, seenIn, text } = this;
    const { start, entries } = this.starting;
    const end = start[pattern + 1]!;
    for (let at = start[pattern]!; at < end; at += 1) {
      const second = seconds[at]!;
      if (second > 0 && seenIn[second - 1] !== text) continue;
      const term = entries[at]!;
      if (!this.hasOtherPatterns(term)) continue;
      const found = this.follow(term, fits, place);
      if (found !== null) this.takeMeanings(term, found, matches);
    }
  }

  private takeMeanings(
    term: number,
    { places, factor }: { readonly places: readonly number[]; readonly factor: number },
    matches: TermMatch[],
  ): void {
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

  /** The first and the second pattern are known to be there. */
  private hasOtherPatterns(term: number): boolean {
    const { termStart, termPatterns } = this.table;
    for (let at = termStart[term]! + 2; at < termStart[term + 1]!; at += 1)
      if (this.seenIn[termPatterns[at]!] !== this.text) return false;
    return true;
  }

  /** The places of a term's words from a place on, and what slips of spelling leave of its weight; null if one lacks. */
  private follow(
    term: number,
    fits: readonly WordFits[],
    start: number,
  ): { places: readonly number[]; factor: number } | null {
    const { termStart, termPatterns } = this.table;
    const end = termStart[term + 1]!;
    let place = start;
    for (let at = termStart[term]! + 1; at < end; at += 1) {
      place = nextFit(fits, place, termPatterns[at]!);
      if (place === -1) return null;
    }
    const places = [start];
    let factor = fits[start]!.isMisspelt ? misspeltFactor : 1;
    place = start;
    for (let at = termStart[term]! + 1; at < end; at += 1) {
      place = nextFit(fits, place, termPatterns[at]!);
      if (fits[place]!.isMisspelt) factor *= misspeltFactor;
      places.push(place);
    }
    return { places, factor };
  }
}

/** Where a pattern is met next, at most two words further on; −1 if it is not. */
const nextFit = (fits: readonly WordFits[], after: number, pattern: number): number => {
  const last = Math.min(fits.length - 1, after + 1 + mostWordsBetween);
  for (let place = after + 1; place <= last; place += 1)
    if (fits[place]!.patterns.includes(pattern)) return place;
  return -1;
};
