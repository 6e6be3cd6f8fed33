import type { Reading } from '../reading/reader';
import type { Reason } from '../suggestion';

/** How much a distinct word speaks for a code, to first order; only words above 0 can be reasons. */
export interface WordWeight {
  readonly word: number;
  readonly weight: number;
}

const mostReasonWords = 12;
/** A little more than half, so that rounding does not undo it. */
const remainingShare = 0.49;

/**
 * The words that carry a suggestion: the strongest first, each taken out of the text for a trial, until the
 * probability without them is below half. So what is highlighted is what the suggestion rests on (erasure, as
 * in DeYoung et al. 2020, ERASER, "comprehensiveness").
 */
export const chooseReasonWords = (
  candidates: readonly WordWeight[],
  probability: number,
  probabilityWithout: (words: ReadonlySet<number>) => number,
): ReadonlySet<number> => {
  const chosen = new Set<number>();
  const strongest = [...candidates]
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || one.word - other.word)
    .slice(0, mostReasonWords);
  for (const { word } of strongest) {
    chosen.add(word);
    if (probabilityWithout(chosen) <= probability * remainingShare) break;
  }
  return chosen;
};

/** All occurrences of the chosen words as stretches of the text; neighbours separated by blanks are joined. */
export const reasonsOf = (text: string, reading: Reading, chosen: ReadonlySet<number>): Reason[] => {
  const reasons: { start: number; end: number }[] = [];
  reading.words.forEach(({ start, end }, place) => {
    if (!chosen.has(reading.distinctAt[place] ?? -1)) return;
    const before = reasons.at(-1);
    if (before !== undefined && /^\s*$/u.test(text.slice(before.end, start))) before.end = end;
    else reasons.push({ start, end });
  });
  return reasons;
};
