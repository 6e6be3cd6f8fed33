const withoutSpaces = (text: string): string => text.replace(/\s+/gu, '').toUpperCase();

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
 * The known codes nearest to an unknown one: at most two edits away (one for codes of five characters or fewer, none for
 * a single character, so that more than half of it is the same), compared without spaces and letter case. Several if they are
 * equally near; none if none is that near.
 */
export const nearestCodes = (code: string, known: Iterable<string>): readonly string[] => {
  const plain = withoutSpaces(code);
  if (plain === '') return [];
  let nearest: string[] = [];
  let best = plain.length === 1 ? 0 : plain.length <= 5 ? 1 : 2;
  for (const candidate of known) {
    const other = withoutSpaces(candidate);
    if (Math.abs(other.length - plain.length) > best) continue;
    const distance = editDistance(plain, other);
    if (distance < best) [best, nearest] = [distance, [candidate]];
    else if (distance === best) nearest.push(candidate);
  }
  return nearest;
};

/** The only code that is nearest (`nearestCodes`); `null` if several are: a wrong proposal is worse than none. */
export const nearestCode = (code: string, known: Iterable<string>): string | null => {
  const [nearest, ...others] = nearestCodes(code, known);
  return others.length > 0 ? null : (nearest ?? null);
};
