/**
 * The places in a line at which a new one begins: the first figure of each year from which the borders or the method are
 * new on. No line leads across, as in the large chart.
 */
export const lineBeginnings = ({
  years,
  breakYears,
}: {
  readonly years: readonly number[];
  readonly breakYears: readonly number[];
}): readonly number[] =>
  breakYears.map((broken) => years.findIndex((year) => year >= broken)).filter((at) => at > 0);
