import type { Language, Trilingual } from '@qadam/language/domain';
import { type BlockNode, type InlineNode, nodesIn, type RichText, type RichTextNode } from '../rich-text';

/** Stands where words of the source wait for their translation; the words themselves would mix two languages. */
export const toTranslate: Trilingual = { kk: '[аудару]', ru: '[перевести]', en: '[translate]' };

/** Words and the marks between them become one place to translate; nodes and line breaks stay. */
const carryInline = (nodes: readonly InlineNode[], language: Language): InlineNode[] => {
  const carried: InlineNode[] = [];
  for (const node of nodes) {
    const last = carried.at(-1);
    if (node.type !== 'text') {
      if (last?.type === 'text') carried[carried.length - 1] = { ...last, text: `${last.text} ` };
      carried.push(node);
    } else if (/[\p{L}\p{N}]/u.test(node.text)) {
      if (last?.type === 'text' && last.text.includes(toTranslate[language])) continue;
      const before = last && last.type !== 'hardBreak' ? ' ' : '';
      carried.push({ type: 'text', text: `${before}${toTranslate[language]}` });
    } else if (last?.type !== 'text') carried.push({ type: 'text', text: node.text });
  }
  return carried;
};

const carryNode = <Node extends RichTextNode>(node: Node, language: Language): Node => {
  if (!('content' in node) || node.content === undefined) return node;
  if (node.type === 'paragraph' || node.type === 'heading')
    return { ...node, content: carryInline(node.content as readonly InlineNode[], language) };
  const children = node.content as readonly RichTextNode[];
  return { ...node, content: children.map((child) => carryNode(child, language)) } as Node;
};

/** One block of the source with its words left to translate. */
export const carryBlock = (block: BlockNode, language: Language): BlockNode => carryNode(block, language);

/**
 * What a translation begins with: headings, lists, tables, figures, charts and citations of its source, with
 * `toTranslate` where there are words.
 */
export const carryOver = (source: RichText, language: Language): RichText => carryNode(source, language);

/** How many places of a text still wait for their translation. */
export const leftToTranslate = (content: RichText, language: Language): number =>
  [...nodesIn(content)].reduce(
    (sum, node) => sum + (node.type === 'text' ? node.text.split(toTranslate[language]).length - 1 : 0),
    0,
  );
