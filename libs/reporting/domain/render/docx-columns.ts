import { TableLayoutType, WidthType } from 'docx';
import { wordWidth } from './docx-letters';

/** 160 mm in twentieths of a point. */
export const textWidth = 9071;

/** A cell longer than this breaks into lines anyway, so that it asks for no more room. */
const longestCell = 60;
/** Room for a short code beside the edges of its cell. */
const leastLetters = 6;

/** Size of the words of a table in points, and the inner edges of a cell. */
const cell = { size: 9, edges: 9 };
/** How much wider words are in the font that LibreOffice takes where Noto Sans is not installed (DejaVu Sans). */
const otherFont = 1.16;

/** Room of the longest word of a cell in Noto Sans, bold in the first row, in points. */
const longestWord = (text: string, isHead: boolean): number =>
  text
    .split(/[\s\u2013-]+/u)
    .reduce((most, word) => Math.max(most, wordWidth({ text: word, size: cell.size, bold: isHead })), 0);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Room shared by `shares`; columns whose share is below their least take that, and the others share the rest. */
const sharedRoom = (shares: readonly number[], least: readonly number[]): readonly number[] => {
  const fixed = new Set<number>();
  for (;;) {
    const needed = sum([...fixed].map((column) => least[column] ?? 0));
    const others = sum(shares.filter((_, column) => !fixed.has(column)));
    const widths = shares.map((share, column) =>
      fixed.has(column) ? (least[column] ?? 0) : (share / others) * (textWidth - needed),
    );
    const narrow = widths.findIndex((width, column) => !fixed.has(column) && width < (least[column] ?? 0));
    if (narrow === -1) return widths;
    fixed.add(narrow);
  }
};

/**
 * Least widths of columns with these longest words, in twentieths of a point: for words in the wider font, or, where
 * there is no room for all, with the longest words in Noto Sans only. Empty where these have no room either.
 */
const leastWidths = (words: readonly number[]): readonly number[] => {
  const wider = words.map((word, column) => ({ column, word, factor: otherFont }));
  const room = () => wider.map(({ word, factor }) => 20 * (cell.edges + factor * word));
  for (const longest of wider.toSorted((one, other) => other.word - one.word)) {
    if (sum(room()) < textWidth) return room();
    longest.factor = 1;
  }
  return sum(room()) < textWidth ? room() : [];
};

/**
 * Widths of the columns of a table that fills the text, in twentieths of a point, their sum `textWidth`: each column by
 * its share where shares are given, otherwise in proportion to the square root of its longest cell, between 6 and 60 letters, so that long columns take most and short
 * ones stay legible, and none narrower than its longest word where all words have room. LibreOffice takes these widths
 * as they are and breaks words within, where Word would fit the columns by itself.
 */
export const columnWidths = (
  rows: readonly (readonly string[])[],
  shares?: readonly number[],
): readonly number[] => {
  const letters: number[] = [];
  const words: number[] = [];
  rows.forEach((row, at) =>
    row.forEach((text, column) => {
      const longest = Math.min(longestCell, Math.max(leastLetters, text.length));
      letters[column] = Math.max(letters[column] ?? 0, longest);
      words[column] = Math.max(words[column] ?? 0, longestWord(text, at === 0));
    }),
  );
  const widths = sharedRoom(shares ?? letters.map(Math.sqrt), leastWidths(words)).map(Math.floor);
  return widths.map((width, column) =>
    column === widths.length - 1 ? textWidth - sum(widths.slice(0, -1)) : width,
  );
};

/** The options of a table whose columns are as wide as their words ask for. */
export const columnsFor = (rows: readonly (readonly string[])[], shares?: readonly number[]) => ({
  width: { size: textWidth, type: WidthType.DXA },
  layout: TableLayoutType.FIXED,
  columnWidths: [...columnWidths(rows, shares)],
});
