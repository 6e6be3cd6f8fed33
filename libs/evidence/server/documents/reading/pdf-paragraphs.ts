import { undividedBy } from './pdf-divided-words';
import { tablesOfLines } from './pdf-grid';
import { joinedLines, openLinesOf, type OpenLine, type PdfLine, type PlacedText } from './pdf-lines';
import { linesOf, rowsOf } from './pdf-rows';

interface Margins {
  readonly left: number;
  readonly right: number;
}

const middle = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor((values.length - 1) / 2)] ?? 0;

/**
 * The step from line to line within paragraphs: the smallest one that an eighth of the page's lines keep, to half a
 * point. The middle one is no measure, where paragraphs of one or two lines stand apart.
 */
const usualStep = (steps: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const step of steps) {
    const rounded = Math.round(step * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  const common = [...counts].flatMap(([step, count]) => (count * 8 >= steps.length ? [step] : []));
  return common.length > 0 ? Math.min(...common) : middle(steps);
};

/** Whether a line stands above the one before it and beside it: the top of another column, or of another cell. */
const isNextColumn = (before: PdfLine, line: PdfLine): boolean =>
  line.y - before.y > line.height * 0.5 && line.left > before.right - 1;

/**
 * The margins that hold for each line. Lines before the top of another column end where it begins, unless they reach
 * beyond; lines of that column begin there.
 */
const marginsOf = (lines: readonly PdfLine[]): readonly Margins[] => {
  const page = {
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
  };
  const tops = lines.flatMap((line, at) => {
    const before = lines[at - 1];
    return before && isNextColumn(before, line) ? [at] : [];
  });
  const margins: Margins[] = [];
  [0, ...tops].forEach((from, index, all) => {
    const to = all[index + 1] ?? lines.length;
    const begins = index === 0 ? -Infinity : (lines[from]?.left ?? 0) - (lines[from]?.height ?? 0);
    const ends = lines[to]?.left ?? Infinity;
    const isWithin = ({ left, right }: PdfLine) => left >= begins && right <= ends;
    const within = lines.slice(from, to).filter(isWithin);
    const own = {
      left: index === 0 ? page.left : Math.min(...within.map(({ left }) => left)),
      right: to === lines.length ? page.right : Math.max(...within.map(({ right }) => right)),
    };
    for (const line of lines.slice(from, to)) margins.push(isWithin(line) ? own : page);
  });
  return margins;
};

export const endsSentence = (text: string): boolean => /[.!?…:;»”"]$/u.test(text.trimEnd());

/** Whether a line lies so far from the one before it that no paragraph is set like this; centred lines are. */
const isElsewhere = (before: PdfLine, line: PdfLine): boolean => {
  if (line.left > before.right || line.right < before.left) return true;
  const shift = Math.abs(before.left + before.right - line.left - line.right) / 2;
  return before.left - line.left > line.height * 6 && shift > line.height;
};

const endsClause = (text: string): boolean => endsSentence(text) || /,$/u.test(text.trimEnd());

/** The mark of an item: a bullet, `1.`, `1)`, `а)`. */
export const beginsItem = (text: string): boolean =>
  /^(?:[•●○◦▪▫■□‣⁃∙·*✓✔✗➢➤►–—-]\s|\d{1,3}[.)]\s|\p{L}\)\s)/u.test(text.trimStart());
/** `1.2`, which may be a number of the text as well. */
const numbered = /^\d{1,2}(?:\.\d{1,2}){1,3}\.?\s/u;

/**
 * Whether a line was ended by hand: a new sentence or item follows whose first word would have had its place in it.
 * Bullets may be drawn and no letters.
 */
const isBroken = (before: PdfLine, line: PdfLine, right: number): boolean => {
  const [word = ''] = line.text.trim().split(/\s+/u);
  if (!/^\p{Lu}/u.test(word)) return false;
  const isCentred = Math.abs(before.left - line.left) > 2;
  const width = ((line.right - line.left) * (word.length + 1)) / Math.max(line.text.trim().length, 1);
  return !isCentred && before.right + width * 1.3 < right;
};

/** What most lines of a page keep: the step to the next one, and the height of their letters. */
interface Usual {
  readonly step: number;
  readonly height: number;
}

/** So much of the usual step is a gap between paragraphs: six points beside lines of thirteen to nineteen. */
const widestStep = 1.3;

/** A line that ends a paragraph is short of the right margin, or a wide gap, an indent, or a bullet follows it. */
const beginsParagraph = (
  before: PdfLine,
  line: PdfLine,
  { step: usual, height }: Usual,
  { left, right }: Margins,
): boolean => {
  const step = before.y - line.y;
  // A heading is set larger than the text, and so are the steps between its lines.
  const widest = Math.max(usual * widestStep, line.height > height * 1.15 ? line.height * 1.45 : 0);
  if (step <= 0 || (usual > 0 && step > widest)) return true;
  if (Math.abs(before.height - line.height) > before.height * 0.15) return true;
  const isShort = right - before.right > (right - left) * 0.25;
  if (beginsItem(line.text)) return true;
  if (numbered.test(line.text.trimStart()) && (isShort || endsClause(before.text))) return true;
  // A cell goes on below its first line, which stood in a row with others; what begins elsewhere is no part of it.
  if (before.isCell) return line.isCell || Math.abs(before.left - line.left) > 2;
  if (line.isCell || isElsewhere(before, line)) return true;
  const isIndented = line.left - left > line.height * 0.8 && before.left - left <= line.height * 0.8;
  return isIndented || (isShort && (endsSentence(before.text) || isBroken(before, line, right)));
};

