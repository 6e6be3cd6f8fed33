import { noLeavings, type PasteLeavings, takeLeavings } from './paste-leavings';
import { takeFootnotes, takeNotesOfOthers } from './paste-notes';
import { takeRaised } from './paste-raised';
import { squareTables } from './square-tables';

/**
 * What Word and its kin put on the clipboard, as plain HTML: headings, lists, tables, links, bold and italic stay, all
 * looks go. Word writes lists as paragraphs with `mso-list` in their style ("Microsoft Office HTML and XML Reference":
 * `l0 level2 lfo1`), footnotes as anchors `_ftn1` with their words below the text.
 */
export interface CleanedPaste {
  readonly html: string;
  /** Pictures that came along as data, to be uploaded. */
  readonly pictures: readonly { readonly src: string; readonly alt: string }[];
  /** How many pictures only had an address on the other machine, which no browser may read. */
  readonly lostPictures: number;
  /** Rows of a table that was too long to come along as a whole; `null` where none was. */
  readonly cutTable: number | null;
  /** Words of merged cells: they stand in the first of their places now, and the others are empty. */
  readonly merged: readonly string[];
  /** Words that stood above or below the line and now stand on it, each with the word before. */
  readonly levelled: readonly string[];
  readonly leavings: PasteLeavings;
}

/** Every row of a text is laid out as one writes: thousands of them stop the browser for minutes. */
export const mostPastedRows = 300;

export const isFromOffice = (html: string): boolean =>
  /urn:schemas-microsoft-com:office|class="?Mso|mso-|<o:p>|content="?(?:Microsoft )?(?:Word|LibreOffice)/iu.test(
    html,
  );

const styleOf = (element: Element): string => element.getAttribute('style') ?? '';

/** Takes an element away and leaves what is in it. */
const unwrap = (element: Element): void => element.replaceWith(...element.childNodes);

const renamed = (element: Element, tag: string): HTMLElement => {
  const made = element.ownerDocument.createElement(tag);
  made.append(...element.childNodes);
  element.replaceWith(made);
  return made;
};

const dropComments = (root: Node): void => {
  const walker = root.ownerDocument?.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker?.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
};

const levelOf = (paragraph: Element): number | null => {
  const found = /mso-list:\s*l\d+\s+level(\d+)/iu.exec(styleOf(paragraph));
  if (found) return Number(found[1]);
  return /MsoListParagraph/u.test(paragraph.className) && markOf(paragraph) !== null ? 1 : null;
};

/** The bullet or number that Word writes into the paragraph itself. */
const markOf = (paragraph: Element): Element | null =>
  paragraph.querySelector('[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]');

