import type { BlockNode, RichText } from '../rich-text';
import {
  blockText,
  type BlockChange,
  type NodeWords,
  printedAlike,
  textChanges,
  wordChanges,
  wordLikeness,
} from './text-changes';

/** What became of a block, which may stand at another place now. */
export interface SourceChange extends BlockChange {
  readonly isMoved: boolean;
}

/** A block that went and one that came share at least this share of their words where they are one that was moved. */
const leastMovedLikeness = 0.6;

const hasWords = (block: BlockNode): boolean => /[\p{L}\p{N}]/u.test(blockText(block));

const movedLikeness = (before: BlockNode, after: BlockNode): number => {
  if (before.type !== after.type) return 0;
  if (printedAlike(before, after)) return 2;
  if (!hasWords(before) || !hasWords(after)) return 0;
  const likeness = wordLikeness(blockText(before), blockText(after));
  return likeness < leastMovedLikeness ? 0 : likeness;
};

/** Of blocks that went and blocks that came those that are one, the likest first, each once. */
export const movedBlocks = (
  gone: readonly BlockNode[],
  come: readonly BlockNode[],
): ReadonlyMap<BlockNode, BlockNode> => {
  const pairs = gone
    .flatMap((before) => come.map((after) => ({ before, after, likeness: movedLikeness(before, after) })))
    .filter(({ likeness }) => likeness > 0)
    .sort((one, other) => other.likeness - one.likeness);
  const cameFrom = new Map<BlockNode, BlockNode>();
  const taken = new Set<BlockNode>();
  for (const { before, after } of pairs) {
    if (taken.has(before) || cameFrom.has(after)) continue;
    taken.add(before);
    cameFrom.set(after, before);
  }
  return cameFrom;
};

/**
 * What became of the blocks of a source as `textChanges` tells it; a block that was taken out at one place and put in at
 * another, with its words as they were or most of them, is one block that was moved, told where it stands now.
 */
export const sourceChanges = (
  before: RichText,
  after: RichText,
  nodeWords?: readonly [NodeWords, NodeWords],
): readonly SourceChange[] => {
  const changes = textChanges(before, after, nodeWords);
  const cameFrom = movedBlocks(
    changes.flatMap((change) => (change.after === null && change.before ? [change.before] : [])),
    changes.flatMap((change) => (change.before === null && change.after ? [change.after] : [])),
  );
  const moved = new Set(cameFrom.values());
  return changes.flatMap((change): SourceChange[] => {
    if (change.after === null && change.before && moved.has(change.before)) return [];
    const from = change.before === null && change.after ? cameFrom.get(change.after) : undefined;
    if (!from || !change.after) return [{ ...change, isMoved: false }];
    const own = { before: from, after: change.after, isMoved: true };
    if (printedAlike(from, change.after)) return [{ kind: 'same', words: [], ...own }];
    const words = wordChanges(blockText(from, nodeWords?.[0]), blockText(change.after, nodeWords?.[1]));
    return [{ kind: 'changed', words, ...own }];
  });
};

export interface ChangeCounts {
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
  /** Stand at another place with the same words. */
  readonly moved: number;
}

export const countChanges = (changes: readonly SourceChange[]): ChangeCounts => {
  const count = (kind: BlockChange['kind']) => changes.filter((change) => change.kind === kind).length;
  return {
    ...{ changed: count('changed'), added: count('added'), removed: count('removed') },
    moved: changes.filter(({ kind, isMoved }) => kind === 'same' && isMoved).length,
  };
};

/** How many blocks of a source are not as they were. */
export const changeCount = ({ changed, added, removed, moved }: ChangeCounts): number =>
  changed + added + removed + moved;
