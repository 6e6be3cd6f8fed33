/** Spreadsheet name of a column: 1 is A, 27 is AA. */
export const columnLetter = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : `${columnLetter(Math.floor((column - 1) / 26))}${columnLetter(((column - 1) % 26) + 1)}`;

const mostNamed = 10;

/** Spreadsheet names of columns, of very many the first ten. */
export const columnLetters = (columns: readonly number[]): string =>
  [...columns.slice(0, mostNamed).map(columnLetter), ...(columns.length > mostNamed ? ['…'] : [])].join(', ');
