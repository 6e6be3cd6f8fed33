interface RegionYears {
  readonly years: readonly number[];
}

/**
 * The years, of those given in order, in which other regions have figures than in the year before among them: how far apart
 * regions lie is no longer the same question there, so no line leads across.
 */
export const changedRegionYears = (
  years: readonly number[],
  regions: readonly RegionYears[],
): readonly number[] =>
  years.filter((year, at) => {
    const before = years[at - 1];
    return (
      before !== undefined && regions.some((one) => one.years.includes(year) !== one.years.includes(before))
    );
  });
