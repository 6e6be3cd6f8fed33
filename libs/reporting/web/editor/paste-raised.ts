import { raisedText } from '@qadam/reporting/domain';

const above = 'sup, :is(span, a, b, i, em, strong, font, u)[style*="vertical-align" i]';
const below = 'sub';
const blocks = 'p, li, td, th, h1, h2, h3, h4, h5, h6, div, body';

const heightOf = (element: Element): 'above' | 'below' | null => {
  const said = /vertical-align:\s*(super|sub)\b/iu.exec(element.getAttribute('style') ?? '')?.[1];
  const height =
    said?.toLowerCase() ?? (/^SU[PB]$/u.test(element.tagName) ? element.tagName.toLowerCase() : '');
  return height === '' ? null : height.startsWith('sup') ? 'above' : 'below';
};

const textsIn = (element: Element): Text[] => {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
};

/** `10` before `2,5` above it: what one has to look for in the text. */
const withWordBefore = (element: Element, words: string): string => {
  const before = element.ownerDocument.createRange();
  before.setStart(element.closest(blocks) ?? element, 0);
  before.setEndBefore(element);
  return `${/\S{0,16}$/u.exec(before.toString())?.[0] ?? ''}${words.replace(/\s+/gu, ' ').trim()}`;
};

/**
 * The text of a review has no heights: what stood above or below the line comes in signs that do so by themselves, as
 * `10` and `6` would else be read 106. Gives the words, with the one before them, of which no such signs exist.
 */
export const takeRaised = (body: HTMLElement): readonly string[] => {
  const levelled: string[] = [];
  for (const element of body.querySelectorAll(`${above}, ${below}`)) {
    const height = heightOf(element);
    if (height === null) continue;
    const words = element.textContent;
    const { isWhole } = raisedText(words, height);
    if (!isWhole) levelled.push(withWordBefore(element, words));
    else for (const text of textsIn(element)) text.data = raisedText(text.data, height).text;
  }
  return levelled;
};
