/** Letters of a table's size that a line over the whole width of a page holds, the edges of its cells left out. */
const lettersOfLine = 84;
/** A longer word, such as an address, is broken. */
const longestWord = 20;
/** Edges of a cell, in letters. */
const edges = 3;

/**
 * Shares of the columns of a table over a whole page: each has room for its longest word, and the rest goes to the
 * columns in proportion to the mean length of their cells. Nothing for a table without rows.
 */
export const columnShares = (rows: readonly (readonly string[])[]): readonly number[] => {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));
  const least = columns.map(
    (cells) =>
      edges +
      Math.min(
        longestWord,
        Math.max(...cells.flatMap((cell) => cell.split(/\s+/u)).map((word) => word.length)),
      ),
  );
  const means = columns.map((cells) => cells.reduce((sum, { length }) => sum + length, 0) / cells.length);
  const rest = Math.max(0, lettersOfLine - least.reduce((sum, letters) => sum + letters, 0));
  const all = means.reduce((sum, mean) => sum + mean, 0);
  return least.map((letters, column) =>
    Math.round(letters + (all === 0 ? 0 : (rest * (means[column] ?? 0)) / all)),
  );
};
