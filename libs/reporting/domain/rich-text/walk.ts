import type {
  BlockNode,
  ChartNode,
  CitationNode,
  FigureNode,
  FootnoteNode,
  ImageNode,
  InlineNode,
  RichText,
  RichTextNode,
  SectionReferenceNode,
} from './content';

/** Every node below and including `node`, in reading order. */
export function* nodesIn(node: RichTextNode): Generator<RichTextNode> {
  // By a list of its own: a generator within a generator for each level is slow where a table has thousands of rows.
  const waiting: RichTextNode[] = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    const content = 'content' in next ? (next.content ?? []) : [];
    for (let index = content.length - 1; index >= 0; index -= 1) {
      const child = content[index];
      if (child) waiting.push(child);
    }
  }
}

const isEmpty = (node: BlockNode): boolean =>
  (node.type === 'paragraph' || node.type === 'heading') && (node.content ?? []).length === 0;

/**
 * The blocks of a text as its reader counts them from 1: a list or a table is one, an empty paragraph is none and has
 * the number of what stands before it.
 */
export const numberedBlocks = (
  content: RichText,
): readonly { readonly block: BlockNode; readonly number: number }[] => {
  let number = 0;
  return content.content.map((block) => {
    if (!isEmpty(block)) number += 1;
    return { block, number: Math.max(1, number) };
  });
};

/** The live figures of a text in reading order, repeated ones included. */
export const figuresIn = (content: RichText): readonly FigureNode[] =>
  [...nodesIn(content)].filter((node): node is FigureNode => node.type === 'figure');

/** The citations of a text in reading order, repeated ones included. */
export const citationsIn = (content: RichText): readonly CitationNode[] =>
  [...nodesIn(content)].filter((node): node is CitationNode => node.type === 'citation');

/** The charts of a text in reading order. */
export const chartsIn = (content: RichText): readonly ChartNode[] =>
  [...nodesIn(content)].filter((node): node is ChartNode => node.type === 'chart');

/** The author's footnotes of a text in reading order. */
export const footnotesIn = (content: RichText): readonly FootnoteNode[] =>
  [...nodesIn(content)].filter((node): node is FootnoteNode => node.type === 'footnote');

/** The number of each cited finding as its text marks it, by id: in reading order, each once, from 1. */
export const citationMarks = (content: RichText): ReadonlyMap<string, number> => {
  const ids = new Set(citationsIn(content).map(({ attrs }) => attrs.findingId));
  return new Map([...ids].map((id, index) => [id, index + 1]));
};

/** The references to other sections of a text in reading order. */
export const sectionReferencesIn = (content: RichText): readonly SectionReferenceNode[] =>
  [...nodesIn(content)].filter((node): node is SectionReferenceNode => node.type === 'sectionReference');

/** The pictures of a text in reading order. */
export const imagesIn = (content: RichText): readonly ImageNode[] =>
  [...nodesIn(content)].filter((node): node is ImageNode => node.type === 'image');

/** Codes of the glossary's terms that a text marks, each once, in reading order. */
export const termsIn = (content: RichText): readonly string[] => [
  ...new Set(
    [...nodesIn(content)].flatMap((node) =>
      node.type === 'text'
        ? (node.marks ?? []).flatMap((mark) => (mark.type === 'term' ? [mark.attrs.id] : []))
        : [],
    ),
  ),
];

const endsLine = new Set(['paragraph', 'heading', 'chart', 'image']);

/**
 * The words of a text without marks: blocks end in a line break, a figure is written by `figureText` (by default it
 * is left out), a picture leaves its caption; citations, charts, footnotes and references to sections leave nothing.
 */
export const plainText = (
  content: RichText,
  figureText: (figure: FigureNode) => string = () => '',
): string => {
  const write = (node: RichTextNode): string => {
    if (node.type === 'text') return node.text;
    if (node.type === 'hardBreak') return '\n';
    if (node.type === 'figure') return figureText(node);
    if (node.type === 'image') return node.attrs.caption === '' ? '' : `${node.attrs.caption}\n`;
    const inner = 'content' in node ? (node.content ?? []).map(write).join('') : '';
    return endsLine.has(node.type) && inner !== '' ? `${inner}\n` : inner;
  };
  return write(content).replace(/\n+$/u, '');
};

/**
 * What stands between white space and has a letter or a digit: a hyphenated word and a decimal number are one word, as in
 * the count of Word, which also counts a dash that stands alone. The same in Kazakh, Russian and English.
 */
export const wordsInText = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/**
 * Counts the words of a text (`wordsInText`): a live figure counts as one word, as does a reference to a section;
 * footnotes and captions of pictures count with their words, alternatives do not. Who counts the same text again and
 * again, as while it is written, keeps the counter: it knows the blocks that it has counted, and no word goes over the end
 * of a block.
 */
export const wordCounter = (): ((content: RichText) => number) => {
  const counted = new WeakMap<RichTextNode, number>();
  const wordsIn = (block: BlockNode): number => {
    const doc: RichText = { type: 'doc', content: [block] };
    const text = [
      plainText(doc, () => ' 1 '),
      ...footnotesIn(doc).map(({ attrs }) => attrs.text),
      ...sectionReferencesIn(doc).map(() => '1'),
    ].join('\n');
    return wordsInText(text);
  };
  const count = (node: Exclude<RichTextNode, InlineNode>): number => {
    const known = counted.get(node);
    if (known !== undefined) return known;
    const words =
      node.type === 'paragraph' || node.type === 'heading' || node.type === 'chart' || node.type === 'image'
        ? wordsIn(node)
        : node.content.reduce((sum: number, child) => sum + count(child), 0);
    counted.set(node, words);
    return words;
  };
  return count;
};

/** The words of a text, counted once: `wordCounter`. */
export const countWords = (content: RichText): number => wordCounter()(content);

/** Whether nothing at all is there to read: no words, no figure, no citation, no chart, no picture. */
export const isEmptyContent = (content: RichText): boolean =>
  ![...nodesIn(content)].some(
    (node) =>
      node.type === 'figure' ||
      node.type === 'citation' ||
      node.type === 'chart' ||
      node.type === 'image' ||
      node.type === 'footnote' ||
      node.type === 'sectionReference' ||
      (node.type === 'text' && node.text.trim() !== ''),
  );
