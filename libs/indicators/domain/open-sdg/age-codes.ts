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

/** Words that stand beside ages and say nothing more: `15-24 лет`, `aged 65+`. */
const ageWords =
  /(?:^|(?<=[\s\d+]))(?:лет|года?|жас(?:та|тагы|тағы)?|years?|yrs?|old|aged|возраст[еа]?)(?=\s|$)\.?/giu;

/** The code by the rules of SDMX of ages in figures: `15-24`, `15–24 лет` -> `Y15T24`, `65+` -> `Y_GE65`; `null` for other texts. */
export const ageCodeMeant = (text: string): string | null => {
  const plain = text.replace(ageWords, ' ').trim();
  const [, from, to] = /^(\d{1,3})\s*[-–—−]\s*(\d{1,3})$/u.exec(plain) ?? [];
  if (from !== undefined && to !== undefined)
    return Number(from) < Number(to) ? `Y${Number(from)}T${Number(to)}` : null;
  const [, above] = /^(\d{1,3})\s*\+$/u.exec(plain) ?? [];
  return above === undefined ? null : `Y_GE${Number(above)}`;
};
