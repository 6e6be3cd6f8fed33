import { type ResolvedPos, Slice } from '@tiptap/pm/model';

/**
 * What is pasted behind words of a paragraph goes on in it, and a heading or a list at its beginning would become words of
 * that paragraph: where more follows, such a block keeps its kind and begins anew. A heading or an item alone is words.
 */
export const withFirstBlock = (slice: Slice, at: ResolvedPos): Slice => {
  const { content, openStart, openEnd } = slice;
  const first = content.firstChild;
  const isWords = first === null || first.type.name === 'paragraph' || first.isInline;
  const isAlone = content.childCount === 1 && (first?.isTextblock === true || first?.childCount === 1);
  if (isWords || isAlone || openStart === 0 || at.parentOffset === 0 || !at.parent.isTextblock) return slice;
  return new Slice(content, 0, openEnd);
};
