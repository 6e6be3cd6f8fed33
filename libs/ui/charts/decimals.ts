const most = 2;

/** How many decimals (at most two) a column of values needs, so that all of them can be written alike. */
export const decimalsOf = (values: readonly (number | null)[]): number => {
  const needed = values.map((value) => {
    if (value === null) return 0;
    for (let digits = 0; digits < most; digits += 1)
      if (Math.abs(value - Number(value.toFixed(digits))) < 10 ** -(most + 1)) return digits;
    return most;
  });
  return Math.max(0, ...needed);
};
