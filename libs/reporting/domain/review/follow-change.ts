import type { RichText } from '../rich-text';
import { anchorOf, placeAnchor, type RangeAnchor } from './anchor';
import { stepsOfChange, type SuggestedChange } from './suggestion';
import { documentText, textBlocksOf } from './text-blocks';

const lengthOf = (content: RichText): number => documentText(textBlocksOf(content)).length;

/**
 * An anchor in the text that a change of its passage made of the one before: it holds what was written there instead. The
 * same anchor where its words still stand, where nothing was written in their stead, or where its place was lost before.
 */
export const followChange = (
  before: RichText,
  after: RichText,
  change: SuggestedChange,
  anchor: RangeAnchor,
): RangeAnchor => {
  const [step, ...others] = stepsOfChange(change);
  if (step?.kind !== 'replace' || others.length > 0) return anchor;
  const [own, changed] = [placeAnchor(before, anchor), placeAnchor(before, step.anchor)];
  if (own.state === 'lost' || changed.state === 'lost') return anchor;
  if (own.to <= changed.from || own.from >= changed.to) return anchor;
  const grown = lengthOf(after) - lengthOf(before);
  const from = Math.min(own.from, changed.from);
  const to = Math.max(own.to, changed.to) + grown;
  return to > from ? anchorOf(after, from, to) : anchor;
};
