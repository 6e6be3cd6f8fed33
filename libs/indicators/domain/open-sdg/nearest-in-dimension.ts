import { ageCodeMeant } from './age-codes';
import { nearestCodes } from './nearest-code';

/** The codes of a dimension that are nearest to an unknown one; ages in figures are the code that the rules of SDMX give them. */
export const nearestInDimension = (
  code: string,
  dimension: string,
  known: Iterable<string>,
): readonly string[] => {
  const age = dimension === 'AGE' ? ageCodeMeant(code) : null;
  return age === null ? nearestCodes(code, known) : [age];
};
