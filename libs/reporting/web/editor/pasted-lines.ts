/** What the lines of a document say of themselves: captions, lines of a table of contents, numbers of headings. */

const captionMark =
  /^\s*(?:(figure|fig\.|рисунок|рис\.|диаграмма)|(table|таблица|табл\.))\s?№?\s?[\d.]*\d(?!\p{L})[\s\u00a0.:–—-]*/iu;
const kazakhMark = /^\s*\d+(?:\.\d+)*-(?:(сурет|диаграмма)|(кесте))(?!\p{L})[\s\u00a0.:–—-]*/iu;

const longestTitle = 250;

export interface CaptionLine {
  readonly of: 'table' | 'picture';
  /** Without its number: a review numbers its tables and pictures itself. Empty where the title is in the next line. */
  readonly title: string;
}

/**
 * The name of a table or picture; `null` for other words, such as `Table 2 shows that …`. What Word calls a caption is one
 * by its style.
 */
export const captionIn = (line: string, isStyled = false): CaptionLine | null => {
  const text = line.replace(/\s+/gu, ' ').trim();
  const found = captionMark.exec(text) ?? kazakhMark.exec(text);
  if (!found) return null;
  const [mark, ofPicture] = found;
  const title = text.slice(mark.length).trim();
  const isSetApart = isStyled || title === '' || /[.:–—-]\s*$/u.test(mark);
  if (title.length > longestTitle || (!isSetApart && /[.!?;]$/u.test(title))) return null;
  return { of: ofPicture === undefined ? 'table' : 'picture', title };
};

/** `1 Introduction ........ 3`: a title, leaders, a page. */
export const leadsToPage = (line: string): boolean =>
  /\p{L}.*?(?:\.{4,}|(?:\s\.){4,}|…{2,}|_{4,}|\t)[\s\u00a0.…]*\d{1,4}\s*$/u.test(line);

/** `2.1`, `IV.`, `A)`: the number of a heading before a tabulator. */
export const isHeadingNumber = (words: string): boolean =>
  /^[\s\u00a0]*(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|\p{Lu})[.)]?[\s\u00a0]*$/u.test(words);
