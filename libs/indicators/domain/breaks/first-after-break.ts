/**
 * The years of a line with figures for `years` (calendar years, in any order) whose figure is the first after a break:
 * of each of `breakYears`, the years of the first figures that are made in another way or for other borders, the
 * nearest with a figure where there is one before it too. None for a line that lies on one side.
 * Source: SDMX code list CL_OBS_STATUS 2.2, code B (time series break).
 */
export const firstAfterBreaks = (
  breakYears: readonly number[],
  years: readonly number[],
): ReadonlySet<number> =>
  new Set(
    breakYears.flatMap((breakYear) => {
      const after = years.filter((year) => year >= breakYear);
      return after.length === 0 || after.length === years.length ? [] : [Math.min(...after)];
    }),
  );

/**
 * Whether a break that is known says why the figure of `year` differs from the one before it in its line (`null` where
 * none is known: then only a break of that very year does).
 */
export const isBreakKnown = (breakYears: readonly number[], year: number, before: number | null): boolean =>
  breakYears.some((breakYear) =>
    before === null ? breakYear === year : breakYear > before && breakYear <= year,
  );
