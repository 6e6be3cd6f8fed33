import type { BlockNode, InlineNode, RichText, RichTextNode } from '../rich-text';
import { anchorOf, type AnchorPlace, placeAnchor, type RangeAnchor } from './anchor';
import { blockToFollow } from './insertion-place';
import { joinInline, sliceInline } from './inline';
import { type CaptionChange, placeCaption, withCaption } from './table-captions';
import { blockAt, type TextBlock, textBlocksOf } from './text-blocks';

/** A change at one place of a text. */
export type ChangeAtPlace =
  | {
      /** An empty range inserts, an empty replacement deletes; units in the replacement are nodes, not letters. */
      readonly kind: 'replace';
      readonly anchor: RangeAnchor;
      readonly replacement: readonly InlineNode[];
    }
  | {
      readonly kind: 'insert-blocks';
      /** A place in the block that they follow; `null` at the beginning. */
      readonly after: RangeAnchor | null;
      /** How that block read: it is known by it when it was edited since. */
      readonly follows?: string;
      readonly blocks: readonly BlockNode[];
    }
  | { readonly kind: 'delete-block'; readonly anchor: RangeAnchor }
  | CaptionChange;

/** One change of a text that somebody proposes and its drafter takes or leaves. */
export type SuggestedChange =
  | ChangeAtPlace
  | {
      /** A figure, citation or the like that goes at one place and comes at another: both are made, or neither is. */
      readonly kind: 'move';
      readonly changes: readonly ChangeAtPlace[];
    };

/** The changes that one makes, each at its place. */
export const stepsOfChange = (change: SuggestedChange): readonly ChangeAtPlace[] =>
  change.kind === 'move' ? change.changes : [change];

export type SuggestionRefusal = 'lost' | 'changed' | 'across-blocks';

export type AppliedSuggestion =
  | { readonly ok: true; readonly content: RichText }
  | { readonly ok: false; readonly reason: SuggestionRefusal };

/** Proposes to put `replacement` in the place of a range; at least one of the two must not be empty. */
export const suggestReplacement = (
  content: RichText,
  from: number,
  to: number,
  replacement: readonly InlineNode[],
): ChangeAtPlace => ({ kind: 'replace', anchor: anchorOf(content, from, to), replacement });

type Parent = RichTextNode & { readonly content?: readonly RichTextNode[] };

/** What is left of a list without its items is nothing; a cell keeps an empty line. */
const withChildren = (node: RichTextNode, content: readonly RichTextNode[]): readonly RichTextNode[] => {
  if (content.length > 0 || node.type === 'doc') return [{ ...node, content } as RichTextNode];
  return node.type === 'tableCell' || node.type === 'tableHeader'
    ? [{ ...node, content: [{ type: 'paragraph' }] }]
    : [];
};

const changeAt = (
  node: RichTextNode,
  [index = 0, ...rest]: readonly number[],
  change: (child: RichTextNode) => readonly RichTextNode[],
): readonly RichTextNode[] => {
  const children = (node as Parent).content ?? [];
  return withChildren(
    node,
    children.flatMap((child, at) =>
      at !== index ? [child] : rest.length === 0 ? change(child) : changeAt(child, rest, change),
    ),
  );
};

const changed = (
  content: RichText,
  path: readonly number[],
  change: (child: RichTextNode) => readonly RichTextNode[],
): AppliedSuggestion => ({ ok: true, content: (changeAt(content, path, change)[0] ?? content) as RichText });

interface Placed {
  readonly block: TextBlock;
  readonly from: number;
  readonly to: number;
}

const place = (content: RichText, anchor: RangeAnchor): Placed | SuggestionRefusal => {
  const found = placeAnchor(content, anchor);
  if (found.state === 'lost' || found.state === 'changed') return found.state;
  const block = blockAt(textBlocksOf(content), found.from);
  if (!block || found.to > block.from + block.text.length) return 'across-blocks';
  return { block, from: found.from - block.from, to: found.to - block.from };
};

