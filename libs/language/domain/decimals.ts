/** Finer than any published figure. */
const most = 8;

/**
 * Decimals at which two digits of a number are seen, and no fewer than two: 0.42, 0.027, 0.0042. A concentration of
 * 0.004 mg/m³ with two decimals would read as none.
 */
export const decimalsToSee = (value: number): number => {
  const size = Math.abs(value);
  return size === 0 || size >= 0.1 || !Number.isFinite(size)
    ? 2
    : Math.min(most, 1 - Math.floor(Math.log10(size)));
};
