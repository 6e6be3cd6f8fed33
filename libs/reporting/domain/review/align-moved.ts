import { alignSequences } from '../translation';
import { alignBlocks, type AlignedPair, type Comparable, leastLikeness, likeness } from './align';

export interface MovablePair extends AlignedPair {
  /** The block stands at another place among those that stayed. */
  readonly isMoved: boolean;
}

export interface MovableBlock extends Comparable {
  /** It is followed when it goes elsewhere: a line with words, outside tables. */
  readonly isMovable: boolean;
}

/** A block that went and one that came share at least this share of their words where they are one that was moved. */
const leastMovedLikeness = 0.6;

/** Larger texts are aligned by what is equal first; so their cost does not grow with the square of their length. */
const mostComparisons = 60_000;

const alignByLikeness = (
  before: readonly Comparable[],
  after: readonly Comparable[],
): readonly AlignedPair[] => {
  let [left, right] = [-1, -1];
  return alignSequences(before, after, (one, other) => {
    if (one.key === other.key) return 2;
    const share = likeness(one.words, other.words);
    return share < leastLikeness ? 0 : share;
  }).map((pair) => {
    if (pair.left) left += 1;
    if (pair.right) right += 1;
    return { before: pair.left && left, after: pair.right && right };
  });
};

const alignMiddle = (before: readonly Comparable[], after: readonly Comparable[]): readonly AlignedPair[] =>
  before.length * after.length > mostComparisons
    ? alignBlocks(before, after)
    : alignByLikeness(before, after);

/**
 * Pairs the blocks of two texts so that as much as possible stays, a line that was rewritten with the line that it was;
 * then what went with what came elsewhere, where it is the same line or shares most of its words: it was moved, and
 * stands where it is now. In reading order.
 */
export const alignWithMoves = (
  before: readonly MovableBlock[],
  after: readonly MovableBlock[],
): readonly MovablePair[] => {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head]?.key === after[head]?.key) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail)?.key === after.at(-1 - tail)?.key) tail += 1;
  const shift = (index: number | null): number | null => (index === null ? null : index + head);
  const same = (from: number, to: number, length: number): AlignedPair[] =>
    Array.from({ length }, (_, index) => ({ before: from + index, after: to + index }));
  const pairs: AlignedPair[] = [
    ...same(0, 0, head),
    ...alignMiddle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)).map(
      (pair) => ({ before: shift(pair.before), after: shift(pair.after) }),
    ),
    ...same(before.length - tail, after.length - tail, tail),
  ];

  const gone = pairs.flatMap(({ before: was, after: is }) => (is === null && was !== null ? [was] : []));
  const come = pairs.flatMap(({ before: was, after: is }) => (was === null && is !== null ? [is] : []));
  const cameFrom = new Map<number, number>();
  const taken = new Set<number>();
  const candidates =
    gone.length * come.length > mostComparisons
      ? []
      : gone.flatMap((was) =>
          come.flatMap((is) => {
            const [left, right] = [before[was], after[is]];
            if (!left?.isMovable || !right?.isMovable) return [];
            const share = left.key === right.key ? 2 : likeness(left.words, right.words);
            return share < leastMovedLikeness ? [] : [{ was, is, share }];
          }),
        );
  for (const { was, is } of candidates.sort((one, other) => other.share - one.share)) {
    if (taken.has(was) || cameFrom.has(is)) continue;
    taken.add(was);
    cameFrom.set(is, was);
  }
  return pairs.flatMap(({ before: was, after: is }): MovablePair[] => {
    if (is === null)
      return was !== null && taken.has(was) ? [] : [{ before: was, after: is, isMoved: false }];
    const from = was === null ? cameFrom.get(is) : undefined;
    return [{ before: from ?? was, after: is, isMoved: from !== undefined }];
  });
};
