import { holdsWords, isEdge } from './pdf-edges';
import { justifiedLines } from './pdf-justified';
import type { OpenLine, PdfLine, Piece } from './pdf-lines';

/** Gaps in heights of the letters: more than most justified lines have, and more than most tables have. */
const gaps = { wide: 2, widest: 4 } as const;

/**
 * Which lines are rows of a table: with a wide gap after which the line beside begins or ends as they do, and the lines
 * next to such a row that have any gap there. A line that is justified has gaps as well, but is none.
 */
export const rowsOf = (lines: readonly OpenLine[]): ReadonlySet<number> => {
  const inner = ({ pieces }: OpenLine) => pieces.slice(1);
  const isBeside = (piece: Piece, at: number): boolean =>
    (lines[at]?.pieces ?? []).some(
      ({ left, right, gap }, index, all) =>
        (isEdge(left, piece.left) && (gap > 0 || all.length === 1)) ||
        // Numbers end one below another; so do the last words of justified lines.
        (index > 0 && isEdge(right, piece.right) && !holdsWords(piece.text)),
    );
  const justified = justifiedLines(lines);
  const rows = new Set(
    lines.flatMap((line, at) =>
      !justified.has(at) &&
      inner(line).some(
        (piece) =>
          piece.gap > gaps.widest ||
          (piece.gap > gaps.wide && (isBeside(piece, at - 1) || isBeside(piece, at + 1))),
      )
        ? [at]
        : [],
    ),
  );
  const spread = (at: number, from: number): void => {
    const line = lines[at];
    if (line && rows.has(from) && !justified.has(at) && inner(line).some((piece) => isBeside(piece, from)))
      rows.add(at);
  };
  for (let at = 1; at < lines.length; at += 1) spread(at, at - 1);
  for (let at = lines.length - 2; at >= 0; at -= 1) spread(at, at + 1);
  return rows;
};

/** The cells of a row; numbers stay with the words that they stand beside. */
const cellsOf = (pieces: readonly Piece[]): readonly Piece[] => {
  const cells: Piece[] = [];
  for (const piece of pieces) {
    const last = cells.at(-1);
    if (!last || (holdsWords(last.text) && holdsWords(piece.text))) cells.push(piece);
    else {
      // The words say where the cell goes on below.
      const { left } = holdsWords(last.text) ? last : piece;
      cells[cells.length - 1] = { ...piece, left, text: `${last.text} ${piece.text}` };
    }
  }
  return cells;
};

/** Lines in the order of the file; of a row of a table each cell is one. */
export const linesOf = (lines: readonly OpenLine[]): PdfLine[] => {
  const rows = rowsOf(lines);
  return lines.flatMap(({ pieces, y, height }, at): PdfLine[] => {
    if (rows.has(at))
      return cellsOf(pieces).map(({ text, left, right }) => ({ text, left, right, y, height, isCell: true }));
    const [left, right] = [pieces[0]?.left ?? 0, Math.max(...pieces.map((piece) => piece.right))];
    return [{ text: pieces.map(({ text }) => text).join(' '), left, right, y, height, isCell: false }];
  });
};
