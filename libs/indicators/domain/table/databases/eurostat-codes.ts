import { codeOfUn } from './un-codes';

/** Units of Eurostat (code list UNIT) that are one of ours. */
const units: Readonly<Record<string, string>> = {
  PC: 'PT',
  PC_POP: 'PT',
  PER: 'PERSONS',
  THS_PER: 'TH_PEOPLE',
};

/** The SDMX code of a code of Eurostat: `PC` is `PT`, `T` the total of sexes, `Y15-24` is `Y15T24`; `null` for others. */
export const codeOfEurostat = (dimension: string, text: string): string | null => {
  if (dimension === 'UNIT_MEASURE') return units[text] ?? null;
  if (/^TOTAL$/iu.test(text) || (dimension === 'SEX' && text === 'T')) return '_T';
  return dimension === 'AGE' ? codeOfUn('AGE', text.replace(/^Y(?=\d)/u, '')) : null;
};
