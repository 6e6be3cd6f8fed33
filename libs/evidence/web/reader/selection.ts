import type { Span } from '@qadam/evidence/domain';

const lengthBefore = (element: HTMLElement, node: Node, offset: number): number => {
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(node, offset);
  return before.toString().length;
};

const startOf = (element: HTMLElement): number => Number(element.dataset['start']);

/**
 * What is selected within `root`, as offsets into the document's text; `null` where nothing is. Elements with
 * `data-start` hold exactly the words of the text from that offset on; all else (paragraph numbers) is skipped.
 */
export const selectedSpan = (root: HTMLElement): Span | null => {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const met = [...root.querySelectorAll<HTMLElement>('[data-start]')].filter((each) =>
    range.intersectsNode(each),
  );
  const [first, last] = [met[0], met.at(-1)];
  if (!first || !last) return null;
  const start = first.contains(range.startContainer)
    ? startOf(first) + lengthBefore(first, range.startContainer, range.startOffset)
    : startOf(first);
  const end = last.contains(range.endContainer)
    ? startOf(last) + lengthBefore(last, range.endContainer, range.endOffset)
    : startOf(last) + (last.textContent?.length ?? 0);
  return end > start ? { start, end } : null;
};

/** Where on the screen the selection ends, for what stands beside it. */
export const selectionCorner = (): { readonly left: number; readonly top: number } | null => {
  const selection = window.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const boxes = [...selection.getRangeAt(0).getClientRects()];
  const box = boxes.at(-1);
  return box ? { left: box.right, top: box.bottom } : null;
};
