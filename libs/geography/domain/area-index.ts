import type { Area } from './area';

/** Areas by their own code (`ulytau`). */
export const areaByCode = (areas: readonly Area[]): ReadonlyMap<string, Area> =>
  new Map(areas.map((area) => [area.code, area]));

/**
 * Areas by the codes of the national statistics, as written there. Beware: `KZALM` is Almaty region and `KZALA`
 * Almaty city. Former areas are included, as old years are filed under them.
 */
export const areaBySourceCode = (areas: readonly Area[]): ReadonlyMap<string, Area> =>
  new Map(areas.flatMap((area) => area.sourceCodes.map((sourceCode) => [sourceCode, area] as const)));
