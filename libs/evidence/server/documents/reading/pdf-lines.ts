/** A run of letters on a page; the origin is below on the left, in points. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
  /** Stands beside others in a row of a table. */
  readonly isCell: boolean;
}

/** A part of a line before which there is a gap. */
export interface Piece {
  text: string;
  readonly left: number;
  right: number;
  /** From the piece before it, in heights of the letters. */
  readonly gap: number;
}

export interface OpenLine {
  readonly pieces: Piece[];
  readonly y: number;
  readonly height: number;
}

/** Gaps in heights of the letters: more than any space, more than a justified line has, more than anything but a table has. */
const gaps = { some: 0.5, wide: 2, widest: 4 } as const;

/** Edges of cells that stand one below another, in points. */
const near = (one: number, other: number): boolean => Math.abs(one - other) <= 1.5;

/** Runs of one line, in the order of the file; a gap wider than a fifth of the letters' height is a space. */
export const openLinesOf = (items: readonly PlacedText[]): OpenLine[] => {
  const lines: OpenLine[] = [];
  for (const { text, x, y, width, height } of items) {
    if (text === '') continue;
    const line = lines.at(-1);
    const first = line?.pieces[0];
    const last = line?.pieces.at(-1);
    const isBlank = text.trim() === '';
    if (
      !line ||
      !first ||
      !last ||
      Math.abs(line.y - y) >= Math.max(line.height, height) * 0.5 ||
      x <= first.left - 1
    ) {
      if (!isBlank) lines.push({ pieces: [{ text, left: x, right: x + width, gap: 0 }], y, height });
      continue;
    }
    const gap = (x - last.right) / (height || line.height || 1);
    if (isBlank) {
      if (!/\s$/u.test(last.text)) last.text += ' ';
    } else if (gap > gaps.some) line.pieces.push({ text, left: x, right: x + width, gap });
    else {
      const isApart = gap > 0.2 && !/\s$/u.test(last.text) && !/^\s/u.test(text);
      last.text += isApart ? ` ${text}` : text;
      last.right = Math.max(last.right, x + width);
    }
  }
  return lines;
};

/** Whether there is something to read, more than a number or a mark beside the words of another cell. */
const holdsWords = (text: string): boolean => /\p{L}{3}/u.test(text);

/**
 * Which lines are rows of a table: with a wide gap after which the line beside begins or ends as they do, and the lines
 * next to such a row that have any gap there. A justified line has gaps as well, but not one below another.
 */
export const rowsOf = (lines: readonly OpenLine[]): ReadonlySet<number> => {
  const inner = ({ pieces }: OpenLine) => pieces.slice(1);
  const isBeside = (piece: Piece, at: number): boolean =>
    (lines[at]?.pieces ?? []).some(
      ({ left, right, gap }, index, all) =>
        (near(left, piece.left) && (gap > 0 || all.length === 1)) ||
        // Numbers end one below another; so do the last words of justified lines.
        (index > 0 && near(right, piece.right) && !holdsWords(piece.text)),
    );
  const rows = new Set(
    lines.flatMap((line, at) =>
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
    if (line && rows.has(from) && inner(line).some((piece) => isBeside(piece, from))) rows.add(at);
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

/** Lines of a paragraph put together; words divided at a line's end are joined where a small letter follows the hyphen. */
export const joinedLines = (before: string, text: string): string => {
  if (before === '') return text;
  const isDivided = /\p{Ll}[-\u00ad\u2010]$/u.test(before) && /^\p{Ll}/u.test(text);
  return isDivided ? before.slice(0, -1) + text : `${before} ${text}`;
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
