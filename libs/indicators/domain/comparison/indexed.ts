export interface Columns {
  readonly years: readonly number[];
  readonly values: readonly number[];
}

/**
 * Values as an index, 100 in the base year (a fixed-base relative, ILO/IMF/OECD Consumer Price Index Manual 2020,
 * section 1.19), so that measures in different units can be seen side by side. Years before the base are left out;
 * without a value above zero in the base year there is no index and both columns are empty. Rounded to one decimal, as
 * indices are published: more would be read as a precision that the figures behind them need not have.
 */
export const indexedFrom = (baseYear: number, { years, values }: Columns): Columns => {
  const base = values[years.indexOf(baseYear)];
  if (base === undefined || base <= 0) return { years: [], values: [] };
  const kept = years.flatMap((year, at) => (year < baseYear ? [] : [[year, values[at] as number] as const]));
  return {
    years: kept.map(([year]) => year),
    values: kept.map(([, value]) => Math.round((1_000 * value) / base) / 10),
  };
};
