import { areaProblems } from './area-consistency';
import type { Geography } from './geography';
import { areaSchema, successionSchema } from './geography-schema';
import { parseEntries, refuse } from './parse-entries';
import { areaPlace, successionPlace } from './problem-place';
import { successionProblems } from './succession-consistency';

/**
 * Checks the contents of `data/geography/areas.json` and `successions.json` (already parsed as JSON) and types
 * them: every name in three languages, codes unique, parents known and without circles, every area with a
 * parent throughout its existence, no two regions on one tile at one time, successions that fit the existence
 * of their areas. Throws `GeographyDataError` with all problems and their places.
 */
export const parseGeography = (files: {
  readonly areas: unknown;
  readonly successions: unknown;
}): Geography => {
  const areas = parseEntries(files.areas, areaSchema, areaPlace, 'areas.json');
  const successions = parseEntries(files.successions, successionSchema, successionPlace, 'successions.json');
  refuse([...areas.problems, ...successions.problems]);
  const geography = { areas: areas.entries, successions: successions.entries };
  refuse(areaProblems(geography.areas));
  refuse(successionProblems(geography));
  return geography;
};
