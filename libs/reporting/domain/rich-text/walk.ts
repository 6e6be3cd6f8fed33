import { type Language, localeOf } from '@qadam/language/domain';
import type { ChartNode, CitationNode, FigureNode, RichText, RichTextNode } from './content';

/** Every node below and including `node`, in reading order. */
export function* nodesIn(node: RichTextNode): Generator<RichTextNode> {
  yield node;
  if ('content' in node) for (const child of node.content ?? []) yield* nodesIn(child);
}

/** The live figures of a text in reading order, repeated ones included. */
export const figuresIn = (content: RichText): readonly FigureNode[] =>
  [...nodesIn(content)].filter((node): node is FigureNode => node.type === 'figure');

/** The citations of a text in reading order, repeated ones included. */
export const citationsIn = (content: RichText): readonly CitationNode[] =>
  [...nodesIn(content)].filter((node): node is CitationNode => node.type === 'citation');

/** The charts of a text in reading order. */
export const chartsIn = (content: RichText): readonly ChartNode[] =>
  [...nodesIn(content)].filter((node): node is ChartNode => node.type === 'chart');

const endsLine = new Set(['paragraph', 'heading', 'chart']);

/**
 * The words of a text without marks: blocks end in a line break, a figure is written by `figureText` (by default it
 * is left out), citations and charts leave nothing.
 */
export const plainText = (
  content: RichText,
  figureText: (figure: FigureNode) => string = () => '',
): string => {
  const write = (node: RichTextNode): string => {
    if (node.type === 'text') return node.text;
    if (node.type === 'hardBreak') return '\n';
    if (node.type === 'figure') return figureText(node);
    const inner = 'content' in node ? (node.content ?? []).map(write).join('') : '';
    return endsLine.has(node.type) && inner !== '' ? `${inner}\n` : inner;
  };
  return write(content).replace(/\n+$/u, '');
};

/** Words as the language's own rules see them (`Intl.Segmenter`); a live figure counts as one word. */
export const countWords = (content: RichText, language: Language): number => {
  const segmenter = new Intl.Segmenter(localeOf[language], { granularity: 'word' });
  const text = plainText(content, () => ' 1 ');
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike === true).length;
};

/** Whether nothing at all is there to read: no words, no figure, no citation, no chart. */
export const isEmptyContent = (content: RichText): boolean =>
  ![...nodesIn(content)].some(
    (node) =>
      node.type === 'figure' ||
      node.type === 'citation' ||
      node.type === 'chart' ||
      (node.type === 'text' && node.text.trim() !== ''),
  );
