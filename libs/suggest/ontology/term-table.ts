import type { WeighedTerm } from './ontology';

/**
 * The terms of the ontology as the weights hold them: flat arrays, since forty thousand objects take longer to make
 * than everything else that is loaded.
 */
export interface TermTable {
  /** Every word pattern once, one a line, stems with a star. */
  readonly text: string;
  /** Where the patterns of each distinct term begin; one more entry than terms. */
  readonly termStart: Uint32Array;
  readonly termPatterns: Uint16Array;
  /** For each meaning, in the order of training, its term, code and weight in thousandths. */
  readonly meaningTerm: Uint32Array;
  readonly meaningCode: Uint16Array;
  readonly meaningWeight: Int16Array;
}

export const thousandths = 1000;

/** Terms as a table; weights are rounded to thousandths. */
export const tableOf = (terms: readonly WeighedTerm[]): TermTable => {
  const numbers = new Map<string, number>();
  const known = new Map<string, number>();
  const start = [0];
  const patterns: number[] = [];
  const meaningTerm = terms.map(({ words }) => {
    const number = known.get(words) ?? known.size;
    if (number === known.size) {
      known.set(words, number);
      for (const word of words.split(' ')) {
        const pattern = numbers.get(word) ?? numbers.size;
        numbers.set(word, pattern);
        patterns.push(pattern);
      }
      start.push(patterns.length);
    }
    return number;
  });
  return {
    text: [...numbers.keys()].join('\n'),
    termStart: Uint32Array.from(start),
    termPatterns: Uint16Array.from(patterns),
    meaningTerm: Uint32Array.from(meaningTerm),
    meaningCode: Uint16Array.from(terms, ({ code }) => code),
    meaningWeight: Int16Array.from(terms, ({ weight }) => Math.round(weight * thousandths)),
  };
};

/** The terms of a table, in the order of training. */
export const termsOf = ({
  text,
  termStart,
  termPatterns,
  meaningTerm,
  meaningCode,
  meaningWeight,
}: TermTable): WeighedTerm[] => {
  const patterns = text.split('\n');
  return Array.from(meaningTerm, (term, meaning) => ({
    words: Array.from(
      termPatterns.subarray(termStart[term], termStart[term + 1]),
      (pattern) => patterns[pattern] ?? '',
    ).join(' '),
    code: meaningCode[meaning] ?? 0,
    weight: (meaningWeight[meaning] ?? 0) / thousandths,
  }));
};
