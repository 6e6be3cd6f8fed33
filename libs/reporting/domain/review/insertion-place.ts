import type { RichText } from '../rich-text';
import { likeness } from './align';
import { placeAnchor, type RangeAnchor } from './anchor';
import { blockAt, documentText, type TextBlock, textBlocksOf } from './text-blocks';

/** Fewer letters of what follows say nothing about a place. */
const leastFollowing = 8;
/** Below this share of common words a block is another one, not the same rewritten. */
const leastLikeness = 0.3;

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/**
 * The block that new ones follow, in a text that went on changing: where the place is found as it was; else at the end,
 * if they were to close the text; else before the words that followed; else behind the block most like the one that they
 * followed (`follows`, as it read then). Nothing where none of these is left.
 */
export const blockToFollow = (
  content: RichText,
  after: RangeAnchor,
  follows: string | undefined,
): TextBlock | undefined => {
  const blocks = textBlocksOf(content);
  const found = placeAnchor(content, after);
  if (found.state === 'same' || found.state === 'moved') return blockAt(blocks, found.from);
  if (after.after === '') return blocks.at(-1);
  const text = documentText(blocks);
  for (let length = after.after.length; length >= leastFollowing; length -= 1) {
    const next = after.after.slice(0, length);
    const at = text.indexOf(next);
    // Twice in the text it says nothing.
    if (at !== -1 && text.indexOf(next, at + 1) === -1) return blockAt(blocks, at);
  }
  const was = wordsOf(follows ?? after.before);
  return blocks
    .map((block) => ({ block, like: likeness(was, wordsOf(block.text)) }))
    .filter(({ like }) => was.length > 0 && like >= leastLikeness)
    .sort((left, right) => right.like - left.like)[0]?.block;
};
