/**
 * Whether a text is a code of ages by the rules of the SDMX cross-domain code list CL_AGE: `Y15` for one year, `Y15T74`
 * from one to another, `Y_GE15` and above, `Y_LT5` below, and months the same way with `M`. The list of no country
 * holds all of them. Years from one to another count as such in whole groups of five only: `Y15T42` may be a slip.
 */
export const isAgeCode = (dimension: string, code: string): boolean => {
  if (dimension !== 'AGE') return false;
  const match = /^([YM])(?:_(?:GE|GT|LE|LT)\d{1,3}|(\d{1,3})(?:T(\d{1,3}))?)$/u.exec(code);
  if (match === null) return false;
  const [, unit, from, to] = match;
  if (to === undefined) return true;
  if (Number(from) >= Number(to)) return false;
  return unit === 'M' || (Number(from) % 5 === 0 && Number(to) % 5 === 4);
};
