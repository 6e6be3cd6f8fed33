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

const paragraphElement = (number: number): HTMLElement | null =>
  document.querySelector<HTMLElement>(`#p${number} [data-start]`);

/** The words of the paragraph with this number, and where they begin; `null` where it is not drawn. */
export const wordsOfParagraph = (
  number: number,
): { readonly start: number; readonly text: string } | null => {
  const element = paragraphElement(number);
  return element && { start: startOf(element), text: element.textContent ?? '' };
};

/** The paragraph with this number as a passage; `null` where it is not drawn. */
export const paragraphSpan = (number: number): Span | null => {
  const words = wordsOfParagraph(number);
  return words && { start: words.start, end: words.start + words.text.length };
};

/** Where an offset into the words of an element lies among its text nodes. */
const pointAt = (element: HTMLElement, offset: number): readonly [Node, number] => {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (left <= length) return [node, left];
    left -= length;
  }
  return [element, element.childNodes.length];
};

const headPx = 96;
const footPx = 160;

/** Selects a part of a drawn paragraph, where it is not selected already, and keeps the word at `seen` in view. */
export const selectSpan = (number: number, span: Span, seen: number): void => {
  const element = paragraphElement(number);
  const selection = window.getSelection();
  if (!element || !selection) return;
  const now = selectedSpan(element.parentElement ?? element);
  if (now?.start === span.start && now.end === span.end) return;
  const from = startOf(element);
  selection.setBaseAndExtent(...pointAt(element, span.start - from), ...pointAt(element, span.end - from));
  const word = document.createRange();
  word.setStart(...pointAt(element, seen - from));
  word.setEnd(...pointAt(element, seen - from + 1));
  const { top, bottom } = word.getBoundingClientRect();
  if (top < headPx) window.scrollBy({ top: top - headPx });
  else if (bottom > window.innerHeight - footPx)
    window.scrollBy({ top: bottom - window.innerHeight + footPx });
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
