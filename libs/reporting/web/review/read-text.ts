import {
  type InlineNode,
  letterOf,
  type RichText,
  type RichTextNode,
  sliceInline,
  textBlocksOf,
} from '@qadam/reporting/domain';
import { placeMarks, type PlacedMark, type ReviewMark } from './placed-marks';
import type { Selected } from './text-place';

/** A piece of the text that is under the same marks from its first letter to its last. */
export interface MarkedPiece {
  readonly from: number;
  readonly marks: readonly PlacedMark[];
  /** Suggested words that stand before and after this piece. */
  readonly before: readonly PlacedMark[];
  readonly after: readonly PlacedMark[];
}

export interface MarkedText {
  readonly content: RichText;
  readonly pieces: ReadonlyMap<RichTextNode, MarkedPiece>;
}

const replaceAt = (
  node: RichTextNode,
  [index, ...rest]: readonly number[],
  by: RichTextNode,
): RichTextNode => {
  if (index === undefined) return by;
  const content = ('content' in node ? (node.content ?? []) : []) as readonly RichTextNode[];
  return {
    ...node,
    content: content.map((child, at) => (at === index ? replaceAt(child, rest, by) : child)),
  } as RichTextNode;
};

/** Cuts the words of a text where marks begin and end, and says what each piece is under. */
export const markText = (content: RichText, marks: readonly ReviewMark[]): MarkedText => {
  const placed = placeMarks(content, marks);
  const pieces = new Map<RichTextNode, MarkedPiece>();
  let marked: RichText = content;
  for (const block of textBlocksOf(content)) {
    const end = block.from + block.text.length;
    const here = placed.filter(({ from, to }) => from <= end && to >= block.from);
    const under = (from: number, to: number): MarkedPiece => ({
      from,
      marks: here.filter((mark) => mark.from < to && mark.to > from),
      before:
        from === block.from
          ? here.filter((mark) => mark.inserted !== '' && mark.to === from && mark.from === from)
          : [],
      after: here.filter((mark) => mark.inserted !== '' && mark.to === to && to > block.from),
    });
    if (block.shape === 'leaf') {
      pieces.set(block.node, under(block.from, end));
      continue;
    }
    const cuts = new Set(here.flatMap(({ from, to }) => [from, to]));
    const nodes: InlineNode[] = [];
    let at = block.from;
    for (const node of block.inline) {
      const length = letterOf(node).length;
      const own = [...cuts]
        .filter((cut) => cut > at && cut < at + length)
        .sort((left, right) => left - right);
      [at, ...own].forEach((from, index) => {
        const to = own[index] ?? at + length;
        const [piece = node] = node.type === 'text' ? sliceInline([node], from - at, to - at) : [];
        nodes.push(piece);
        pieces.set(piece, under(from, to));
      });
      at += length;
    }
    const changed = { ...block.node, content: nodes } as RichTextNode;
    marked = replaceAt(marked, block.path, changed) as RichText;
  }
  return { content: marked, pieces };
};

const letterAt = (node: Node | null, offset: number): number | null => {
  const element = node instanceof Element ? node : node?.parentElement;
  const piece = element?.closest<HTMLElement>('[data-letter]');
  if (!piece) return null;
  const from = Number(piece.dataset.letter);
  // A unit is one letter, however many it is written with.
  return piece.dataset.unit === undefined
    ? from + (node instanceof Text ? offset : 0)
    : from + (offset > 0 ? 1 : 0);
};

/** What the reader selected on the page, in letters of the text; `null` outside it. */
export const selectedOnPage = (within: Element, content: RichText): Selected | null => {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!within.contains(range.startContainer) || !within.contains(range.endContainer)) return null;
  const from = letterAt(range.startContainer, range.startOffset);
  const to = letterAt(range.endContainer, range.endOffset);
  return from === null || to === null || to <= from ? null : { content, from, to };
};
