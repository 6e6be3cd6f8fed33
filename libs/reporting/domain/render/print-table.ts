import { printedWidth } from './fit-words';
import { sharedRoom, sum } from './shared-room';
import { syllables } from './syllables';

/** Where a table stands: in the column of the text, over the margin too, or on a page turned on its side. */
export type TablePlacement = 'text' | 'wide' | 'turned';

/** Columns that are printed side by side; the first of the table begins each part. */
export interface TablePart {
  /** Their numbers in the table. */
  readonly columns: readonly number[];
  /** In points. */
  readonly widths: readonly number[];
}

export interface PrintLayout {
  readonly placement: TablePlacement;
  /** Of its words, in points. */
  readonly size: number;
  readonly isHyphenated: boolean;
  /** More than one where no page is wide enough for all columns. */
  readonly parts: readonly TablePart[];
}

const perMillimetre = 72 / 25.4;
/** Widths of the paper in points. */
export const printRoom: Readonly<Record<TablePlacement, number>> = {
  text: 135 * perMillimetre,
  wide: 174 * perMillimetre,
  turned: 247 * perMillimetre,
};

/** Left and right of the words of a cell. */
export const cellEdges = 10;
export const printedSize = 9;
/** A table in smaller letters is told of. */
export const comfortableSize = 8;
const leastSize = 7;

/** A line longer than this breaks anyway, so that its cell asks for no more room. */
const longestLine = 60;
/** Room of a picture or chart in a cell. */
const drawnRoom = 110;

interface Column {
  /** In letters of one point. */
  readonly word: number;
  readonly part: number;
  readonly line: number;
}

/** Spaces at which a line may end: others bind a number to what it counts. */
const breaks = /[ \t\n]+/u;

const partsOf = (word: string): readonly string[] => {
  const parts = syllables(word);
  return parts.map((part, at) => (at === parts.length - 1 ? part : `${part}-`));
};

const columnsOf = (rows: readonly (readonly string[])[], hasHead: boolean): readonly Column[] => {
  const columns: { word: number; part: number; line: number }[] = [];
  rows.forEach((row, at) =>
    row.forEach((text, index) => {
      const column = (columns[index] ??= { word: 2, part: 2, line: 2 });
      const isBold = hasHead && at === 0;
      for (const line of text.split('\n'))
        column.line = Math.max(column.line, printedWidth(line.slice(0, longestLine), isBold));
      for (const word of text.split(breaks)) {
        const width = printedWidth(word, isBold);
        if (width > column.word) column.word = width;
        if (width > column.part)
          column.part = partsOf(word).reduce(
            (most, part) => Math.max(most, printedWidth(part, isBold)),
            column.part,
          );
      }
    }),
  );
  return columns;
};

interface Trial {
  readonly placement: TablePlacement;
  readonly size: number;
  readonly isHyphenated: boolean;
}

const trials: readonly Trial[] = [
  { placement: 'text', size: 9, isHyphenated: false },
  { placement: 'wide', size: 9, isHyphenated: false },
  { placement: 'wide', size: 8, isHyphenated: false },
  { placement: 'wide', size: 8, isHyphenated: true },
  { placement: 'wide', size: leastSize, isHyphenated: true },
  { placement: 'turned', size: 9, isHyphenated: false },
  { placement: 'turned', size: 8, isHyphenated: false },
  { placement: 'turned', size: 8, isHyphenated: true },
  { placement: 'turned', size: leastSize, isHyphenated: true },
];

/** A table inside a list, a quotation or a cell cannot leave its place. */
const nestedTrials: readonly Trial[] = [
  { placement: 'text', size: 9, isHyphenated: false },
  { placement: 'text', size: 8, isHyphenated: false },
  { placement: 'text', size: leastSize, isHyphenated: true },
];

/** Below this a column of words in parts is a ladder: a longer word keeps so much room. */
const ladder = 4.5;

const leastOf = ({ word, part }: Column, { size, isHyphenated }: Trial): number =>
  cellEdges + size * (isHyphenated ? Math.min(word, Math.max(part, ladder)) : word);

