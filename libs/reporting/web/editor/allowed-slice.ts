import { isAllowedNode } from '@qadam/reporting/domain';
import { Fragment, type Node as TextNode, Slice } from '@tiptap/pm/model';

export interface AllowedSlice {
  readonly slice: Slice;
  /** How many figures, voices, charts and the like were left out. */
  readonly dropped: number;
}

/**
 * What was pasted without what a section may not hold, as one such element would keep the whole text from being saved: a
 * figure of an unknown format, a voice without its name, a list that begins below nothing. Words stay in any case.
 */
export const allowedSlice = (pasted: Slice): AllowedSlice => {
  let dropped = 0;
  const kept = (node: TextNode): TextNode[] => {
    if (node.isText)
      return [node.marks.length === 0 || isAllowedNode(node.toJSON(), true) ? node : node.mark([])];
    if (node.isLeaf || node.isAtom) {
      if (isAllowedNode(node.toJSON(), node.isInline)) return [node];
      dropped += 1;
      return [];
    }
    const content = within(node.content);
    const isKnown =
      node.type.name !== 'orderedList' || isAllowedNode({ ...node.toJSON(), content: [] }, false);
    return [isKnown ? node.copy(content) : node.type.create(null, content)];
  };
  const within = (fragment: Fragment): Fragment => Fragment.from(fragment.content.flatMap(kept));
  return { slice: new Slice(within(pasted.content), pasted.openStart, pasted.openEnd), dropped };
};
