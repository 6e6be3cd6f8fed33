import type { Span } from '@qadam/evidence/domain';
import type { MarkedPassage } from '../waiting/waiting-act';

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

/** Where in the document's text the caret stands after a click, or where a selection begins; `null` outside the text. */
export const caretOffset = (root: HTMLElement): number | null => {
  const selection = window.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const { startContainer, startOffset } = selection.getRangeAt(0);
  const element =
    startContainer instanceof HTMLElement ? startContainer : (startContainer.parentElement ?? null);
  const words = element?.closest<HTMLElement>('[data-start]');
  if (!words || !root.contains(words)) return null;
  return startOf(words) + lengthBefore(words, startContainer, startOffset);
};

/** The paragraph with this number as a passage; `null` where it is not drawn. */
export const paragraphSpan = (number: number): Span | null => {
  const words = document.querySelector<HTMLElement>(`#p${number} [data-start]`);
  if (!words) return null;
  return { start: startOf(words), end: startOf(words) + (words.textContent?.length ?? 0) };
};

/** The words of a passage as far as they are drawn, with their language and paragraph. */
export const passageOf = (root: HTMLElement, { start, end }: Span): MarkedPassage => {
  const met = [...root.querySelectorAll<HTMLElement>('[data-start]')].flatMap((element) => {
    const text = element.textContent ?? '';
    const from = startOf(element);
    if (from >= end || from + text.length <= start) return [];
    return [{ element, words: text.slice(Math.max(start - from, 0), end - from) }];
  });
  const first = met[0]?.element;
  return {
    quote: met
      .map(({ words }) => words)
      .join('\n')
      .trim(),
    language: first?.lang ?? '',
    paragraph: Number(first?.closest('.v-paragraph')?.id.slice(1) ?? 0),
  };
};
