export type SortKey = string | number | null;

export interface Order {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** Rows in the wished order; rows without a value stay last in both directions. */
export const ordered = <Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => SortKey,
  direction: Order['direction'],
  compareText: (one: string, other: string) => number,
): Row[] => {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((left, right) => {
    const [one, other] = [keyOf(left), keyOf(right)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return (
      sign *
      (typeof one === 'number' && typeof other === 'number' ? one - other : compareText(`${one}`, `${other}`))
    );
  });
};

/** The order after a click on a column: first ascending, then descending, then as it came. */
export const nextOrder = (order: Order | undefined, column: string): Order | undefined => {
  if (order?.column !== column) return { column, direction: 'ascending' };
  return order.direction === 'ascending' ? { column, direction: 'descending' } : undefined;
};
