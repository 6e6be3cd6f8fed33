/** When a number is too small to be compared: data that people can read, with its source. */
export const smallNumberRule = {
  /** Fewer cases than this are marked. */
  minimumCases: 20,
  /** Units whose values are themselves counts of cases; behind shares and rates the count is not published. */
  countUnits: ['UNITS', 'PERSONS'],
  /** Units that measure the size of a place rather than how its people live. */
  sizeUnits: [
    'UNITS',
    'PERSONS',
    'TH_UNITS',
    'TH_PEOPLE',
    'PER_1000000_POP',
    'TH_HA',
    'T',
    'M_T',
    'TH_TNG',
    'M_TNG',
    'M_USD',
    'MW',
    'млрд.тенге',
  ],
  source:
    'Klein, Proctor, Boudreault, Turczyn, Healthy People 2010 criteria for data suppression, Statistical Notes 24 (NCHS, 2002)',
} as const;

export type NumberCaution = 'few-cases' | 'cases-unknown' | 'size-of-place';

const isOneOf = (units: readonly string[], unit: string): boolean => units.includes(unit);

/**
 * What a reader must know before comparing groups or areas by these values: `few-cases` where counts below the
 * rule's minimum are among them, `size-of-place` for totals, which are larger where more people live, and
 * `cases-unknown` for shares and rates, whose number of cases the source does not publish.
 */
export const numberCautions = (unit: string, values: readonly number[]): readonly NumberCaution[] => {
  const cautions: NumberCaution[] = [];
  const isCount = isOneOf(smallNumberRule.countUnits, unit);
  if (isCount && values.some((value) => value < smallNumberRule.minimumCases)) cautions.push('few-cases');
  if (isOneOf(smallNumberRule.sizeUnits, unit)) cautions.push('size-of-place');
  else cautions.push('cases-unknown');
  return cautions;
};
