import { codeOfEurostat } from '../table/databases/eurostat-codes';
import { codeOfUn } from '../table/databases/un-codes';
import type { SdmxMessage } from './sdmx-message';

/** What other agencies call the components of the SDG data structure (Eurostat, OECD, older World Bank messages). */
const aliases: Readonly<Record<string, readonly string[]>> = {
  REF_AREA: ['REFERENCE_AREA', 'GEO', 'LOCATION', 'COUNTRY'],
  TIME_PERIOD: ['TIME'],
  FREQ: ['FREQUENCY'],
  UNIT_MEASURE: ['UNIT', 'UNIT_OF_MEASURE'],
  UNIT_MULT: ['UNIT_MULTIPLIER', 'POWERCODE'],
  OBS_STATUS: ['OBS_FLAG', 'OBSERVATION_STATUS'],
  SERIES: ['MEASURE', 'INDIC', 'SUBJECT'],
};

/**
 * How other code lists write the total of a dimension: `TOTAL` in any, `T` where it is the sex, and the codes of the SDG
 * database of the UN Statistics Division.
 */
const isTotal = (component: string, code: string): boolean =>
  /^(?:TOTAL|BOTHSEX|ALLAGE|ALLAREA)$/iu.test(code) || (component === 'SEX' && code === 'T');

/** Codes of Eurostat and of the UN's SDG database as SDMX has them here: `PC` in `unit` is `PT`, `FEMALE` is `F`. */
const codeKnown = (component: string, code: string): string =>
  codeOfUn(component, code.trim()) ?? codeOfEurostat(component, code.trim()) ?? code;

const framed: ReadonlySet<string> = new Set([...Object.keys(aliases), 'INDICATOR', 'OBS_VALUE']);

/**
 * A message of another agency with the names of the SDG data structure (IAEG-SDGs:SDG): components in upper case,
 * those that are known under another name by the one of that structure where the message does not use it itself, and
 * totals as `_T`. Otherwise a country in `geo` would be taken for none, which is the whole country here.
 */
export const withKnownComponents = (message: SdmxMessage): SdmxMessage => {
  const given = new Set(message.observations.flatMap(({ values }) => Object.keys(values)));
  const upper = new Set([...given].map((id) => id.toUpperCase()));
  const names = new Map<string, string>();
  for (const id of given) names.set(id, id.toUpperCase());
  for (const [name, others] of Object.entries(aliases)) {
    const found = upper.has(name) ? undefined : others.find((other) => upper.has(other));
    for (const id of given) if (found !== undefined && id.toUpperCase() === found) names.set(id, name);
  }
  const nameOf = (id: string) => names.get(id) ?? id.toUpperCase();
  return {
    ...message,
    attributes: new Set([...message.attributes].map(nameOf)),
    codeNames: new Map([...message.codeNames].map(([id, own]) => [nameOf(id), own])),
    observations: message.observations.map((observation) => {
      const values: Record<string, string> = {};
      for (const [id, code] of Object.entries(observation.values)) {
        const name = nameOf(id);
        values[name] = !framed.has(name) && isTotal(name, code.trim()) ? '_T' : codeKnown(name, code);
      }
      return { ...observation, values };
    }),
  };
};
