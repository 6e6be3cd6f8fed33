/**
 * Codes of the SDG database of the United Nations Statistics Division, which are older than those of the SDMX code
 * lists of the same data (SDMX content constraints of the SDG data structure, IAEG-SDGs).
 */
const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  SEX: { BOTHSEX: '_T', FEMALE: 'F', MALE: 'M' },
  URBANISATION: { ALLAREA: '_T', URBAN: 'U', RURAL: 'R' },
  AGE: { ALLAGE: '_T', '<1Y': 'Y0', '<5Y': 'Y0T4', '<1M': 'M0' },
  UNIT_MEASURE: { PERCENT: 'PT' },
};

/**
 * The SDMX code of a code of the UN's database: `BOTHSEX` is the total, `FEMALE` is `F`, `15-24` is `Y15T24`, `15+` is
 * `Y_GE15`, `PERCENT` is `PT`. `null` for others, which are taken as they stand.
 */
export const codeOfUn = (dimension: string, text: string): string | null => {
  const listed = codes[dimension]?.[text.toUpperCase()];
  if (listed !== undefined) return listed;
  if (dimension !== 'AGE') return null;
  const [, from, to, above] = /^(\d{1,3})(?:-(\d{1,3})|(\+))$/u.exec(text) ?? [];
  if (from === undefined) return null;
  return above === undefined ? `Y${from}T${to}` : `Y_GE${from}`;
};
