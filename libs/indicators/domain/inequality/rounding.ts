const mostDecimals = 12;

const decimalsOf = (value: number): number => {
  const text = String(value);
  if (text.includes('e')) return mostDecimals;
  return Math.min(mostDecimals, text.split('.')[1]?.length ?? 0);
};

/**
 * Half a unit of the last decimal place that any of the values has: how far a published value may lie from the
 * value before rounding. 0.05 for 4.7 and 5; 0.5 for whole numbers and for no values.
 */
export const roundingMargin = (values: readonly number[]): number =>
  0.5 * 10 ** -Math.max(0, ...values.map(decimalsOf));
