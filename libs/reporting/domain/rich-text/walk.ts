import { type Language, localeOf } from '@qadam/language/domain';
import type {
  BlockNode,
  ChartNode,
  CitationNode,
  FigureNode,
  FootnoteNode,
  ImageNode,
  RichText,
  RichTextNode,
  SectionReferenceNode,
} from './content';

/** Every node below and including `node`, in reading order. */
export function* nodesIn(node: RichTextNode): Generator<RichTextNode> {
  yield node;
  if ('content' in node) for (const child of node.content ?? []) yield* nodesIn(child);
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
 * Words as the language's own rules see them (`Intl.Segmenter`): a live figure counts as one word, as does a reference
 * to a section; footnotes and captions of pictures count with their words, alternatives do not.
 */
export const countWords = (content: RichText, language: Language): number => {
  const segmenter = new Intl.Segmenter(localeOf[language], { granularity: 'word' });
  const text = [
    plainText(content, () => ' 1 '),
    ...footnotesIn(content).map(({ attrs }) => attrs.text),
    ...sectionReferencesIn(content).map(() => '1'),
  ].join('\n');
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike === true).length;
};

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
