import { diffArrays } from 'diff';
import type { InlineNode, RichTextNode } from '../rich-text';
import { letterOf, unitKey } from './text-blocks';

/** How a unit reads on one side of a comparison: `41.2 % (2022)`, `[3]`. */
export type UnitLabel = (node: RichTextNode) => string;

export interface Token {
  readonly key: string;
  readonly node: InlineNode;
}

/** A word, a number with its separators, a space, or a single sign. */
const pieces = /\p{L}[\p{L}\p{M}\p{N}’'-]*|\p{N}+(?:[.,]\p{N}+)*|\s+|[^\s\p{L}\p{N}]/gu;

/** A line in words, signs and units; a unit whose words differ is another unit. */
export const tokensOf = (inline: readonly InlineNode[], label: UnitLabel): readonly Token[] =>
  inline.flatMap((node): Token[] => {
    if (node.type !== 'text')
      return [{ key: node.type === 'hardBreak' ? '\n' : `${unitKey(node)} ${label(node)}`, node }];
    const marks = node.marks?.length ? JSON.stringify(node.marks) : '';
    return (node.text.match(pieces) ?? []).map((text) => ({ key: text + marks, node: { ...node, text } }));
  });

export interface TokenRun {
  readonly kind: 'same' | 'added' | 'removed';
  readonly tokens: readonly Token[];
}

/** What a list of tokens became: runs in reading order, what went before what came (E. Myers, 1986). */
export const diffTokens = (before: readonly Token[], after: readonly Token[]): readonly TokenRun[] => {
  let [left, right] = [0, 0];
  return diffArrays(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
  ).map(({ added, removed, count = 0 }): TokenRun => {
    const kind = added ? 'added' : removed ? 'removed' : 'same';
    // What stayed is told by the tokens that were there: they may carry more than their keys say.
    const tokens = kind === 'added' ? after.slice(right, right + count) : before.slice(left, left + count);
    if (kind !== 'added') left += count;
    if (kind !== 'removed') right += count;
    return { kind, tokens };
  });
};

export const lengthOf = (tokens: readonly Token[]): number =>
  tokens.reduce((length, { node }) => length + letterOf(node).length, 0);
