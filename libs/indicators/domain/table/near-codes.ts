import { mostProposals } from '@qadam/geography/domain';
import { nearestInDimension } from '../open-sdg/nearest-in-dimension';
import { nearUnits } from './near-units';
import type { NameIndex } from './table-knowledge';

/**
 * The codes of a dimension that a text which is none may mean: the one that it is the name of, else those whose code,
 * else those whose name in kk, ru or en is the fewest edits away (`nearestCodes`). Several where they are equally near;
 * none where more than three are, or all are far. Units are also known by what they say (`nearUnits`).
 */
export const nearCodes = (text: string, dimension: string, names: NameIndex): readonly string[] => {
  if (dimension === 'UNIT_MEASURE') return nearUnits(text, names);
  const named = names.codeOfName(dimension, text);
  if (named !== null) return [named];
  const byCode = nearestInDimension(text, dimension, names.codes.get(dimension) ?? []);
  const near = byCode.length > 0 ? byCode : names.nearestByName(dimension, text);
  return near.length > mostProposals ? [] : near;
};
