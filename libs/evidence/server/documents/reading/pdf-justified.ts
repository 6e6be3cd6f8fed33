import { isEdge } from './pdf-edges';
import type { OpenLine, Piece } from './pdf-lines';

/** Gaps of a justified line are as wide as one another, but for what fonts and programs round: in points, and as a share. */
const roundedBy = { points: 1, share: 0.2 } as const;

const areAlike = (values: readonly number[]): boolean => {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return most - least <= Math.max(roundedBy.points, most * roundedBy.share);
};

const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

/** Cells of a column begin at the very same place, or end there where they are numbers; words stand so by chance. */
const isBelow = (one: Piece, other: Piece): boolean =>
  Math.abs(one.left - other.left) <= 0.5 ||
  (Math.abs(one.right - other.right) <= 0.5 && !hasLetters(one.text) && !hasLetters(other.text));

/** Whether each stretch of a row, but for the first, has one above or below it in another. */
const isRowBeside = (inner: readonly Piece[], { pieces }: OpenLine): boolean =>
  inner.every((piece) => pieces.slice(1).some((other) => isBelow(piece, other)));

/**
 * Whether the gaps of a line are spaces that were widened to bring it to the right margin: each of its stretches is one
 * word, its gaps are alike, another line ends where it does, and no line beside it has its words at the same places.
 */
const isJustified = (lines: readonly OpenLine[], at: number, known: ReadonlySet<number>): boolean => {
  const line = lines[at];
  const last = line?.pieces.at(-1);
  if (!line || !last || line.pieces.length < 2) return false;
  if (line.pieces.some(({ text }) => /\s/u.test(text.trim()))) return false;
  const inner = line.pieces.slice(1);
  if (!areAlike(inner.map(({ gap }) => gap * line.height))) return false;
  const beside = [at - 1, at + 1].flatMap((each) => (known.has(each) ? [] : (lines[each] ?? [])));
  if (beside.some((other) => isRowBeside(inner, other))) return false;
  return lines.some((other, index) => index !== at && isEdge(other.pieces.at(-1)?.right ?? NaN, last.right));
};

/** Those of the lines, by their place among them. Below one that is justified for certain a word may stand by chance. */
export const justifiedLines = (lines: readonly OpenLine[]): ReadonlySet<number> => {
  const among = (known: ReadonlySet<number>) =>
    new Set(lines.flatMap((_, at) => (isJustified(lines, at, known) ? [at] : [])));
  return among(among(new Set()));
};
