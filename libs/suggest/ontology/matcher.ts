import type { WeighedTerm } from './ontology';
import { wordsOfCanonical } from './parse-term';
import { type PatternFit, Vocabulary } from './vocabulary';
import { WordIndex } from './word-shares';

/** A term found in a text: which code it speaks for, how strongly, and the places of its words. */
export interface TermMatch {
  readonly code: number;
  readonly weight: number;
  readonly term: number;
  readonly places: readonly number[];
}

interface IndexedTerm {
  readonly patterns: readonly number[];
  readonly meanings: { readonly code: number; readonly weight: number }[];
}

const mostWordsBetween = 2;
const none: readonly number[] = [];
/** A word with a slip may be another word altogether. */
const misspeltFactor = 0.6;

/** Finds the terms of the ontology in a text whose words' patterns are known. */
export class OntologyMatcher {
  readonly vocabulary = new Vocabulary();
  readonly wordIndex: WordIndex;
  private readonly terms: IndexedTerm[] = [];
  private readonly startingWith = new Map<number, number[]>();

  constructor(weighed: readonly WeighedTerm[], codeCount: number) {
    const known = new Map<string, IndexedTerm>();
    const patternsOf = weighed.map((meaning) => {
      const term = known.get(meaning.words) ?? this.take(meaning.words, known);
      term.meanings.push(meaning);
      return term.patterns;
    });
    this.wordIndex = new WordIndex(weighed, patternsOf, this.vocabulary.size, codeCount);
  }

  /** Every match of every term; `fits` are the patterns of the text's words in their order. */
  matchesIn(fits: readonly (readonly PatternFit[])[]): TermMatch[] {
    const matches: TermMatch[] = [];
    fits.forEach((here, place) => {
      for (const { pattern, isMisspelt } of here)
        for (const number of this.startingWith.get(pattern) ?? none) {
          const term = this.terms[number];
          const found = term && this.follow(term.patterns, fits, place, isMisspelt);
          if (!term || !found) continue;
          for (const { code, weight } of term.meanings)
            matches.push({ code, weight: weight * found.factor, term: number, places: found.places });
        }
    });
    return matches;
  }

  private take(words: string, known: Map<string, IndexedTerm>): IndexedTerm {
    const patterns = wordsOfCanonical(words).map((word) => this.vocabulary.add(word));
    const term: IndexedTerm = { patterns, meanings: [] };
    known.set(words, term);
    const [first = 0] = patterns;
    const starting = this.startingWith.get(first);
    if (starting === undefined) this.startingWith.set(first, [this.terms.length]);
    else starting.push(this.terms.length);
    this.terms.push(term);
    return term;
  }

  private follow(
    patterns: readonly number[],
    fits: readonly (readonly PatternFit[])[],
    start: number,
    startsMisspelt: boolean,
  ): { places: readonly number[]; factor: number } | null {
    const places = [start];
    let factor = startsMisspelt ? misspeltFactor : 1;
    let place = start;
    for (let word = 1; word < patterns.length; word += 1) {
      const pattern = patterns[word];
      const last = Math.min(fits.length - 1, place + 1 + mostWordsBetween);
      let found: PatternFit | undefined;
      for (let next = place + 1; next <= last && found === undefined; next += 1) {
        found = fits[next]?.find((fit) => fit.pattern === pattern);
        if (found !== undefined) place = next;
      }
      if (found === undefined) return null;
      if (found.isMisspelt) factor *= misspeltFactor;
      places.push(place);
    }
    return { places, factor };
  }
}
