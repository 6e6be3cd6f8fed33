/** A line of a text with separators; `row` counts as a spreadsheet does, blank lines too. */
export interface DelimitedRow {
  readonly row: number;
  readonly cells: readonly string[];
}

const quote = '"';

/**
 * Rows of a text with separators, one after the other, as RFC 4180 quotes them: a cell that begins with a quotation
 * mark ends with the next single one, and a doubled one within it stands for one. Where anything but a separator
 * follows the closing mark, the cell is taken as it stands. Blank lines are passed over; lines end in `\n`, `\r\n` or
 * `\r`. Cells are slices of the text, so that a table of 200 MB is not in memory twice.
 * Returns the row in which a quotation mark is never closed, else `null`.
 *
 * Source: RFC 4180 (Shafranovich, 2005), section 2.
 */
export function* delimitedRows(text: string, separator: string): Generator<DelimitedRow, number | null> {
  let at = 0;
  let row = 0;
  const nextOf = (sign: string, from: number): number => {
    const found = text.indexOf(sign, from);
    return found < 0 ? text.length : found;
  };
  // Kept between cells: looking for a sign that is far away once, not once for each cell.
  let [separatorAt, feedAt, returnAt] = [-1, -1, -1];
  const endOfCell = (from: number): number => {
    if (separatorAt < from) separatorAt = nextOf(separator, from);
    if (feedAt < from) feedAt = nextOf('\n', from);
    if (returnAt < from) returnAt = nextOf('\r', from);
    return Math.min(separatorAt, feedAt, returnAt);
  };
  while (at < text.length) {
    row += 1;
    const cells: string[] = [];
    for (;;) {
      let end = -1;
      if (text[at] === quote) {
        let closing = text.indexOf(quote, at + 1);
        let isDoubled = false;
        while (closing >= 0 && text[closing + 1] === quote) {
          isDoubled = true;
          closing = text.indexOf(quote, closing + 2);
        }
        if (closing < 0) return row;
        const next = text[closing + 1];
        if (next === undefined || next === separator || next === '\n' || next === '\r') {
          const inside = text.slice(at + 1, closing);
          cells.push(isDoubled ? inside.replaceAll('""', quote) : inside);
          end = closing + 1;
        }
      }
      if (end < 0) {
        end = endOfCell(at);
        cells.push(text.slice(at, end));
      }
      at = end + 1;
      if (text[end] !== separator) {
        if (text[end] === '\r' && text[at] === '\n') at += 1;
        break;
      }
    }
    if (cells.length > 1 || cells[0] !== '') yield { row, cells };
  }
  return null;
}
