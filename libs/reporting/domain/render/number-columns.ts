/** A number as people write it in a table, its sign before and what it counts, and of which year, behind it. */
const number =
  /^\s*([-−–+]?\d(?:[\d\u00a0\u202f\u2009 ]*\d)?)(?:([.,])(\d+))?(\s*[%‰°]?)(?:\s*\(\d{4}(?:\s*[гж]\.)?\))?\s*$/u;
const none = /^\s*(?:[-–—…]|\.\.\.?)?\s*$/u;

export interface NumberColumn {
  /** Digits behind the decimal sign, the most that a cell has. */
  readonly decimals: number;
}

/** Whether each column holds numbers alone, with what keeps their decimal signs one under the other; `null` elsewhere. */
export const numberColumns = (
  rows: readonly (readonly string[])[],
  hasHead: boolean,
): readonly (NumberColumn | null)[] => {
  const body = hasHead ? rows.slice(1) : rows;
  return (rows[0] ?? []).map((_, column) => {
    const cells = body.map((row) => row[column] ?? '').filter((text) => !none.test(text));
    const found = cells.map((text) => number.exec(text));
    if (found.length === 0 || found.some((one) => one === null)) return null;
    return { decimals: found.reduce((most, one) => Math.max(most, one?.[3]?.length ?? 0), 0) };
  });
};

/**
 * How many digits and decimal signs a cell lacks behind its number against the longest of its column: so much room is
 * left at its right edge. Nothing for what is no number.
 */
export const lackedDecimals = (
  text: string,
  { decimals }: NumberColumn,
): { readonly digits: number; readonly hasSign: boolean } => {
  const found = number.exec(text);
  const own = found?.[3]?.length ?? 0;
  return found === null || decimals === 0
    ? { digits: 0, hasSign: true }
    : { digits: decimals - own, hasSign: own > 0 };
};
