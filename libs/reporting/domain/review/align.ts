import { diffArrays } from 'diff';

export interface Comparable {
  /** Two blocks with the same key are the same block. */
  readonly key: string;
  /** Words by which changed blocks are recognised. */
  readonly words: readonly string[];
  /** In a table: what stands in the place of a cell is its new content, however unlike (17 and 18). */
  readonly isCell?: boolean;
}

/** `null` where a block is on one side only. */
export interface AlignedPair {
  readonly before: number | null;
  readonly after: number | null;
}

/** Below this share of common words two paragraphs are two paragraphs, not one rewritten. */
export const leastLikeness = 0.3;

/** The Sørensen-Dice coefficient of two bags of words, 0 to 1. */
export const likeness = (left: readonly string[], right: readonly string[]): number => {
  if (left.length + right.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) common += 1;
    counts.set(word, count - 1);
  }
  return (2 * common) / (left.length + right.length);
};

/**
 * Pairs the blocks of two texts in reading order: equal ones first, then, between them, those that share enough of
 * their words, and as many cells of a table one by one; what is left came or went.
 */
export const alignBlocks = (
  before: readonly Comparable[],
  after: readonly Comparable[],
): readonly AlignedPair[] => {
  const pairs: AlignedPair[] = [];
  let gone: number[] = [];
  let come: number[] = [];
  const settle = (): void => {
    let next = 0;
    const inPlace =
      gone.length === come.length &&
      gone.every((left) => before[left]?.isCell) &&
      come.every((right) => after[right]?.isCell);
    for (const left of gone) {
      const match = come.findIndex(
        (right, at) =>
          at >= next &&
          (inPlace || likeness(before[left]?.words ?? [], after[right]?.words ?? []) >= leastLikeness),
      );
      if (match === -1) pairs.push({ before: left, after: null });
      else {
        for (const right of come.slice(next, match)) pairs.push({ before: null, after: right });
        pairs.push({ before: left, after: come[match] ?? null });
        next = match + 1;
      }
    }
    for (const right of come.slice(next)) pairs.push({ before: null, after: right });
    [gone, come] = [[], []];
  };
  let [left, right] = [0, 0];
  const keysOf = (blocks: readonly Comparable[]): string[] => blocks.map(({ key }) => key);
  for (const { added, removed, count = 0 } of diffArrays(keysOf(before), keysOf(after))) {
    const steps = Array.from({ length: count }, (_, index) => index);
    if (removed) gone.push(...steps.map((step) => left + step));
    else if (added) come.push(...steps.map((step) => right + step));
    else {
      settle();
      pairs.push(...steps.map((step) => ({ before: left + step, after: right + step })));
    }
    if (!added) left += count;
    if (!removed) right += count;
  }
  settle();
  return pairs;
};
