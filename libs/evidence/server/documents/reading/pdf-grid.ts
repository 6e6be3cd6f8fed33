import { joinedLines, type OpenLine, type Piece } from './pdf-lines';
import { partedAt } from './pdf-parted';

/** A table of a page: which of its lines, in the order of the file, and the cells of its rows. */
export interface PdfTable {
  readonly from: number;
  /** Behind its last line. */
  readonly to: number;
  readonly rows: readonly (readonly string[])[];
}

interface Column {
  left: number;
  right: number;
  /** Where its cells begin below the heading. */
  readonly starts: number[];
}

interface Row {
  readonly from: number;
  readonly cells: { text: string; lines: number }[];
  bottom: number;
  /** One stretch over several columns, where it is not known yet at which places they begin. */
  readonly merged?: Piece;
  /** Whether some of its cells stood apart in the file. */
  isCertain: boolean;
}

/** Lines of a cell from which on it is a column of text. */
const linesOfCell = 12;

/** Rows below the heading that make a table. */
const leastRows = 2;

/** The one column that a stretch can stand in, without reaching into those beside it; `null` where it is not plain. */
const columnOf = ({ left, right }: Piece, columns: readonly Column[]): number | null => {
  const fitting = columns.flatMap((_, at) =>
    left > (columns[at - 1]?.right ?? -Infinity) - 1 && right < (columns[at + 1]?.left ?? Infinity) + 1
      ? [at]
      : [],
  );
  const beside = fitting.filter((at) => {
    const column = columns[at];
    return (
      column &&
      ((left < column.right && right > column.left) || column.starts.some((x) => Math.abs(x - left) < 2))
    );
  });
  return (beside.length === 1 ? beside[0] : fitting.length === 1 ? fitting[0] : null) ?? null;
};

const usual = (values: readonly number[]): number | null => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
};

const openRow = (from: number, { y }: OpenLine): Row => ({ from, cells: [], bottom: y, isCertain: false });

const spansColumns = (piece: Piece, columns: readonly Column[]): boolean =>
  columns.filter(({ left, right }) => piece.left < right && piece.right > left).length > 1;

/**
 * Puts a stretch into the row that is open, or into a new one, as files have tables: row by row, in it cell by cell.
 * `false` where it has no place.
 */
const takePiece = (
  piece: Piece,
  line: OpenLine,
  at: number,
  rows: Row[],
  columns: Column[],
  isCertain: boolean,
): boolean => {
  const column = columnOf(piece, columns);
  const own = columns[column ?? -1];
  const last = rows.at(-1);
  if (column === null || !own || !last) return false;
  const isOpen = rows.length > 1 && !last.merged;
  const goesOn =
    isOpen &&
    column === last.cells.length - 1 &&
    line.y < last.bottom &&
    last.bottom - line.y < line.height * 1.5;
  const isNext = isOpen && column >= last.cells.length && line.y > last.bottom - line.height * 0.5;
  // The first cell goes on only where no other one stood beside it yet.
  if (!(goesOn && (column > 0 || last.cells.length === 1)) && !isNext) {
    if (column > 0 || line.y >= last.bottom) return false;
    rows.push(openRow(at, line));
  }
  const [row, above] = [rows.at(-1), rows.at(-2)];
  if (!row || (above && line.y >= above.bottom)) return false;
  while (row.cells.length <= column) row.cells.push({ text: '', lines: 0 });
  row.bottom = Math.min(row.bottom, line.y);
  const cell = row.cells[column];
  if (!cell || cell.lines >= linesOfCell) return false;
  cell.text = joinedLines(cell.text, piece.text.trim());
  cell.lines += 1;
  if (!isCertain) return true;
  row.isCertain = true;
  own.left = Math.min(own.left, piece.left);
  own.right = Math.max(own.right, piece.right);
  own.starts.push(Math.round(piece.left));
  return true;
};

