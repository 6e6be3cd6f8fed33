import type { Language, Trilingual } from '@qadam/language/domain';
import { type BlockNode, type InlineNode, nodesIn, type RichText, type RichTextNode } from '../rich-text';

/** Stands where words of the source wait for their translation; the words themselves would mix two languages. */
export const toTranslate: Trilingual = { kk: '[аудару]', ru: '[перевести]', en: '[translate]' };

/** From which language into which. */
export interface Carried {
  readonly from: Language;
  readonly to: Language;
}

const wordsOrMark = (words: string, language: Language): string =>
  words.trim() === '' ? words : toTranslate[language];

/** Words and the marks between them become one place to translate; nodes and line breaks stay. */
const carryInline = (nodes: readonly InlineNode[], language: Language): InlineNode[] => {
  const carried: InlineNode[] = [];
  for (const node of nodes) {
    const last = carried.at(-1);
    if (node.type !== 'text') {
      if (last?.type === 'text') carried[carried.length - 1] = { ...last, text: `${last.text} ` };
      carried.push(
        node.type === 'footnote'
          ? { ...node, attrs: { text: wordsOrMark(node.attrs.text, language) } }
          : node,
      );
    } else if (/[\p{L}\p{N}]/u.test(node.text)) {
      if (last?.type === 'text' && last.text.includes(toTranslate[language])) continue;
      const before = last && last.type !== 'hardBreak' ? ' ' : '';
      carried.push({ type: 'text', text: `${before}${toTranslate[language]}` });
    } else if (last?.type !== 'text') carried.push({ type: 'text', text: node.text });
  }
  return carried;
};

/** Words beside the text: what a picture shows, captions. */
const carryWords = <Node extends RichTextNode>(node: Node, language: Language): Node => {
  if (node.type === 'image') {
    const { alt, caption } = node.attrs;
    return {
      ...node,
      attrs: { ...node.attrs, alt: wordsOrMark(alt, language), caption: wordsOrMark(caption, language) },
    };
  }
  return node.type === 'table' && node.attrs?.caption
    ? { ...node, attrs: { caption: wordsOrMark(node.attrs.caption, language) } }
    : node;
};

/** What a cell writes alike in both languages: a number, a year, a range; with a decimal sign only where both have the same. */
const isSameNumber = (text: string, from: Language, to: Language): boolean =>
  /\d/u.test(text) &&
  !/\p{L}/u.test(text) &&
  (from === to || (from !== 'en' && to !== 'en') || !/\d[.,]\d/u.test(text));

const holdsSameNumber = (node: RichTextNode, { from, to }: Carried): boolean => {
  if (node.type !== 'tableCell' && node.type !== 'tableHeader') return false;
  const inner = [...nodesIn({ type: 'doc', content: node.content })];
  return (
    inner.every(({ type }) => type === 'doc' || type === 'paragraph' || type === 'text') &&
    isSameNumber(inner.map((one) => (one.type === 'text' ? one.text : '')).join(' '), from, to)
  );
};

const carryNode = <Node extends RichTextNode>(given: Node, carried: Carried): Node => {
  const language = carried.to;
  if (holdsSameNumber(given, carried)) return given;
  const node = carryWords(given, language);
  if (!('content' in node) || node.content === undefined) return node;
  if (node.type === 'paragraph' || node.type === 'heading')
    return { ...node, content: carryInline(node.content as readonly InlineNode[], language) };
  const children = node.content as readonly RichTextNode[];
  return { ...node, content: children.map((child) => carryNode(child, carried)) } as Node;
};

/** One block of the source with its words left to translate. */
export const carryBlock = (block: BlockNode, carried: Carried): BlockNode => carryNode(block, carried);

/**
 * What a translation begins with: headings, lists, tables, figures, charts, citations, notes and pictures of its
 * source, with `toTranslate` where there are words, also in notes, captions and what pictures show. A cell that holds a number alone keeps it.
 */
export const carryOver = (source: RichText, carried: Carried): RichText => carryNode(source, carried);

const wordsOf = (node: RichTextNode): readonly string[] => {
  if (node.type === 'text') return [node.text];
  if (node.type === 'footnote') return [node.attrs.text];
  if (node.type === 'image') return [node.attrs.alt, node.attrs.caption];
  return node.type === 'table' ? [node.attrs?.caption ?? ''] : [];
};

/**
 * The paragraphs, headings and cells of a text, counted from 1, in which something waits for its translation, in order;
 * a picture counts with the paragraph before it, the caption of a table with its first cell.
 */
export const paragraphsToTranslate = (content: RichText, language: Language): readonly number[] => {
  const waiting = new Set<number>();
  let paragraph = 0;
  for (const node of nodesIn(content)) {
    if (node.type === 'paragraph' || node.type === 'heading') paragraph += 1;
    if (wordsOf(node).some((words) => words.includes(toTranslate[language])))
      waiting.add(Math.max(1, node.type === 'table' ? paragraph + 1 : paragraph));
  }
  return [...waiting];
};

const mostNamed = 8;

/** Where a text waits for its translation, in words: `Paragraphs 2, 5`; the first eight of many. */
export const placesToTranslate = (content: RichText, language: Language): Trilingual => {
  const paragraphs = paragraphsToTranslate(content, language);
  const named = paragraphs.slice(0, mostNamed).join(', ') + (paragraphs.length > mostNamed ? '…' : '');
  return paragraphs.length === 1
    ? { kk: `${named}-абзац`, ru: `Абзац ${named}`, en: `Paragraph ${named}` }
    : { kk: `Абзацтар: ${named}`, ru: `Абзацы ${named}`, en: `Paragraphs ${named}` };
};

/** How many places of a text still wait for their translation. */
export const leftToTranslate = (content: RichText, language: Language): number =>
  [...nodesIn(content)].reduce(
    (sum, node) => sum + wordsOf(node).join('\n').split(toTranslate[language]).length - 1,
    0,
  );
