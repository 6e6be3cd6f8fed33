import { joinedLines } from './pdf-lines';
import { beginsItem, endsSentence, type PdfRows, type PlacedParagraph } from './pdf-paragraphs';

/** What a page holds; a paragraph that goes over several pages is on the first of them. */
export interface PdfPagePieces {
  readonly number: number;
  readonly pieces: readonly (PlacedParagraph | PdfRows)[];
}

const paragraphsOf = ({ pieces }: PdfPagePieces): readonly PlacedParagraph[] =>
  pieces.flatMap((piece) => ('text' in piece ? [piece] : []));

const leftOf = (page: PdfPagePieces): number =>
  Math.min(...paragraphsOf(page).flatMap(({ first, last }) => [first.left, last.left]));

/**
 * Whether a paragraph goes on at the top of the next page: its sentence is open, its last line full, and what follows
 * begins with a small letter at the margin or below it, in letters as high.
 */
const goesOn = (
  { text, last }: PlacedParagraph,
  { text: next, first }: PlacedParagraph,
  { left, right }: { readonly left: number; readonly right: number },
): boolean =>
  !endsSentence(text) &&
  /^[«"“(]?\p{Ll}/u.test(next) &&
  !beginsItem(next) &&
  ![last, first].some(({ isCell }) => isCell) &&
  Math.abs(last.height - first.height) <= last.height * 0.15 &&
  [last.left, left].some((edge) => Math.abs(edge - first.left) <= 2) &&
  right - last.right < (right - left) * 0.3;

const areAlike = (one: readonly string[] = [], other: readonly string[] = []): boolean =>
  one.length === other.length && one.every((cell, at) => cell === other[at]);

/** A table with its rows on the next page, which have the same columns, and may begin with the same headings; `null` where they are of another one. */
const withRows = (table: PdfRows, next: PdfRows, from: number, to: number): PdfRows | null => {
  const [edges, others] = [table.edges ?? [], next.edges ?? []];
  const isSame =
    edges.length > 0 &&
    edges.length === others.length &&
    edges.every((edge, at) => Math.abs(edge - (others[at] ?? NaN)) <= 2);
  if (!isSame) return null;
  const rows = areAlike(table.rows[0], next.rows[0]) ? next.rows.slice(1) : next.rows;
  return {
    ...{ rows: [...table.rows, ...rows], edges },
    pages: [...(table.pages ?? table.rows.map(() => from)), ...rows.map(() => to)],
  };
};

/** What ends a page together with what begins the next one, where both are one paragraph or one table. */
const wholeOf = (
  last: PlacedParagraph | PdfRows,
  first: PlacedParagraph | PdfRows,
  margins: { readonly left: number; readonly right: number },
  from: number,
  to: number,
): PlacedParagraph | PdfRows | null => {
  if ('rows' in last) return 'rows' in first ? withRows(last, first, from, to) : null;
  if ('rows' in first || !goesOn(last, first, margins)) return null;
  const text = joinedLines(last.text, first.text);
  return { text, first: last.first, last: first.last, right: margins.right };
};

/** Pages whose paragraphs and tables are whole, also where they go over from one to the next. */
export const joinedOverPages = (pages: readonly PdfPagePieces[]): readonly PdfPagePieces[] => {
  const joined: { number: number; pieces: (PlacedParagraph | PdfRows)[] }[] = [];
  const right = Math.max(...pages.flatMap((page) => paragraphsOf(page).map((each) => each.right)));
  /** The page that the last paragraph began on, and the one that it goes on to. */
  let open = { at: -1, to: -1, left: 0 };
  for (const page of pages) {
    const { number, pieces } = page;
    const [first, ...others] = pieces;
    const before = joined[open.at];
    const last = before?.pieces.at(-1);
    const whole =
      before && first && last && number === open.to + 1
        ? wholeOf(last, first, { left: open.left, right }, before.number, number)
        : null;
    const isOver = whole !== null;
    if (before && whole) before.pieces[before.pieces.length - 1] = whole;
    const own = isOver ? others : pieces;
    joined.push({ number, pieces: [...own] });
    open = {
      at: isOver && own.length === 0 ? open.at : joined.length - 1,
      to: number,
      left: leftOf(page),
    };
  }
  return joined;
};
