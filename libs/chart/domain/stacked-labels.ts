/** The place of a label above a chart, and how many lines of text it has. */
export interface LabelExtent {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
}

/**
 * How many rows above the lowest each label stands so that none covers another, in the order given: each as low as
 * those before it allow.
 */
export const stackLabels = (labels: readonly LabelExtent[]): readonly number[] => {
  const placed: (LabelExtent & { readonly row: number })[] = [];
  for (const label of labels) {
    const below = placed.filter(({ from, to }) => from < label.to && label.from < to);
    placed.push({ ...label, row: Math.max(0, ...below.map(({ row, rows }) => row + rows)) });
  }
  return placed.map(({ row }) => row);
};

/**
 * Words beside hairlines in the order in which they are stacked: those right of their line from the last year back,
 * then those left of it from the first year on, so that no line runs through the words of another.
 */
export const inStackingOrder = <Label extends { readonly year: number; readonly isLate: boolean }>(
  labels: readonly Label[],
): readonly Label[] =>
  labels.toSorted(
    (one, other) =>
      Number(one.isLate) - Number(other.isLate) ||
      (one.isLate ? one.year - other.year : other.year - one.year),
  );
