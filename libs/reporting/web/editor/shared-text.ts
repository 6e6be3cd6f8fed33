import type { RichText } from '@qadam/reporting/domain';
import type { Node as TextNode } from '@tiptap/pm/model';

// A node of the editor never changes: what was written of it once holds as long as it is there.
const written = new WeakMap<TextNode, object>();

const write = (node: TextNode): object => {
  const known = written.get(node);
  if (known) return known;
  // `toJSON` of ProseMirror writes all below anew; blocks within blocks are taken from what is known.
  const json =
    node.isTextblock || node.isLeaf
      ? (node.toJSON() as object)
      : { ...(node.copy().toJSON() as object), content: node.children.map(write) };
  written.set(node, json);
  return json;
};

/** The text of the editor, in which a block that did not change is the same object as the time before. */
export const textOf = (doc: TextNode): RichText => write(doc) as RichText;
