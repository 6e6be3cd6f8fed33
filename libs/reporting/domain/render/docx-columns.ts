import { TableLayoutType, WidthType } from 'docx';

/** 160 mm in twentieths of a point. */
export const textWidth = 9071;

/** A cell longer than this breaks into lines anyway, so that it asks for no more room. */
const longestCell = 60;
/** Room for a short code beside the edges of its cell. */
const leastLetters = 6;

/**
 * Widths of the columns of a table that fills the text, in twentieths of a point, their sum `textWidth`: each column in
 * proportion to the square root of its longest cell, between 6 and 60 letters, so that long columns take most and short
 * ones stay legible. LibreOffice takes these widths as they are, where Word would fit the columns by itself.
 */
export const columnWidths = (rows: readonly (readonly string[])[]): readonly number[] => {
  const letters: number[] = [];
  for (const row of rows)
    row.forEach((text, column) => {
      const longest = Math.min(longestCell, Math.max(leastLetters, text.length));
      letters[column] = Math.max(letters[column] ?? 0, longest);
    });
  const shares = letters.map(Math.sqrt);
  const all = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((share / all) * textWidth));
  return widths.map((width, column) =>
    column === widths.length - 1
      ? textWidth - widths.slice(0, -1).reduce((sum, other) => sum + other, 0)
      : width,
  );
};

/** The options of a table whose columns are as wide as their words ask for. */
export const columnsFor = (rows: readonly (readonly string[])[]) => ({
  width: { size: textWidth, type: WidthType.DXA },
  layout: TableLayoutType.FIXED,
  columnWidths: [...columnWidths(rows)],
});
