import { captionIn, isHeadingNumber, leadsToPage } from './pasted-lines';

/** What belongs to how a document was made rather than to its text, and was left out or put in its place. */
export interface PasteLeavings {
  /** Passages that were struck out: whoever struck them out took them back. */
  readonly struck: number;
  /** Comments in the margin, with their marks in the text. */
  readonly comments: number;
  /** Lines of a table of contents. */
  readonly contents: number;
  /** Numbers of headings: a review numbers its own. */
  readonly numbers: number;
  /** Captions that their tables have now. */
  readonly captioned: number;
  /** Captions that stayed as words, as neither table nor picture came with them. */
  readonly lone: readonly string[];
}

export const noLeavings: PasteLeavings = {
  ...{ struck: 0, comments: 0, contents: 0, numbers: 0, captioned: 0 },
  lone: [],
};

const wordsIn = (element: Element): string => element.textContent.replace(/[\s\u00a0]+/gu, ' ').trim();

/** Takes an element away, and the line or item that held nothing else. */
const removeWithLine = (element: Element): void => {
  const line = element.closest('p, h1, h2, h3, h4, h5, h6');
  const item = element.closest('li');
  element.remove();
  if (line && wordsIn(line) === '' && !line.querySelector('img, a, [data-footnote]')) line.remove();
  if (item && wordsIn(item) === '' && !item.querySelector('img, a, [data-footnote]')) item.remove();
};

/** What stands inside a struck passage is struck with it. */
const takeStruck = (body: HTMLElement): number => {
  const struck = 's, strike, del, .msoDel, [style*="line-through" i]';
  const outer = [...body.querySelectorAll(struck)].filter((one) => !one.parentElement?.closest(struck));
  const count = outer.filter((one) => wordsIn(one) !== '' && one.tagName !== 'BODY').length;
  for (const one of outer) removeWithLine(one);
  return count;
};

/** The comments of Word (`_msocom_1`) and of Google Docs (`cmnt1`). */
const takeComments = (body: HTMLElement): number => {
  for (const list of body.querySelectorAll('[style*="mso-element:comment" i], .msocomtxt, .msocomoff'))
    list.remove();
  for (const back of body.querySelectorAll('a[href*="#cmnt_ref"]')) (back.closest('div') ?? back).remove();
  const marks = [...body.querySelectorAll('a.msocomanchor, a[href*="#_msocom_"], a[id^="cmnt_ref"]')];
  for (const mark of marks) (mark.closest('.MsoCommentReference, sup') ?? mark).remove();
  for (const one of body.querySelectorAll(
    '[style*="mso-special-character:comment" i], .MsoCommentText, .MsoCommentReference',
  ))
    one.remove();
  return marks.length;
};

const takeContents = (body: HTMLElement): number => {
  for (const heading of body.querySelectorAll('.MsoTocHeading')) heading.remove();
  const lines = [...body.querySelectorAll('p, li')].filter(
    (line) =>
      !line.closest('td, th') &&
      (/(?:^|\s)(?:MsoToc[1-9]|MsoTof|MsoTableofFigures|toc\d)(?:\s|$)/iu.test(line.className) ||
        (line.querySelector('p, li') === null && leadsToPage(line.textContent))),
  );
  for (const line of lines) removeWithLine(line);
  return lines.filter((line) => wordsIn(line) !== '').length;
};

/** The number that Word writes into a heading, as it does into an item of a list, or sets off by a tabulator. */
const takeNumbers = (body: HTMLElement): number => {
  let count = 0;
  for (const heading of body.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const mark = heading.querySelector('[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]');
    heading.removeAttribute('style');
    if (mark) {
      mark.remove();
      count += 1;
      continue;
    }
    const tab = heading.querySelector('[style*="mso-tab-count" i]');
    if (!tab) continue;
    const before = heading.ownerDocument.createRange();
    before.setStart(heading, 0);
    before.setEndAfter(tab);
    if (!isHeadingNumber(before.toString())) continue;
    before.deleteContents();
    count += 1;
  }
  return count;
};

const isBlank = (element: Element): boolean =>
  element.tagName === 'P' && wordsIn(element) === '' && !element.querySelector('img');

/** The next element with something in it. */
const beside = (from: Element, step: 'previousElementSibling' | 'nextElementSibling'): Element | null => {
  let next = from[step];
  while (next && isBlank(next)) next = next[step];
  return next;
};

const captionOf = (element: Element | null) =>
  element?.tagName === 'P' ? captionIn(element.textContent, /MsoCaption/u.test(element.className)) : null;

const nameTable = (table: HTMLTableElement, title: string): void => {
  const caption = table.querySelector('caption') ?? table.createCaption();
  caption.textContent = title;
};

/** The caption of a table is the line over it, also where its title is in a line by itself, else the one under it. */
const takeTableCaptions = (body: HTMLElement): number => {
  let count = 0;
  for (const table of body.querySelectorAll('table')) {
    if (table.querySelector('caption') || table.parentElement?.closest('table')) continue;
    const above = beside(table, 'previousElementSibling');
    const higher = above && beside(above, 'previousElementSibling');
    const below = beside(table, 'nextElementSibling');
    const [over, far, under] = [captionOf(above), captionOf(higher), captionOf(below)];
    const next = below && beside(below, 'nextElementSibling');
    const lines =
      over?.of === 'table' && over.title !== ''
        ? [above]
        : above?.tagName === 'P' && far?.of === 'table' && far.title === '' && wordsIn(above).length <= 250
          ? [higher, above]
          : under?.of === 'table' && under.title !== '' && next?.tagName !== 'TABLE'
            ? [below]
            : [];
    const last = lines.at(-1);
    if (!last) continue;
    nameTable(table, captionOf(last)?.title ?? wordsIn(last));
    for (const line of lines) line?.remove();
    count += 1;
  }
  return count;
};

const loneCaptions = (body: HTMLElement): readonly string[] =>
  [...body.querySelectorAll('p')]
    .filter((line) => !line.closest('td, th') && captionOf(line) !== null)
    .map(wordsIn);

/** Takes struck passages and comments out of anything pasted; the rest is Word's own. */
export const takeLeavings = (body: HTMLElement, isOffice: boolean): PasteLeavings => {
  const comments = takeComments(body);
  const struck = takeStruck(body);
  if (!isOffice) return { ...noLeavings, comments, struck };
  const contents = takeContents(body);
  const numbers = takeNumbers(body);
  const captioned = takeTableCaptions(body);
  return { struck, comments, contents, numbers, captioned, lone: loneCaptions(body) };
};
