export interface Pair<Left, Right> {
  readonly left: Left | null;
  readonly right: Right | null;
}

/**
 * Sets two sequences beside each other, keeping the order of both, so that the sum of the likeness of all pairs is
 * greatest; what finds no partner stands alone. `likeness` is 0 where two must not be paired. Of several equal answers
 * the one that pairs earliest is taken. Source: Needleman and Wunsch (1970), Journal of Molecular Biology 48, with gaps
 * that cost nothing. Time and memory grow with the product of the lengths.
 */
export const alignSequences = <Left, Right>(
  left: readonly Left[],
  right: readonly Right[],
  likeness: (left: Left, right: Right, leftIndex: number, rightIndex: number) => number,
): Pair<Left, Right>[] => {
  const width = right.length + 1;
  const like = new Float64Array(left.length * right.length);
  const best = new Float64Array((left.length + 1) * width);
  const at = (table: Float64Array, index: number): number => table[index] ?? 0;
  for (let i = left.length - 1; i >= 0; i -= 1)
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const own = likeness(left[i] as Left, right[j] as Right, i, j);
      like[i * right.length + j] = own;
      best[i * width + j] = Math.max(
        at(best, (i + 1) * width + j),
        at(best, i * width + j + 1),
        own > 0 ? own + at(best, (i + 1) * width + j + 1) : 0,
      );
    }
  const pairs: Pair<Left, Right>[] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    const own = i < left.length && j < right.length ? at(like, i * right.length + j) : 0;
    if (own > 0 && at(best, i * width + j) === own + at(best, (i + 1) * width + j + 1)) {
      pairs.push({ left: left[i] ?? null, right: right[j] ?? null });
      [i, j] = [i + 1, j + 1];
    } else if (
      i < left.length &&
      (j >= right.length || at(best, i * width + j) === at(best, (i + 1) * width + j))
    ) {
      pairs.push({ left: left[i] ?? null, right: null });
      i += 1;
    } else {
      pairs.push({ left: null, right: right[j] ?? null });
      j += 1;
    }
  }
  return pairs;
};
