import { TableLayoutType, WidthType } from 'docx';
import { wordWidth } from './docx-letters';
import { sharedRoom, sum } from './shared-room';

/** 160 mm in twentieths of a point. */
export const textWidth = 9071;

/** A cell longer than this breaks into lines anyway, so that it asks for no more room. */
const longestCell = 60;
/** Room for a short code beside the edges of its cell. */
const leastLetters = 6;

/** The text of a page turned on its side, 247 mm. */
export const turnedWidth = 14003;

/** The inner edges of a cell in points. */
const cellEdges = 9;
const ordinarySize = 9;
/** How much wider words are in the font that LibreOffice takes where Noto Sans is not installed (DejaVu Sans). */
const otherFont = 1.16;

/** Where a table stands in a Word file. */
export interface DocxRoom {
  /** Of all its columns, in twentieths of a point. */
  readonly width: number;
  /** Of its words, in points. */
  readonly size: number;
}

const inText: DocxRoom = { width: textWidth, size: ordinarySize };

/** Room of the longest word of a cell in letters of one point of Noto Sans, bold in the first row. */
const longestWord = (text: string, isHead: boolean): number =>
  text
    .split(/[\s\u2013-]+/u)
    .reduce((most, word) => Math.max(most, wordWidth({ text: word, size: 1, bold: isHead })), 0);

const longestWords = (rows: readonly (readonly string[])[]): readonly number[] => {
  const words: number[] = [];
  rows.forEach((row, at) =>
    row.forEach((text, column) => {
      words[column] = Math.max(words[column] ?? 0, longestWord(text, at === 0));
    }),
  );
  return words;
};

const rooms: readonly DocxRoom[] = [
  ...[9, 8, 7].map((size) => ({ width: textWidth, size })),
  ...[9, 8, 7].map((size) => ({ width: turnedWidth, size })),
];

/**
 * The first room in which every word of a table has its place: the text, else smaller letters, else a page turned on its
 * side. Where none has, the last, and Word breaks words within their cells.
 */
export const docxRoom = (rows: readonly (readonly string[])[]): DocxRoom => {
  const words = longestWords(rows);
  return (
    rooms.find(({ width, size }) => sum(words.map((word) => 20 * (cellEdges + size * word))) <= width) ?? {
      width: turnedWidth,
      size: 7,
    }
  );
};

/**
 * Least widths of columns with these longest words, in twentieths of a point: for words in the wider font, or, where
 * there is no room for all, with the longest words in Noto Sans only. Empty where these have no room either.
 */
const leastWidths = (words: readonly number[], { width, size }: DocxRoom): readonly number[] => {
  const wider = words.map((word, column) => ({ column, word, factor: otherFont }));
  const room = () => wider.map(({ word, factor }) => 20 * (cellEdges + factor * size * word));
  for (const longest of wider.toSorted((one, other) => other.word - one.word)) {
    if (sum(room()) <= width) return room();
    longest.factor = 1;
  }
  return sum(room()) <= width ? room() : [];
};

/**
 * Widths of the columns of a table that fills the text, in twentieths of a point, their sum that of the room: each column by
 * its share where shares are given, otherwise in proportion to the square root of its longest cell, between 6 and 60 letters, so that long columns take most and short
 * ones stay legible, and none narrower than its longest word where all words have room. LibreOffice takes these widths
 * as they are and breaks words within, where Word would fit the columns by itself.
 */
export const columnWidths = (
  rows: readonly (readonly string[])[],
  shares?: readonly number[],
  room: DocxRoom = inText,
): readonly number[] => {
  const letters: number[] = [];
  rows.forEach((row) =>
    row.forEach((text, column) => {
      const longest = Math.min(longestCell, Math.max(leastLetters, text.length));
      letters[column] = Math.max(letters[column] ?? 0, longest);
    }),
  );
  const least = leastWidths(longestWords(rows), room);
  const widths = sharedRoom(shares ?? letters.map(Math.sqrt), least, room.width).map(Math.floor);
  return widths.map((width, column) =>
    column === widths.length - 1 ? room.width - sum(widths.slice(0, -1)) : width,
  );
};

/** The options of a table whose columns are as wide as their words ask for. */
export const columnsFor = (
  rows: readonly (readonly string[])[],
  shares?: readonly number[],
  room: DocxRoom = inText,
) => ({
  width: { size: room.width, type: WidthType.DXA },
  layout: TableLayoutType.FIXED,
  columnWidths: [...columnWidths(rows, shares, room)],
});
