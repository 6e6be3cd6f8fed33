import type { Codes } from '../codes';
import { pairKey, stemKey } from '../reading/features';
import type { Reading, Without } from '../reading/reader';

/** What a word, or two neighbouring ones, of an installation says of a target; only hashes of its stems are kept. */
export interface OwnWord {
  /** See `stemKey` and `pairKey`. */
  readonly key: number;
  readonly target: string;
  /** Added to the logit of the target in a text that holds it. */
  readonly weight: number;
}

/** A word of a text, or two neighbouring ones, as own words are looked up. */
export interface OwnKey {
  readonly key: number;
  /** Their numbers among the distinct words of the text; the same twice for a single word. */
  readonly words: readonly [number, number];
}

const shortestStem = 3;
const hasDigit = /\d/u;

/** Every distinct word that says something, and every two of them that stand beside each other, once each. */
export const ownKeysOf = ({ distinct, distinctAt }: Reading): OwnKey[] => {
  const found = new Map<number, OwnKey>();
  const take = (key: number, one: number, other: number): void => {
    if (!found.has(key)) found.set(key, { key, words: [one, other] });
  };
  const says = distinct.map(
    ({ known }) => !known.isEmpty && known.stem.length >= shortestStem && !hasDigit.test(known.folded),
  );
  for (let place = 0; place < distinctAt.length; place += 1) {
    const one = distinctAt[place]!;
    if (says[one] !== true) continue;
    take(stemKey(distinct[one]!.known.stem), one, one);
    const other = distinctAt[place + 1];
    if (other === undefined || other === one || says[other] !== true) continue;
    take(pairKey(distinct[one]!.known.pairBeginning, distinct[other]!.known.stem), one, other);
  }
  return [...found.values()];
};

interface Meaning {
  readonly target: number;
  readonly weight: number;
}

/** One own word in one text. */
export interface OwnMatch {
  readonly words: readonly [number, number];
  readonly target: number;
  readonly weight: number;
}

/** Finds the words that an installation has learnt. */
export class OwnWordIndex {
  private readonly meanings = new Map<number, Meaning[]>();

  constructor(
    words: readonly OwnWord[],
    private readonly codes: Codes,
  ) {
    for (const { key, target: code, weight } of words) {
      const target = codes.indexOf(code);
      if (target === undefined || target >= codes.targets.length) continue;
      this.meanings.set(key, [...(this.meanings.get(key) ?? []), { target, weight }]);
    }
  }

  matchesIn(reading: Reading): OwnMatch[] {
    return ownKeysOf(reading).flatMap(({ key, words }) =>
      (this.meanings.get(key) ?? []).map((meaning) => ({ words, ...meaning })),
    );
  }

  /**
   * What own words add to the logit of each target, or null where the text holds none. Several words for one target
   * often stand in the same findings: the strongest counts. Words in `without` count as absent.
   */
  sumsOf(matches: readonly OwnMatch[], without: Without): Float64Array | null {
    if (matches.length === 0) return null;
    const sums = new Float64Array(this.codes.targets.length);
    for (const { words, target, weight } of matches)
      if (without === null || words.every((word) => without[word] !== 1))
        sums[target] = Math.max(sums[target]!, weight);
    return sums;
  }
}
