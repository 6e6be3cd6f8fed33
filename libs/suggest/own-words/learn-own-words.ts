import type { LabelledText } from '../suggestion';
import type { Suggester } from '../suggester';
import { type OwnWord, ownKeysOf } from './own-words';

/** Tags that agree so often, and so many of them, make a word one of a target. */
const fewestAgreeing = 2;
const leastShare = 0.75;
/** As if so many findings more had the word with the target, and without it. */
const prior = 0.5;

/** A word of accepted findings and what it says; `text` is how it was first met. */
export interface LearntWord extends OwnWord {
  readonly text: string;
  readonly findings: number;
}

interface Met {
  readonly text: string;
  findings: number;
  readonly targets: Map<string, number>;
}

/** The keys of all words and phrases of some texts, as they are read when targets are suggested for them. */
export const keysKnownIn = (suggester: Suggester, texts: readonly string[]): ReadonlySet<number> =>
  new Set(texts.flatMap((text) => ownKeysOf(suggester.readingOf(text)).map(({ key }) => key)));

const countIn = (suggester: Suggester, accepted: readonly LabelledText[], known: ReadonlySet<number>) => {
  const met = new Map<number, Met>();
  for (const { text, targets } of accepted) {
    const reading = suggester.readingOf(text);
    const keys = ownKeysOf(reading);
    const isOwn = new Set(
      keys.flatMap(({ key, words: [one, other] }) => (one === other && !known.has(key) ? one : [])),
    );
    for (const { key, words } of keys) {
      const [one, other] = words;
      // A phrase with an own word in it says nothing that the word does not.
      if (known.has(key) || (one !== other && words.some((word) => isOwn.has(word)))) continue;
      const written = (one === other ? [one] : words)
        .map((word) => reading.distinct[word]!.known.folded)
        .join(' ');
      const of: Met = met.get(key) ?? { text: written, findings: 0, targets: new Map() };
      met.set(key, of);
      of.findings += 1;
      for (const target of targets) of.targets.set(target, (of.targets.get(target) ?? 0) + 1);
    }
  }
  return met;
};

const logOdds = (having: number, all: number): number => Math.log((having + prior) / (all - having + prior));

/**
 * What the words of accepted findings say that none of the `known` texts holds: local names, programmes, slang. A word
 * counts for a target that at least three of four findings with it have, two of them or more, by how much higher the
 * odds of the target are among these than among all accepted findings, as a logarithm.
 */
export const learnOwnWords = (
  suggester: Suggester,
  accepted: readonly LabelledText[],
  known: ReadonlySet<number>,
): LearntWord[] => {
  const having = new Map<string, number>();
  for (const target of accepted.flatMap(({ targets }) => targets))
    having.set(target, (having.get(target) ?? 0) + 1);
  return [...countIn(suggester, accepted, known)]
    .flatMap(([key, { text, findings, targets }]) =>
      [...targets].flatMap(([target, agreeing]) => {
        if (agreeing < fewestAgreeing || agreeing < leastShare * findings) return [];
        const weight = logOdds(agreeing, findings) - logOdds(having.get(target) ?? 0, accepted.length);
        return weight > 0 ? [{ key, target, text, findings, weight }] : [];
      }),
    )
    .sort(
      (one, other) =>
        other.findings - one.findings || one.key - other.key || one.target.localeCompare(other.target),
    );
};
