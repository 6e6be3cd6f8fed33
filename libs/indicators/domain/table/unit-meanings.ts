import { unitsMeant } from './near-units';
import { NameIndex, type NamedDimensionCode } from './table-knowledge';

/** What a text means as a unit, by what the units are called; each text is looked up once. */
export const unitWords = (units: readonly NamedDimensionCode[]): ((text: string) => readonly string[]) => {
  const names = new NameIndex({
    ...{ country: '', areas: [], dimensions: [], indicators: [], listedSeries: new Map() },
    codes: units,
  });
  const found = new Map<string, readonly string[]>();
  return (text) => {
    const meant = found.get(text) ?? unitsMeant(text, names);
    found.set(text, meant);
    return meant;
  };
};
