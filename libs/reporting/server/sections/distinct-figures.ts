import type { RichText, RichTextNode } from '@qadam/reporting/domain';

/**
 * The same text in which no two figure nodes share an id: copies made by pasting get `-2`, `-3`, … . An id stands for
 * one place in the text, so that a frozen value belongs to one place only. Deterministic; unique ids stay.
 */
export const withDistinctFigures = (content: RichText): RichText => {
  const taken = new Set<string>();
  const rename = (id: string): string => {
    let name = id;
    for (let copy = 2; taken.has(name); copy += 1) name = `${id.slice(0, 190)}-${copy}`;
    taken.add(name);
    return name;
  };
  const visit = <Node extends RichTextNode>(node: Node): Node => {
    if (node.type === 'figure') return { ...node, attrs: { ...node.attrs, id: rename(node.attrs.id) } };
    if (!('content' in node) || node.content === undefined) return node;
    return { ...node, content: node.content.map((child) => visit(child as RichTextNode)) };
  };
  return visit(content);
};
