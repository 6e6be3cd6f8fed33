import { type BlockNode, plainText, type RichText } from '../rich-text';
import { alignSequences, type Pair } from './align';
import { evidenceIn, evidenceKey } from './nodes';

interface Block {
  readonly node: BlockNode;
  readonly index: number;
  readonly keys: readonly string[];
  readonly length: number;
}

export interface PlacedBlock {
  readonly node: BlockNode;
  /** Its place among the blocks of its text, from 0. */
  readonly index: number;
}

const blocksOf = ({ content }: RichText): Block[] =>
  content.map((node, index) => ({
    ...{ node, index },
    keys: evidenceIn(node).map(evidenceKey),
    length: plainText({ type: 'doc', content: [node] }).length + 1,
  }));

const isOfOneKind = (left: BlockNode, right: BlockNode): boolean =>
  left.type === right.type &&
  (left.type !== 'heading' || right.type !== 'heading' || left.attrs.level === right.attrs.level);

/** A share of 1 for the same evidence in both, 0 for none in common; `null` where neither has any. */
const sharedEvidence = (left: Block, right: Block): number | null => {
  if (left.keys.length + right.keys.length === 0) return null;
  const waiting = [...right.keys];
  let shared = 0;
  for (const key of left.keys) {
    const at = waiting.indexOf(key);
    if (at >= 0) {
      waiting.splice(at, 1);
      shared += 1;
    }
  }
  return (2 * shared) / (left.keys.length + right.keys.length);
};

/**
 * A text and its translation block by block: blocks of one kind are paired by the figures, charts and citations that
 * they share and by the ratio of their lengths (after Gale and Church (1993), Computational Linguistics 19), in the order
 * of both. A block without a partner stands alone.
 */
export const sideBySide = (
  source: RichText,
  translation: RichText,
): readonly Pair<PlacedBlock, PlacedBlock>[] => {
  const [left, right] = [blocksOf(source), blocksOf(translation)];
  return alignSequences(left, right, (one, other) => {
    if (!isOfOneKind(one.node, other.node)) return 0;
    const lengths = Math.min(one.length, other.length) / Math.max(one.length, other.length);
    return 0.5 + 0.5 * lengths + 2 * (sharedEvidence(one, other) ?? 0.25);
  }).map((pair) => ({
    left: pair.left && { node: pair.left.node, index: pair.left.index },
    right: pair.right && { node: pair.right.node, index: pair.right.index },
  }));
};
