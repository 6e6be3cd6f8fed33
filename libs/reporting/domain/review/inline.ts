import type { InlineNode, TextNode } from '../rich-text';
import { letterOf } from './text-blocks';

const sameMarks = (left: TextNode, right: TextNode): boolean =>
  JSON.stringify(left.marks ?? []) === JSON.stringify(right.marks ?? []);

/** Neighbouring texts with the same marks become one; empty ones go. */
export const joinInline = (nodes: readonly InlineNode[]): readonly InlineNode[] => {
  const joined: InlineNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type !== 'text') joined.push(node);
    else if (node.text === '') continue;
    else if (last?.type === 'text' && sameMarks(last, node))
      joined[joined.length - 1] = { ...last, text: last.text + node.text };
    else joined.push(node);
  }
  return joined;
};

/** The part of a line between two offsets; a unit is never cut. */
export const sliceInline = (
  nodes: readonly InlineNode[],
  from: number,
  to: number,
): readonly InlineNode[] => {
  const slice: InlineNode[] = [];
  let at = 0;
  for (const node of nodes) {
    const letters = letterOf(node);
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, letters.length)];
    if (start < end) slice.push(node.type === 'text' ? { ...node, text: node.text.slice(start, end) } : node);
    at += letters.length;
  }
  return slice;
};
