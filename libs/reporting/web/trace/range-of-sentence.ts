import type { Language } from '@qadam/language/domain';
import { lengthOfWords, markedSentences, nodeMarks } from '@qadam/reporting/domain';
import type { SentencePlace } from './sentence-place';

const lines = 'p, [role="paragraph"], h1, h2, h3, h4, h5, h6';
/** What the page adds to a text, or draws in it: no line of it is a paragraph of the text. */
const noLines = '.r-chart-in-text, .r-chart-node, .r-picture, .r-fold, [data-inline]';
/** Words that a reviewer suggests. */
const notYet = '.r-mark-inserted';

const isMark = (name: string | undefined): name is keyof typeof nodeMarks =>
  name !== undefined && name in nodeMarks;

interface Piece {
  readonly node: Node;
  /** Its words, or the mark that stands for it. */
  readonly text: string;
}

/** What stands in a line, each figure, citation, note and reference as one piece. */
function* piecesOf(line: Node): Generator<Piece> {
  for (const node of line.childNodes) {
    if (node instanceof Text) yield { node, text: node.data };
    if (!(node instanceof HTMLElement) || node.matches(notYet)) continue;
    const { inline } = node.dataset;
    if (isMark(inline)) yield { node, text: nodeMarks[inline] };
    else if (node.tagName === 'BR' && !node.classList.contains('ProseMirror-trailingBreak'))
      yield { node, text: '\n' };
    else yield* piecesOf(node);
  }
}

/** Where in the words of a piece so much of it has been read. */
const placeAfter = (text: string, length: number): number => {
  let at = 0;
  while (at < text.length && lengthOfWords(text.slice(0, at)) < length) at += 1;
  return at;
};

/** Where the words from one length to another of a line stand on the page. */
const between = (line: Element, from: number, to: number): Range => {
  const range = document.createRange();
  range.selectNodeContents(line);
  let read = 0;
  let hasBegun = false;
  for (const { node, text } of piecesOf(line)) {
    const length = lengthOfWords(text);
    if (length === 0) continue;
    if (!hasBegun && read + length > from) {
      if (node instanceof Text) {
        const at = placeAfter(text, from - read);
        range.setStart(node, at + (/^\s*/u.exec(text.slice(at))?.[0].length ?? 0));
      } else range.setStartBefore(node);
      hasBegun = true;
    }
    if (read + length >= to) {
      if (node instanceof Text) range.setEnd(node, placeAfter(text, to - read));
      else range.setEndAfter(node);
      return range;
    }
    read += length;
  }
  return range;
};

/** The paragraph of a text on the page, or the sentence or chart of it; `null` while it is not there. */
export const rangeOfSentence = (
  text: Element,
  { paragraph, ordinal, chart }: SentencePlace,
  language: Language,
): Range | null => {
  if (chart !== null) {
    const drawn = text.querySelectorAll('.r-chart-in-text')[chart - 1];
    if (!drawn) return null;
    const range = document.createRange();
    range.selectNodeContents(drawn.querySelector('.q-chart-title') ?? drawn);
    return range;
  }
  const line = [...text.querySelectorAll(lines)].filter((own) => !own.closest(noLines))[paragraph - 1];
  if (!line) return null;
  const marked = [...piecesOf(line)].map((piece) => piece.text).join('');
  const sentences = markedSentences(marked, language).map(lengthOfWords);
  const length = sentences[ordinal - 1];
  if (length === undefined) return between(line, 0, Infinity);
  const from = sentences.slice(0, ordinal - 1).reduce((sum, own) => sum + own, 0);
  return between(line, from, from + length);
};
