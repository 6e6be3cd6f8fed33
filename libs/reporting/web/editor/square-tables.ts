/** As in the HTML standard: a `colspan` beyond this is an error in the source. */
const mostSpanned = 1000;

const spanOf = (cell: Element, name: 'colspan' | 'rowspan'): number => {
  const span = Number(cell.getAttribute(name));
  cell.removeAttribute(name);
  return Number.isInteger(span) && span > 1 ? Math.min(span, mostSpanned) : 1;
};

/**
 * A cell of ours never covers several places: of a merged one the words stay in its first place and the others are
 * empty, so that what follows stays in its own column. Answers the words of the merged cells, in the order of reading.
 */
export const squareTables = (body: HTMLElement): readonly string[] => {
  const merged: string[] = [];
  for (const table of body.querySelectorAll('table')) {
    /** For each column how many of the next rows a cell from above still covers. */
    const covered: number[] = [];
    for (const row of table.rows) {
      const empty = (): Element => row.ownerDocument.createElement(row.cells[0]?.tagName ?? 'td');
      let column = 0;
      for (const cell of [...row.cells]) {
        for (; (covered[column] ?? 0) > 0; column += 1) {
          covered[column] = (covered[column] ?? 0) - 1;
          cell.before(empty());
        }
        const [wide, high] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
        if (wide > 1 || high > 1) merged.push((cell.textContent ?? '').replace(/\s+/gu, ' ').trim());
        for (let more = 1; more < wide; more += 1) cell.after(empty());
        for (const end = column + wide; column < end; column += 1) covered[column] = high - 1;
      }
      for (; column < covered.length; column += 1) {
        if ((covered[column] ?? 0) > 0) row.append(empty());
        covered[column] = Math.max(0, (covered[column] ?? 0) - 1);
      }
    }
  }
  return merged;
};
