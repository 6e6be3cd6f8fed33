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

/** A gap that is more than a space between words of a line that is set narrow, in heights of the letters. */
const someGap = 0.5;

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
    } else if (gap > someGap) line.pieces.push({ text, left: x, right: x + width, gap });
    else {
      const isApart = gap > 0.2 && !/\s$/u.test(last.text) && !/^\s/u.test(text);
      last.text += isApart ? ` ${text}` : text;
      last.right = Math.max(last.right, x + width);
    }
  }
  return lines;
};

/** Stands, till the whole document is read, where a line ended with a hyphen within a word. */
export const lineEnd = '\u2028';

/**
 * Lines of a paragraph put together. Where a small letter follows a hyphen, whether the hyphen is one of the word or
 * only of the line's end is left open.
 */
export const joinedLines = (before: string, text: string): string => {
  if (before === '') return text;
  const isWithinWord = /\p{L}[-\u00ad\u2010]$/u.test(before) && /^\p{Ll}/u.test(text);
  return isWithinWord ? `${before}${lineEnd}${text}` : `${before} ${text}`;
};
