/**
 * Positions in a text as REFI-QDA counts them and as Qadam does. The schema calls `startPosition` and `endPosition`
 * integers and no more; by the REFI-QDA 1.5 specification and the practice of QualCoder and others they count Unicode
 * code points from 0, the end exclusive, a line end of two characters as two, a byte order mark not at all. Qadam
 * counts UTF-16 code units. The two differ only after characters beyond the Basic Multilingual Plane, such as emoji.
 */
export interface TextPositions {
  /** Code points in the text. */
  readonly length: number;
  /** The code unit at which a code point begins; the length of the text for its end. */
  unitOf(codePoint: number): number;
  codePointOf(unit: number): number;
}

/** Finds positions fast, as only the places of the long characters are kept. */
export const textPositions = (text: string): TextPositions => {
  const longAt: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) longAt.push(index);
  const countBefore = (isBefore: (at: number, index: number) => boolean): number => {
    let [low, high] = [0, longAt.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(longAt[middle] ?? 0, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    length: text.length - longAt.length,
    unitOf: (codePoint) => codePoint + countBefore((at, index) => at - index < codePoint),
    codePointOf: (unit) => unit - countBefore((at) => at + 1 < unit),
  };
};
