/** Edits (insert, delete, replace, swap of neighbours) that turn one code into the other (Damerau 1964). */
export const editDistance = (left: string, right: string): number => {
  const rows: number[][] = [Array.from({ length: right.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= left.length; row += 1) {
    rows[row] = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const cost = left[row - 1] === right[column - 1] ? 0 : 1;
      let best = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + cost);
      const isSwap =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (isSwap) best = Math.min(best, at(row - 2, column - 2) + 1);
      rows[row]?.push(best);
    }
  }
  return at(left.length, right.length);
};

/**
 * The known code nearest to an unknown one: at most two edits away (one for codes of five characters or fewer, none for
 * a single character, so that more than half of it is the same), compared without spaces and letter case. `null` if
 * none is that near or several are equally near: a wrong proposal is worse than none.
 */
export const nearestCode = (code: string, known: Iterable<string>): string | null => {
  const plain = code.replace(/\s+/gu, '').toUpperCase();
  if (plain === '') return null;
  let nearest: string | null = null;
  let best = plain.length === 1 ? 1 : plain.length <= 5 ? 2 : 3;
  for (const candidate of known) {
    if (Math.abs(candidate.length - plain.length) > 2) continue;
    const distance = editDistance(plain, candidate.toUpperCase());
    if (distance < best) {
      best = distance;
      nearest = candidate;
    } else if (distance === best) nearest = null;
  }
  return nearest;
};
