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

/** Pages whose paragraphs are whole, also where they go over from one to the next. */
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
    const isOver =
      before && first && last && number === open.to + 1 && 'text' in first && 'text' in last
        ? goesOn(last, first, { left: open.left, right })
        : false;
    if (isOver && before && last && first && 'text' in last && 'text' in first)
      before.pieces[before.pieces.length - 1] = {
        ...{ text: joinedLines(last.text, first.text), first: last.first, last: first.last, right },
      };
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
