import {
  type InlineNode,
  letterOf,
  type RichText,
  type RichTextNode,
  sliceInline,
  textBlocksOf,
} from '@qadam/reporting/domain';
import { hasWords, placeMarks, type PlacedMark, type ReviewMark } from './placed-marks';

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
          ? here.filter((mark) => hasWords(mark) && mark.to === from && mark.from === from)
          : [],
      after: here.filter((mark) => hasWords(mark) && mark.to === to && to > block.from),
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
