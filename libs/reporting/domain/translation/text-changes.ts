import type { BlockNode, RichText, RichTextNode, SectionReferenceNode } from '../rich-text';
import { alignSequences } from './align';
import { evidenceIn, evidenceKey, type EvidenceNode } from './nodes';

export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

export interface BlockChange {
  readonly kind: 'same' | 'changed' | 'added' | 'removed';
  /** `null` for an added block. */
  readonly before: BlockNode | null;
  /** `null` for a removed block. */
  readonly after: BlockNode | null;
  /** For a changed block the words in reading order. */
  readonly words: readonly WordChange[];
}

/** Blocks that share fewer of their words are two blocks, not one that changed. */
const leastLikeness = 0.4;

/** Longer texts are shown as taken out and put in as a whole. */
const mostComparisons = 4_000_000;

/** How a node that is no word reads: `[8.5.2, Ulytau]`. */
export type NodeWords = (node: EvidenceNode | SectionReferenceNode) => string;

const inCodes: NodeWords = (node) => {
  if (node.type === 'figure') return `[${node.attrs.indicator}]`;
  return node.type === 'sectionReference' ? `[${node.attrs.key}]` : '';
};

/**
 * The words of a block, those of its footnotes, captions and alternatives with it; what is no word by `nodeWords`: by
 * default a figure and a reference by their codes, nothing for citations and charts.
 */
export const blockText = (block: BlockNode, nodeWords: NodeWords = inCodes): string => {
  const write = (node: RichTextNode): string => {
    switch (node.type) {
      case 'text':
        return node.text;
      case 'hardBreak':
        return '\n';
      case 'footnote':
        return ` (${node.attrs.text})`;
      case 'image':
        return [node.attrs.caption, node.attrs.alt].filter((words) => words !== '').join('\n');
      case 'figure':
      case 'citation':
      case 'chart':
      case 'sectionReference':
        return nodeWords(node);
      default: {
        const caption = node.type === 'table' && node.attrs?.caption ? `${node.attrs.caption}\n` : '';
        const inner = caption + (node.content ?? []).map(write).join('');
        return (node.type === 'paragraph' || node.type === 'heading') && inner !== '' ? `${inner}\n` : inner;
      }
    }
  };
  return write(block).replace(/\n+$/u, '');
};

const tokensOf = (text: string): string[] =>
  text.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];

/** The words of two texts with what was taken out and what was put in; neighbours of one kind are one piece. */
export const wordChanges = (before: string, after: string): readonly WordChange[] => {
  const [left, right] = [tokensOf(before), tokensOf(after)];
  const pairs =
    left.length * right.length > mostComparisons
      ? [
          { left: before, right: null },
          { left: null, right: after },
        ]
      : alignSequences(left, right, (one, other) => (one === other ? (one.trim() === '' ? 0.1 : 1) : 0));
  const changes: { kind: WordChange['kind']; text: string }[] = [];
  for (const pair of pairs) {
    const kind = pair.left === null ? 'added' : pair.right === null ? 'removed' : 'same';
    const text = pair.left ?? pair.right ?? '';
    const last = changes.at(-1);
    if (last?.kind === kind) last.text += text;
    else changes.push({ kind, text });
  }
  return changes;
};

/** Dice’s coefficient of the words of two texts, 0 to 1; two texts without a word are alike. */
export const wordLikeness = (one: string, other: string): number => {
  const wordsOf = (text: string) => text.toLocaleLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const [left, right] = [wordsOf(one), wordsOf(other)];
  if (left.length + right.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of right) counts.set(word, (counts.get(word) ?? 0) + 1);
  const shared = left.filter((word) => {
    const count = counts.get(word) ?? 0;
    counts.set(word, count - 1);
    return count > 0;
  }).length;
  return (2 * shared) / (left.length + right.length);
};

const prints = new WeakMap<BlockNode, string>();

/** The same for two blocks that say the same: words and evidence count, names of nodes and marks do not. */
export const printOf = (node: BlockNode): string => {
  const print =
    prints.get(node) ?? JSON.stringify([node.type, blockText(node), evidenceIn(node).map(evidenceKey)]);
  prints.set(node, print);
  return print;
};

export const printedAlike = (one: BlockNode, other: BlockNode): boolean => printOf(one) === printOf(other);

/**
 * What became of the blocks of a text: unchanged, changed (with its words), new, or taken out, in reading order. Names
 * of nodes and marks such as bold count for nothing; words, also of footnotes and captions, figures, charts, citations and
 * references do. `nodeWords` writes them in the words of either text, and decides nothing.
 */
export const textChanges = (
  before: RichText,
  after: RichText,
  nodeWords: readonly [NodeWords, NodeWords] = [inCodes, inCodes],
): readonly BlockChange[] =>
  alignSequences(before.content, after.content, (one, other) => {
    if (printedAlike(one, other)) return 2;
    if (one.type !== other.type) return 0;
    const likeness = wordLikeness(blockText(one), blockText(other));
    return likeness < leastLikeness ? 0 : likeness;
  }).map(({ left, right }): BlockChange => {
    if (left === null) return { kind: 'added', before: null, after: right, words: [] };
    if (right === null) return { kind: 'removed', before: left, after: null, words: [] };
    if (printedAlike(left, right)) return { kind: 'same', before: left, after: right, words: [] };
    const words = wordChanges(blockText(left, nodeWords[0]), blockText(right, nodeWords[1]));
    return { kind: 'changed', before: left, after: right, words };
  });
