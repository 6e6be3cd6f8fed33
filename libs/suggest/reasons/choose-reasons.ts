import type { Reading, TextWord } from '../reading/reader';
import type { Reason } from '../suggestion';

/** A text from which words are taken out one after the other. */
export interface Trial {
  remove(word: number): void;
  /** The probability of the suggestion without the words removed so far. */
  probability(): number;
}

const mostReasonWords = 12;
/** A little more than half, so that rounding does not undo it. */
export const remainingShare = 0.49;
const firstShare = 0.45;

/**
 * The words that carry a suggestion, from how much each speaks for it to first order: the strongest, until they hold
 * 45 % of what speaks for it; then, if a `trial` is given, further ones until the probability without them is below
 * half. So what is highlighted is what the suggestion rests on (erasure, as in DeYoung et al. 2020, ERASER,
 * "comprehensiveness"). Of `weights` those of the chosen words are 0 afterwards.
 */
export const chooseReasonWords = (
  weights: Float64Array,
  probability: number,
  trial: Trial | null,
): readonly number[] => {
  const chosen: number[] = [];
  let whole = 0;
  for (let word = 0; word < weights.length; word += 1) if (weights[word]! > 0) whole += weights[word]!;
  let held = 0;
  while (chosen.length < mostReasonWords) {
    const word = strongestOf(weights);
    if (word === -1) break;
    chosen.push(word);
    held += weights[word]!;
    weights[word] = 0;
    if (trial !== null) trial.remove(word);
    if (held < firstShare * whole) continue;
    if (trial === null || trial.probability() <= probability * remainingShare) break;
  }
  return chosen;
};

/** The word with the largest weight above 0, or −1. */
const strongestOf = (weights: Float64Array): number => {
  let strongest = -1;
  let most = 0;
  for (let word = 0; word < weights.length; word += 1) {
    const weight = weights[word]!;
    if (weight <= most) continue;
    strongest = word;
    most = weight;
  }
  return strongest;
};

const blank = 0x20;

/** All occurrences of the chosen words as stretches of the text; neighbours separated by blanks are joined. */
export const reasonsOf = (
  text: string,
  { words, distinct }: Reading,
  chosen: readonly number[],
): Reason[] => {
  const reasons: { start: number; end: number }[] = [];
  for (const place of placesOf(distinct, chosen)) {
    const { start, end } = words[place]!;
    const before = reasons[reasons.length - 1];
    if (before !== undefined && isBlank(text, before.end, start)) before.end = end;
    else reasons.push({ start, end });
  }
  return reasons;
};

/** The places of the chosen words in their order; they are few, and nearly in order as they come. */
const placesOf = (distinct: readonly TextWord[], chosen: readonly number[]): number[] => {
  const sorted: number[] = [];
  for (let word = 0; word < chosen.length; word += 1) {
    const { places } = distinct[chosen[word]!]!;
    for (let at = 0; at < places.length; at += 1) {
      const own = places[at]!;
      let before = sorted.length;
      sorted.push(own);
      for (; before > 0 && sorted[before - 1]! > own; before -= 1) sorted[before] = sorted[before - 1]!;
      sorted[before] = own;
    }
  }
  return sorted;
};

const isBlank = (text: string, from: number, to: number): boolean =>
  (to - from === 1 && text.charCodeAt(from) === blank) || text.slice(from, to).trim() === '';

/** Reasons and further stretches of the text in their order, joined where they overlap. */
export const withStretches = (reasons: readonly Reason[], further: readonly Reason[]): readonly Reason[] => {
  if (further.length === 0) return reasons;
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...reasons, ...further].sort((one, other) => one.start - other.start)) {
    const before = joined.at(-1);
    if (before !== undefined && start <= before.end) before.end = Math.max(before.end, end);
    else joined.push({ start, end });
  }
  return joined;
};
