import type { DocumentLine, DocumentPart, DocumentPicture } from './document-part';

/** The number of a chart or picture, as a book writes it. */
const figureMark =
  /^(?:(?:figure|fig\.|chart|diagram|graph|map|infographic|рисунок|рис\.|диаграмма|график|схема|карта|картограмма|инфографика|сурет)[\s\u00a0]?(?:№[\s\u00a0]?)?[\d.]*\d|\d+-(?:сурет|диаграмма|график|сызба|карта|картограмма|инфографика))(?!\p{L})[\s.:–—-]*/iu;

/** The same word without a number, as a book with one picture writes it: only beside a picture is it its mark. */
const bareMark =
  /^(?:figure|chart|diagram|graph|рисунок|диаграмма|график|схема|сурет|сызба)(?:[\s\u00a0]*[.:–—-]+[\s\u00a0]*|$)/iu;

/** A line of a list of figures leads to a page. */
const leadsToPage = /\.{3,}\s*\d+$/u;

const longestTitle = 250;

/** A picture with the words that name it. */
export interface NamedPicture {
  /** `Figure 3. Women in councils` */
  readonly picture: string;
  /** The same without its number, and the line between it and its picture, which says where or when. */
  readonly caption: string;
  readonly alternative: string;
}

export const hasFigureMark = ({ text }: DocumentLine): boolean => figureMark.test(text);

/** What a caption begins with; a line that has the style of one and stands at a picture needs no mark. */
const markOf = ({ text, isCaption }: DocumentLine, isByPicture: boolean): string | undefined =>
  figureMark.exec(text)?.[0] ??
  (isByPicture ? (bareMark.exec(text)?.[0] ?? (isCaption === true ? '' : undefined)) : undefined);

/** Whether a line names a chart or picture rather than says something of it: `Figure 3 shows that …` is a sentence. */
const isFigureCaption = (line: DocumentLine, isByPicture: boolean): boolean => {
  const mark = markOf(line, isByPicture);
  if (mark === undefined || line.shape === 'heading' || leadsToPage.test(line.text)) return false;
  const title = line.text.slice(mark.length);
  if (line.isCaption === true || title === '' || /[.:–—-]\s*$/u.test(mark))
    return title.length <= longestTitle;
  return title.length <= longestTitle && !/[.!?;]$/u.test(title);
};

const isPicture = (part: DocumentPart | undefined): part is DocumentPicture => part?.shape === 'picture';

const isWords = (part: DocumentPart | undefined): part is DocumentLine =>
  part !== undefined && (part.shape === 'paragraph' || part.shape === 'item');

/** How far behind its caption a picture may stand: a line that says where and when comes between. */
const farthest = 2;

/**
 * The charts and pictures of a document by the lines that name them: the picture right before such a line, else the next
 * behind it, says what it shows. A chart that Word draws itself is no picture of its file, but has its caption all the same.
 * A caption of a number alone takes the line behind it as its title.
 */
export const namedPictures = (
  parts: readonly DocumentPart[],
): ReadonlyMap<DocumentPart, NamedPicture & { readonly title: DocumentLine | null }> => {
  const taken = new Set<DocumentPart>();
  const found = new Map<DocumentPart, NamedPicture & { readonly title: DocumentLine | null }>();
  for (const [at, line] of parts.entries()) {
    const isByPicture = isPicture(parts[at - 1]) || isPicture(parts[at + 1]);
    if (!isWords(line) || !isFigureCaption(line, isByPicture)) continue;
    const [before, ...behind] = [parts[at - 1], ...parts.slice(at + 1, at + 1 + farthest)];
    const picture = [before, ...behind].find((part) => isPicture(part) && !taken.has(part));
    if (picture) taken.add(picture);
    const next = behind[0];
    const own = line.text.slice(markOf(line, isByPicture)?.length).trim();
    const between = isPicture(behind[1]) && behind[1] === picture && isWords(next) ? next.text.trim() : '';
    const title = own === '' && isWords(next) && next.text.length <= longestTitle ? next : null;
    found.set(line, {
      picture: [line.text.trim(), title?.text.trim()].filter(Boolean).join(' '),
      caption: [own, between || title?.text.trim()].filter(Boolean).join(' · '),
      alternative: isPicture(picture) ? picture.alternative : '',
      title,
    });
  }
  return found;
};