const isOrdered = (mark: string): boolean =>
  /^\s*(?:\(?\d+|\(?[a-zа-яәіңғүұқөһ]{1,4}|[ivxlc]+)[.)]/iu.test(mark);

/** The number of an item where it is written in digits. */
const numberOf = (mark: string): string | null => /^\s*\(?(\d{1,4})[.)]/u.exec(mark)?.[1] ?? null;

/** Runs of list paragraphs become lists, one inside the other by their levels. */
const takeLists = (body: HTMLElement): void => {
  const { ownerDocument: page } = body;
  for (const paragraph of [...body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')]) {
    const level = levelOf(paragraph);
    if (level === null) continue;
    const mark = markOf(paragraph);
    const words = mark?.textContent ?? '';
    const kind = isOrdered(words) ? 'ol' : 'ul';
    const number = numberOf(words);
    // A first number begins a list of its own, though it follows another one.
    const goesOn = (list: Element): boolean => list.tagName === kind.toUpperCase() && number !== '1';
    mark?.remove();
    const item = page.createElement('li');
    const inner = page.createElement('p');
    inner.append(...paragraph.childNodes);
    item.append(inner);
    const before = paragraph.previousElementSibling;
    let list = before && /^[OU]L$/u.test(before.tagName) && before.hasAttribute('data-word') ? before : null;
    if (!list || (level === 1 && !goesOn(list))) {
      list = page.createElement(kind);
      list.setAttribute('data-word', '');
      if (level === 1 && number !== null && number !== '1') list.setAttribute('start', number);
      paragraph.before(list);
    }
    for (let depth = 1; depth < level; depth += 1) {
      const last: Element = list.lastElementChild ?? list.appendChild(page.createElement('li'));
      const nested: Element | null = last.querySelector(':scope > :is(ol, ul):last-child');
      const isRight: boolean = nested !== null && (depth < level - 1 || goesOn(nested));
      list = nested !== null && isRight ? nested : last.appendChild(page.createElement(kind));
    }
    list.append(item);
    paragraph.remove();
  }
};

/** Leaves the first rows of tables that are too long; says how many the longest of them had. */
const cutTables = (body: HTMLElement): number | null => {
  let longest: number | null = null;
  for (const table of body.querySelectorAll('table')) {
    const rows = [...table.rows];
    if (rows.length <= mostPastedRows) continue;
    longest = Math.max(longest ?? 0, rows.length);
    for (const row of rows.slice(mostPastedRows)) row.remove();
  }
  return longest;
};

/** What a picture shows, as its source says it; the name of a file says nothing. */
const saidAlt = (alt: string): string => {
  const words = alt.replace(/\s+/gu, ' ').trim();
  return /\p{L}/u.test(words) && !/^\S+\.(?:png|jpe?g|gif|bmp|webp|svg|tiff?|emf|wmf)$/iu.test(words)
    ? words
    : '';
};

/** A data URI is worth an upload; the file on somebody's disk cannot be read. */
const takePictures = (body: HTMLElement): Pick<CleanedPaste, 'pictures' | 'lostPictures'> => {
  const images = [...body.querySelectorAll('img')];
  const pictures = images
    .map((image) => ({ src: image.getAttribute('src') ?? '', alt: saidAlt(image.getAttribute('alt') ?? '') }))
    .filter(({ src }) => src.startsWith('data:image/'));
  for (const image of images) image.remove();
  return { pictures, lostPictures: images.length - pictures.length };
};

/** Bold and italic that are only said in a style. */
const takeEmphasis = (body: HTMLElement): void => {
  for (const span of body.querySelectorAll('span')) {
    const style = styleOf(span);
    for (const [pattern, tag] of [
      [/font-weight:\s*(?:bold|[6-9]00)/iu, 'strong'],
      [/font-style:\s*italic/iu, 'em'],
    ] as const) {
      if (!pattern.test(style)) continue;
      const inner = body.ownerDocument.createElement(tag);
      inner.append(...span.childNodes);
      span.append(inner);
    }
  }
};

/** All rows of a `<thead>`, as Word writes the rows that it repeats on each page, are the header. */
const takeHeads = (body: HTMLElement): void => {
  for (const cell of body.querySelectorAll('thead > tr > td')) renamed(cell, 'th');
};

/** So is a first row in bold throughout. */
const takeTables = (body: HTMLElement): void => {
  for (const table of body.querySelectorAll('table')) {
    const first = table.querySelector('tr');
    const cells = [...(first?.querySelectorAll(':scope > td') ?? [])];
    const isHeader =
      first?.closest('thead') !== null ||
      cells.every((cell) => {
        const words = cell.textContent.trim();
        const bold = [...cell.querySelectorAll('b, strong')]
          .map((one) => one.textContent)
          .join('')
          .trim();
        return words !== '' && words === bold;
      });
    if (isHeader) for (const cell of cells) renamed(cell, 'th');
  }
};

const kept = new Set(['href', 'data-footnote', 'start']);

/**
 * Cleans what was pasted from an office program; other HTML comes back as it was, without its pictures. `keepsAll` leaves
 * struck passages, comments and the like in the text.
 */
export const cleanPaste = (html: string, keepsAll = false): CleanedPaste => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const leavings = keepsAll ? noLeavings : takeLeavings(body, isFromOffice(html));
  // Before spans are filled: what is left out needs no cells.
  const cut = { ...takePictures(body), cutTable: cutTables(body) };
  const found = { ...cut, merged: squareTables(body), leavings };
  takeHeads(body);
  if (!isFromOffice(html)) {
    takeNotesOfOthers(body);
    const levelled = takeRaised(body);
    return { html: body.innerHTML, ...found, levelled };
  }
  dropComments(body);
  for (const element of body.querySelectorAll('style, script, meta, link, title, xml, head'))
    element.remove();
  takeFootnotes(body);
  takeNotesOfOthers(body);
  const levelled = takeRaised(body);
  takeLists(body);
  for (const heading of body.querySelectorAll('p.MsoTitle')) renamed(heading, 'h1');
  for (const heading of body.querySelectorAll('p.MsoSubtitle')) renamed(heading, 'h3');
  for (const quote of body.querySelectorAll('p.MsoQuote, p.MsoIntenseQuote')) {
    const frame = body.ownerDocument.createElement('blockquote');
    quote.replaceWith(frame);
    frame.append(quote);
  }
  takeEmphasis(body);
  takeTables(body);
  for (const element of [...body.querySelectorAll('*')]) {
    // Smart tags and the like: `st1:place`, `o:p`, `w:sdt`, `v:shape`.
    if (element.tagName.includes(':') || /^(?:SPAN|FONT|U|CENTER|DEL)$/u.test(element.tagName)) {
      if (element.hasAttribute('data-footnote')) continue;
      if (element.tagName === 'DEL') element.remove();
      else unwrap(element);
    }
  }
  for (const element of body.querySelectorAll('a:not([href])')) unwrap(element);
  for (const element of body.querySelectorAll('*'))
    for (const { name } of [...element.attributes]) if (!kept.has(name)) element.removeAttribute(name);
  for (const paragraph of body.querySelectorAll('p'))
    if (
      paragraph.textContent.replace(/[\s\u00a0]+/gu, '') === '' &&
      !paragraph.querySelector('[data-footnote]')
    )
      if (!paragraph.closest('td, th, li')) paragraph.remove();
  return { html: body.innerHTML.replace(/\u00a0+/gu, ' '), ...found, levelled };
};
