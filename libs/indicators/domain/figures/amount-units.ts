/** Units of amounts: people, things, land, power, money. Codes as the statistics write them. */
const amounts: ReadonlySet<string> = new Set([
  'PERSONS',
  'TH_PEOPLE',
  'PER_1000000_POP',
  'UNITS',
  'TH_UNITS',
  'T',
  'M_T',
  'TH_HA',
  'MW',
  'TH_TNG',
  'M_TNG',
  'млрд.тенге',
  'M_USD',
  'million USD',
]);

/**
 * Whether a measure grows with the size of the area or group that it is of (an extensive quantity: head counts,
 * tonnes, money in all). An area is then not set against its country, nor a group against another: the difference
 * would tell their sizes. Rates, shares, indices and averages are intensive. Single tenge (`TNG`) are wages and
 * prices, that is averages. `PER_1000000_POP` is, despite its name, million people in the source's files.
 */
export const isAmount = (unit: string): boolean => amounts.has(unit);
