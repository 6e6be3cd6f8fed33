import type { RichText } from '@qadam/reporting/domain';
import type { Selected } from './text-place';

/** A place in a piece of the text, in letters of the whole; a unit is one letter, however many it is written with. */
const letterIn = (piece: HTMLElement, node: Node, offset: number): number =>
  Number(piece.dataset.letter) +
  (piece.dataset.unit === undefined ? (node instanceof Text ? offset : 0) : offset > 0 ? 1 : 0);

const endOf = (piece: HTMLElement): number =>
  Number(piece.dataset.letter) + (piece.dataset.unit === undefined ? (piece.textContent?.length ?? 0) : 1);

/**
 * What the reader selected on the page, in letters of the text; `null` outside it. A selection of whole paragraphs
 * begins or ends beside the words, between the elements of the page: then the pieces that it meets tell what it is.
 */
export const selectedOnPage = (within: Element, content: RichText): Selected | null => {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!within.contains(range.startContainer)) return null;
  const met = [...within.querySelectorAll<HTMLElement>('[data-letter]')]
    .filter((piece) => range.intersectsNode(piece))
    .map((piece) => ({
      from: piece.contains(range.startContainer)
        ? letterIn(piece, range.startContainer, range.startOffset)
        : Number(piece.dataset.letter),
      to: piece.contains(range.endContainer)
        ? letterIn(piece, range.endContainer, range.endOffset)
        : endOf(piece),
    }))
    .filter(({ from, to }) => to > from);
  const [first, last] = [met[0], met.at(-1)];
  return first === undefined || last === undefined ? null : { content, from: first.from, to: last.to };
};
