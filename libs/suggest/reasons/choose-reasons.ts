import type { Reading } from '../reading/reader';
import type { Reason } from '../suggestion';

/** A text from which words are taken out one after the other. */
export interface Trial {
  remove(word: number): void;
  /** The probability of the suggestion without the words removed so far. */
  probability(): number;
}

const mostReasonWords = 12;
/** A little more than half, so that rounding does not undo it. */
const remainingShare = 0.49;
const firstShare = 0.45;

/**
 * The words that carry a suggestion, from how much each speaks for it to first order: the strongest, until they hold
 * 45 % of what speaks for it; then, if a `trial` is given, further ones until the probability without them is below
 * half. So what is highlighted is what the suggestion rests on (erasure, as in DeYoung et al. 2020, ERASER,
 * "comprehensiveness").
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
    const word = strongestBut(weights, chosen);
    if (word === -1) break;
    chosen.push(word);
    held += weights[word]!;
    if (trial !== null) trial.remove(word);
    if (held < firstShare * whole) continue;
    if (trial === null || trial.probability() <= probability * remainingShare) break;
  }
  return chosen;
};

/** The word with the largest weight above 0 that is not chosen yet, or −1. */
const strongestBut = (weights: Float64Array, chosen: readonly number[]): number => {
  let strongest = -1;
  let most = 0;
  for (let word = 0; word < weights.length; word += 1) {
    const weight = weights[word]!;
    if (weight <= most || chosen.includes(word)) continue;
    strongest = word;
    most = weight;
  }
  return strongest;
};

const blank = 0x20;

/** All occurrences of the chosen words as stretches of the text; neighbours separated by blanks are joined. */
export const reasonsOf = (
  text: string,
  { words, distinctAt }: Reading,
  chosen: readonly number[],
): Reason[] => {
  const reasons: { start: number; end: number }[] = [];
  for (let place = 0; place < distinctAt.length; place += 1) {
    if (!chosen.includes(distinctAt[place]!)) continue;
    const { start, end } = words[place]!;
    const before = reasons.at(-1);
    if (before !== undefined && isBlank(text, before.end, start)) before.end = end;
    else reasons.push({ start, end });
  }
  return reasons;
};

const isBlank = (text: string, from: number, to: number): boolean =>
  (to - from === 1 && text.charCodeAt(from) === blank) || text.slice(from, to).trim() === '';
