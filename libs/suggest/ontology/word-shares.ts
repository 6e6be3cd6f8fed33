import type { WeighedTerm } from './ontology';
import { parseTerm } from './parse-term';
import type { PatternFit, Vocabulary } from './vocabulary';

/** How much a single word speaks for some codes, wherever it stands in their terms. */
export interface WordShares {
  readonly codes: readonly number[];
  readonly values: readonly number[];
}

const noShares: WordShares = { codes: [], values: [] };
/** As if each word stood in this much of other codes' terms: what few terms hold is not yet certain. */
const steadying = 0.5;
const misspeltFactor = 0.6;

/**
 * What single words of the ontology say, so that half of a phrase counts too: for each word pattern, the share
 * of the terms with it that are a code's, times the rarity of the word among the codes (inverse document
 * frequency with the terms of a code as its document; Spärck Jones 1972).
 */
export class WordIndex {
  private readonly byPattern = new Map<number, Map<number, number>>();
  private readonly rarity = new Map<number, number>();

  constructor(
    terms: readonly WeighedTerm[],
    private readonly vocabulary: Vocabulary,
    codeCount: number,
  ) {
    for (const { words, code, weight } of terms) {
      const parsed = weight > 0 ? parseTerm(words) : null;
      if (parsed === null) continue;
      for (const word of parsed.words) {
        const pattern = this.vocabulary.add(word);
        const known = this.byPattern.get(pattern) ?? new Map<number, number>();
        known.set(code, (known.get(code) ?? 0) + weight / parsed.words.length);
        this.byPattern.set(pattern, known);
      }
    }
    for (const [pattern, codes] of this.byPattern)
      this.rarity.set(pattern, Math.log(codeCount / codes.size) / Math.log(codeCount));
  }

  /** What a word says that fits these patterns: for each code the most that one of them says. */
  sharesOf(fits: readonly PatternFit[]): WordShares {
    if (fits.length === 0) return noShares;
    const most = new Map<number, number>();
    for (const { pattern, isMisspelt } of fits) {
      const codes = this.byPattern.get(pattern);
      if (codes === undefined) continue;
      let total = steadying;
      for (const weight of codes.values()) total += weight;
      const factor = (this.rarity.get(pattern) ?? 0) * (isMisspelt ? misspeltFactor : 1);
      for (const [code, weight] of codes) {
        const value = (factor * weight) / total;
        if (value > (most.get(code) ?? 0)) most.set(code, value);
      }
    }
    return { codes: [...most.keys()], values: [...most.values()] };
  }
}