/** Lists put after an item of a list go on with its items; anything else follows the whole list or table. */
const insertAfter = (
  content: RichText,
  path: readonly number[],
  inserted: readonly BlockNode[],
): AppliedSuggestion => {
  const chain = path.map((_, depth) => nodeAt(content, path.slice(0, depth + 1)));
  const depth = chain.findLastIndex((node) => node?.type === 'listItem');
  const items = inserted.flatMap((block) =>
    block.type === 'bulletList' || block.type === 'orderedList' ? [block.content] : [],
  );
  if (depth !== -1 && items.length === inserted.length)
    return changed(content, path.slice(0, depth + 1), (item) => [item, ...items.flat()]);
  return changed(content, path.slice(0, 1), (node) => [node, ...inserted]);
};

const nodeAt = (content: RichText, path: readonly number[]): RichTextNode | undefined =>
  path.reduce<RichTextNode | undefined>(
    (node, index) => (node as Parent | undefined)?.content?.[index],
    content,
  );

/** Where new blocks would come: the end of the block that they follow. */
export const placeInsertion = (
  content: RichText,
  { after, follows }: Pick<Extract<ChangeAtPlace, { kind: 'insert-blocks' }>, 'after' | 'follows'>,
): AnchorPlace => {
  const block = after && blockToFollow(content, after, follows);
  if (!block) return { state: 'lost' };
  const end = block.from + block.text.length;
  return { state: 'moved', from: end, to: end };
};

/**
 * The text with a proposed change made, or why it cannot be made: the place is gone (`lost`), what was to be replaced
 * has been rewritten since (`changed`), or the range does not lie within one paragraph (`across-blocks`).
 */
export const applySuggestion = (content: RichText, change: SuggestedChange): AppliedSuggestion => {
  if (change.kind === 'move')
    return change.changes.reduce<AppliedSuggestion>(
      (applied, one) => (applied.ok ? applySuggestion(applied.content, one) : applied),
      { ok: true, content },
    );
  if (change.kind === 'insert-blocks' && change.after === null)
    return { ok: true, content: { ...content, content: [...change.blocks, ...content.content] } };
  if (change.kind === 'insert-blocks') {
    const block = change.after && blockToFollow(content, change.after, change.follows);
    return block ? insertAfter(content, block.path, change.blocks) : { ok: false, reason: 'lost' };
  }
  if (change.kind === 'caption') {
    const table = placeCaption(content, change);
    return typeof table === 'string'
      ? { ok: false, reason: table }
      : changed(content, table.path, () => [withCaption(table.node, change.caption)]);
  }
  const placed = place(content, change.anchor);
  if (typeof placed === 'string') return { ok: false, reason: placed };
  const { block, from, to } = placed;
  if (change.kind === 'delete-block') return changed(content, block.path, () => []);
  if (block.shape === 'leaf')
    return change.replacement.length === 0
      ? changed(content, block.path, () => [])
      : { ok: false, reason: 'across-blocks' };
  return changed(content, block.path, (node) => [
    {
      ...node,
      content: joinInline([
        ...sliceInline(block.inline, 0, from),
        ...change.replacement,
        ...sliceInline(block.inline, to, block.text.length),
      ]),
    } as RichTextNode,
  ]);
};

/** Makes changes one after another; those that cannot be made are left out and told. */
export const applySuggestions = (
  content: RichText,
  changes: readonly SuggestedChange[],
): {
  readonly content: RichText;
  readonly refused: readonly { index: number; reason: SuggestionRefusal }[];
} => {
  const refused: { index: number; reason: SuggestionRefusal }[] = [];
  const result = changes.reduce<RichText>((text, change, index) => {
    const applied = applySuggestion(text, change);
    if (applied.ok) return applied.content;
    refused.push({ index, reason: applied.reason });
    return text;
  }, content);
  return { content: result, refused };
};
