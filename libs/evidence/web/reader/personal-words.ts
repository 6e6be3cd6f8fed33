import { findPersonalData } from '@qadam/evidence/domain';

/** Words of a text that look like a name, a telephone or identification number, an address or a card; each once. */
export const personalWords = (text: string): readonly string[] => [
  ...new Set(findPersonalData(text).map(({ start, end }) => text.slice(start, end))),
];