/** A stretch by the columns that it goes over, where they are known to begin; `null` where it does not part plainly. */
const partsOver = (piece: Piece, line: OpenLine, columns: readonly Column[]): readonly Piece[] | null => {
  const over = columns.filter(({ left, right }) => piece.left < right && piece.right > left);
  const [first = null, ...others] = over.map(({ starts }) => usual(starts));
  const starts = others.filter((start) => start !== null);
  if (first === null || Math.abs(first - piece.left) > 2 || starts.length < others.length) return null;
  const texts = partedAt(piece, starts, line.height * 1.5);
  return (
    texts?.map((text, at) => ({
      ...piece,
      text,
      left: at === 0 ? piece.left : (starts[at - 1] ?? piece.left),
      right: starts[at] ?? piece.right,
    })) ?? null
  );
};

const takeLine = (line: OpenLine, at: number, rows: Row[], columns: Column[]): boolean => {
  const [only, ...others] = line.pieces;
  const [last, first] = [rows.at(-1), columns[0]];
  if (!only || !last || !first) return false;
  if (others.length > 0 || !spansColumns(only, columns))
    return line.pieces.every((piece) =>
      spansColumns(piece, columns)
        ? (partsOver(piece, line, columns)?.every((part) =>
            takePiece(part, line, at, rows, columns, false),
          ) ?? false)
        : takePiece(piece, line, at, rows, columns, true),
    );
  const parts = partsOver(only, line, columns);
  if (parts) return parts.every((part) => takePiece(part, line, at, rows, columns, false));
  if (line.y >= last.bottom || only.left > first.right) return false;
  rows.push({ ...openRow(at, line), merged: only });
  return true;
};

const readRows = (lines: readonly OpenLine[], from: number, to: number) => {
  const heading = lines[from];
  const columns = (heading?.pieces ?? []).map(({ left, right }): Column => ({ left, right, starts: [] }));
  const rows: Row[] = heading
    ? [
        {
          ...openRow(from, heading),
          cells: heading.pieces.map(({ text }) => ({ text: text.trim(), lines: 1 })),
        },
      ]
    : [];
  for (let at = from + 1; at < to; at += 1) {
    const line = lines[at];
    if (!line || !takeLine(line, at, rows, columns)) return { rows, columns, to: at };
  }
  return { rows, columns, to };
};

/** The cells of rows, until one cannot be parted; and the line of that one. */
const cellsOfRows = (rows: readonly Row[], columns: readonly Column[]) => {
  const starts = columns.slice(1).map((column) => usual(column.starts));
  const read: (readonly string[])[] = [];
  for (const { from, cells, merged } of rows) {
    const parted = !merged
      ? columns.map((_, at) => cells[at]?.text ?? '')
      : starts.every((start) => start !== null)
        ? partedAt(merged, starts, Infinity)
        : null;
    if (!parted) return { read, to: from };
    read.push(parted);
  }
  return { read, to: null };
};

/** The table that a line is the heading of; `null` where what follows is none, or not plainly one. */
const tableFrom = (lines: readonly OpenLine[], from: number): PdfTable | null => {
  const heading = lines[from]?.pieces ?? [];
  if (heading.length < 2 || !heading.every(({ text }) => /\p{L}/u.test(text))) return null;
  // A line that has no place may have been put in part: read anew without it.
  const { columns, ...whole } = readRows(lines, from, readRows(lines, from, lines.length).to);
  let { rows, to } = whole;
  for (
    let last = rows.at(-1);
    last && rows.length > 1 && (last.cells.length < 2 || !last.isCertain);
    last = rows.at(-1)
  ) {
    to = last.from;
    rows = rows.slice(0, -1);
  }
  const { read, to: before } = cellsOfRows(rows, columns);
  return read.length > leastRows ? { from, to: before ?? to, rows: read } : null;
};

/** The tables among the lines of a page, of which these are rows for certain. */
export const tablesOfLines = (
  lines: readonly OpenLine[],
  certain: ReadonlySet<number>,
): readonly PdfTable[] => {
  const tables: PdfTable[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const table = certain.has(at) ? tableFrom(lines, at) : null;
    if (!table) continue;
    tables.push(table);
    at = table.to - 1;
  }
  return tables;
};