/** Lines of a column from which on it is one of text and no cell of a table. */
const linesOfColumn = 8;

/** A paragraph with the lines that it begins and ends with. */
export interface PlacedParagraph {
  readonly text: string;
  readonly first: PdfLine;
  readonly last: PdfLine;
  /** Where the widest of its lines ends. */
  readonly right: number;
}

interface OpenParagraph {
  text: string;
  readonly first: PdfLine;
  last: PdfLine;
  right: number;
  lines: number;
}

/**
 * Whether a paragraph goes on at the top of the next column: its sentence is open, and the column goes up beyond its
 * first line; a cell of a table stands beside it, no higher than its row.
 */
const flowsOver = (
  open: OpenParagraph,
  before: PdfLine,
  line: PdfLine,
  { right, left }: Margins,
  linesBefore: number,
): boolean => {
  if (!isNextColumn(before, line) || line.isCell || before.isCell || endsSentence(open.text)) return false;
  if (Math.abs(before.height - line.height) > before.height * 0.15) return false;
  if (line.y < open.first.y + line.height * 0.5 && open.lines < linesOfColumn) return false;
  if (/^\p{Ll}/u.test(line.text.trimStart())) return true;
  return linesBefore >= linesOfColumn && right - before.right < (right - left) * 0.15;
};

/**
 * The paragraphs of a page, rebuilt from its lines: a PDF knows only where letters stand. Each cell of a table is one,
 * as it is in other kinds of files, where its rows are not plain.
 */
const paragraphsOfLines = (open: readonly OpenLine[]): readonly PlacedParagraph[] => {
  const lines = linesOf(open);
  const steps = lines.slice(1).flatMap((line, at) => {
    const step = (lines[at]?.y ?? 0) - line.y;
    // Less than the letters are high is no next line: a raised figure, a stamp.
    return step > line.height * 0.8 ? [step] : [];
  });
  const usual = { step: usualStep(steps), height: middle(lines.map(({ height }) => height)) };
  const margins = marginsOf(lines);
  const paragraphs: OpenParagraph[] = [];
  let inColumn = 0;
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const own = margins[at - 1];
    const text = line.text.replace(/\s+/gu, ' ').trim();
    const open = paragraphs.at(-1);
    const goesOn =
      before &&
      own &&
      open &&
      (!beginsParagraph(before, line, usual, own) || flowsOver(open, before, line, own, inColumn));
    inColumn = before && line.y > before.y ? 1 : inColumn + 1;
    if (!goesOn) {
      paragraphs.push({ text, first: line, last: line, right: line.right, lines: 1 });
      return;
    }
    open.text = joinedLines(open.text, text);
    open.lines += 1;
    open.last = line;
    open.right = Math.max(open.right, line.right);
  });
  return paragraphs;
};

export interface PdfRows {
  readonly rows: readonly (readonly string[])[];
  /** Where its columns begin and end, where that is drawn. */
  readonly edges?: readonly number[];
  /** The page of each row, where the table goes over several. */
  readonly pages?: readonly number[];
}

/** What a page holds in its order: paragraphs, and the rows of tables with their cells. */
export const placedPiecesOf = (items: readonly PlacedText[]): readonly (PlacedParagraph | PdfRows)[] => {
  const lines = openLinesOf(items);
  const tables = tablesOfLines(lines, rowsOf(lines));
  const textBetween = (from: number, to?: number) => paragraphsOfLines(lines.slice(from, to));
  return [
    ...tables.flatMap(({ from, rows }, at) => [...textBetween(tables[at - 1]?.to ?? 0, from), { rows }]),
    ...textBetween(tables.at(-1)?.to ?? 0),
  ];
};

/** What a document holds with its divided words put together. */
export const withWholeWords = <Piece extends { readonly text: string } | PdfRows>(
  pieces: readonly Piece[],
  undivided: (text: string) => string,
): readonly Piece[] =>
  pieces.map((piece) =>
    'text' in piece
      ? { ...piece, text: undivided(piece.text) }
      : { ...piece, rows: piece.rows.map((row) => row.map(undivided)) },
  );

export const textsOf = (pieces: readonly ({ readonly text: string } | PdfRows)[]): readonly string[] =>
  pieces.flatMap((piece) => ('text' in piece ? [piece.text] : piece.rows.flat()));

/** A page that is all that there is, without the lines. */
export const piecesOfItems = (
  items: readonly PlacedText[],
): readonly ({ readonly text: string } | PdfRows)[] => {
  const pieces = placedPiecesOf(items).map((piece) => ('text' in piece ? { text: piece.text } : piece));
  return withWholeWords(pieces, undividedBy(textsOf(pieces)));
};

/** The same by paragraphs alone. */
export const paragraphsOfItems = (items: readonly PlacedText[]): readonly string[] =>
  textsOf(piecesOfItems(items));