/** As wide as their lines where all have room, with what is left shared by them; else by the roots of these. */
const widthsIn = (
  columns: readonly Column[],
  trial: Trial,
  room: number,
  shares?: readonly number[],
): readonly number[] | null => {
  const least = columns.map((column) => leastOf(column, trial));
  if (sum(least) > room) return null;
  if (shares !== undefined) return sharedRoom(shares, least, room);
  const lines = columns.map(({ line }, at) => Math.max(least[at] ?? 0, cellEdges + trial.size * line));
  const all = sum(lines);
  return all <= room
    ? lines.map((line) => (line / all) * room)
    : sharedRoom(lines.map(Math.sqrt), least, room);
};

/** Many columns whose cells would take many lines each are given the margin too. */
const isCrowded = (columns: readonly Column[]): boolean =>
  columns.length >= 4 &&
  sum(columns.map(({ line }) => cellEdges + printedSize * line)) > 1.8 * printRoom.text;

/** The first column with as many of the others as there is room for, again and again. */
const inParts = (columns: readonly Column[], trial: Trial): readonly TablePart[] => {
  const room = printRoom[trial.placement];
  const least = columns.map((column) => Math.min(leastOf(column, trial), room / 2));
  const parts: number[][] = [];
  let left = 0;
  for (let column = 1; column < columns.length; column += 1) {
    const needed = least[column] ?? 0;
    if (parts.length === 0 || needed > left) {
      parts.push([0]);
      left = room - (least[0] ?? 0);
    }
    parts.at(-1)?.push(column);
    left -= needed;
  }
  return parts.map((numbers) => ({
    columns: numbers,
    widths: sharedRoom(
      numbers.map((column) => Math.sqrt(columns[column]?.line ?? 1)),
      numbers.map((column) => least[column] ?? 0),
      room,
    ),
  }));
};

export interface TableToPrint {
  /** The words of each cell. */
  readonly rows: readonly (readonly string[])[];
  readonly hasHead: boolean;
  /** Shares of the columns of a table that is as wide as the page allows. */
  readonly shares?: readonly number[] | undefined;
  readonly isNested: boolean;
  /** Columns with a picture, a chart or a table in a cell. */
  readonly drawn?: ReadonlySet<number>;
}

/** A table in a list or quotation has the column less the indent of these. */
const nestedRoom = printRoom.text - 60;

/**
 * How a table is printed so that no word leaves its cell: in the column of the text, else over the margin, else smaller
 * and with hyphens, else on a page turned on its side, and where that is too narrow as well in parts that begin with the
 * first column. A word that has no room even so, such as an address, is to be broken between any of its letters.
 */
export const layOutTable = ({ rows, hasHead, shares, isNested, drawn }: TableToPrint): PrintLayout => {
  const columns = columnsOf(rows, hasHead).map((column, at) =>
    drawn?.has(at) === true
      ? {
          ...column,
          word: Math.max(column.word, drawnRoom / printedSize),
          part: Math.max(column.part, drawnRoom / printedSize),
        }
      : column,
  );
  const all = columns.map((_, at) => at);
  const isWide = shares !== undefined || isCrowded(columns);
  const possible = isNested
    ? nestedTrials
    : trials.filter(({ placement }) => !(isWide && placement === 'text'));
  for (const trial of possible) {
    const widths = widthsIn(columns, trial, isNested ? nestedRoom : printRoom[trial.placement], shares);
    if (widths !== null) return { ...trial, parts: [{ columns: all, widths }] };
  }
  const size = isNested ? leastSize : comfortableSize;
  if (isNested || columns.length < 3) {
    const placement = isNested ? 'text' : 'wide';
    const room = isNested ? nestedRoom : printRoom.wide;
    const widths = sharedRoom(
      columns.map(({ line }) => Math.sqrt(line)),
      columns.map(() => 0),
      room,
    );
    return { placement, size, isHyphenated: true, parts: [{ columns: all, widths }] };
  }
  const trial: Trial = { placement: 'turned', size, isHyphenated: true };
  return { ...trial, parts: inParts(columns, trial) };
};
