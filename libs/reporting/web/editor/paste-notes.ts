import { beginningOf } from '@qadam/language/domain';
/** Puts a footnote of our own in the place of its mark. */
const placeNote = (mark: Element, words: string): void => {
  const note = mark.ownerDocument.createElement('span');
  note.setAttribute('data-footnote', words);
  mark.replaceWith(note);
};

const wordsOf = (home: Element | null): string =>
  beginningOf((home?.textContent ?? '').replace(/\s+/gu, ' ').trim(), 2000);

/** Footnotes of Word become nodes of our own, with their words; the list of notes below the text goes. */
export const takeFootnotes = (body: HTMLElement): void => {
  const notes = new Map<string, string>();
  for (const anchor of body.querySelectorAll<HTMLAnchorElement>('a[href*="#_ftnref"], a[href*="#_ednref"]')) {
    const name =
      anchor.getAttribute('name') ?? (anchor.getAttribute('href') ?? '').replace(/^.*#(.*)ref/u, '$1');
    const home =
      anchor.closest(
        'div[id^="ftn"], div[id^="edn"], [style*="mso-element:footnote"], [style*="mso-element:endnote"]',
      ) ?? anchor.closest('p');
    anchor.remove();
    const words = wordsOf(home);
    if (words !== '') notes.set(name.replace(/^#/u, ''), words);
    home?.remove();
  }
  for (const list of body.querySelectorAll(
    '[style*="mso-element:footnote-list"], [style*="mso-element:endnote-list"]',
  ))
    list.remove();
  for (const anchor of body.querySelectorAll<HTMLAnchorElement>('a[href*="#_ftn"], a[href*="#_edn"]')) {
    const words = notes.get((anchor.getAttribute('href') ?? '').replace(/^.*#/u, ''));
    if (words === undefined) anchor.remove();
    else placeNote(anchor, words);
  }
};

const targetOf = (body: HTMLElement, anchor: Element): Element | null => {
  const name = /#(.+)$/u.exec(anchor.getAttribute('href') ?? '')?.[1];
  return name === undefined
    ? null
    : body.querySelector(`[id="${CSS.escape(name)}"], a[name="${CSS.escape(name)}"]`);
};

/**
 * The notes of LibreOffice, Google Docs and web pages: a raised mark that leads down to a note, from which a link leads
 * back up to the mark.
 */
export const takeNotesOfOthers = (body: HTMLElement): void => {
  for (const mark of body.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')) {
    const raised = mark.closest('sup') ?? mark.querySelector('sup');
    const target = raised && targetOf(body, mark);
    if (!raised || !target || !mark.isConnected) continue;
    const home = target.closest('li, p, div') ?? target;
    const back = [...home.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')].find((link) => {
      const up = targetOf(body, link);
      return up !== null && (up === mark || up.contains(mark) || mark.contains(up));
    });
    if (!back || home.contains(mark)) continue;
    back.remove();
    const words = wordsOf(home);
    home.remove();
    if (words !== '') placeNote(mark.closest('sup') ?? mark, words);
  }
};
