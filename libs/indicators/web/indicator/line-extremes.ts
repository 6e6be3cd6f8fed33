/** What somebody who does not see a line is told of it. */
export interface LineExtremes {
  readonly first: { readonly year: number; readonly value: number };
  readonly last: { readonly year: number; readonly value: number };
  readonly highest: { readonly year: number; readonly value: number };
  readonly lowest: { readonly year: number; readonly value: number };
}

/** First, last, highest and lowest of a line, in the order of years; of equal ones the earlier. `null` below two points. */
export const lineExtremes = (years: readonly number[], values: readonly number[]): LineExtremes | null => {
  const points = years.flatMap((year, at) => {
    const value = values[at];
    return value === undefined ? [] : [{ year, value }];
  });
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) return null;
  return {
    first,
    last,
    highest: points.reduce((best, point) => (point.value > best.value ? point : best)),
    lowest: points.reduce((best, point) => (point.value < best.value ? point : best)),
  };
};
