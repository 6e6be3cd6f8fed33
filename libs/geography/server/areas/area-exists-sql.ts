/**
 * Whether an area (row `area`) exists at the end of a calendar year (an SQL expression): the rule of `existsAtEndOf`, for
 * what is called the newest figure of an area.
 */
export const areaExistsSql = (area: string, year: string): string =>
  `(${area}.valid_from is null or ${area}.valid_from <= make_date(${year}, 12, 31))
   and (${area}.valid_to is null or make_date(${year}, 12, 31) < ${area}.valid_to)`;
