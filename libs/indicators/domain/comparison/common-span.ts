/** The figures of one line with the year since which they are for one and the same territory, made in one way. */
export interface SpanLine {
  readonly years: readonly number[];
  /** Figures before this year are for other borders, or made by another method; `null` where neither changed. */
  readonly since: number | null;
}

export interface CommonSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * First and last calendar year in which all lines have a figure for their present borders: what a slope may join
 * without comparing one year with another or an old territory with a new one. Lines without any figure are not
 * asked; `null` where fewer than two years are common.
 */
export const commonSpan = (lines: readonly SpanLine[]): CommonSpan | null => {
  const usable = lines
    .filter(({ years }) => years.length > 0)
    .map(({ years, since }) => new Set(years.filter((year) => since === null || year >= since)));
  const [start, ...rest] = usable;
  if (start === undefined) return null;
  const common = [...start].filter((year) => rest.every((years) => years.has(year))).sort((a, b) => a - b);
  const [first, last] = [common[0], common.at(-1)];
  return first === undefined || last === undefined || first === last ? null : { first, last };
};
