import type { Area } from './area';
import { areaByCode } from './area-index';

/**
 * Code of the area above `area` on a day (`YYYY-MM-DD`), or today's without one: Zhezkazgan belonged to
 * Karagandy until 8 June 2022 and belongs to Ulytau since. `null` for the country.
 */
export const parentOn = (area: Area, isoDay?: string): string | null => {
  if (isoDay === undefined) return area.parent;
  const earlier = area.earlierParents
    .toSorted((one, other) => (one.until < other.until ? -1 : 1))
    .find(({ until }) => isoDay < until);
  return earlier?.parent ?? area.parent;
};

/**
 * The areas above an area, nearest first and the country last; by today's hierarchy or that of a day. Empty for
 * the country and for an unknown code. Needs a hierarchy without circles, as `parseGeography` ensures.
 */
export const ancestorsOf = (areas: readonly Area[], areaCode: string, isoDay?: string): readonly Area[] => {
  const byCode = areaByCode(areas);
  const ancestors: Area[] = [];
  let area = byCode.get(areaCode);
  while (area !== undefined) {
    const parent = parentOn(area, isoDay);
    area = parent === null ? undefined : byCode.get(parent);
    if (area !== undefined) ancestors.push(area);
  }
  return ancestors;
};

/**
 * All areas below an area, those directly below first, without the area itself; by today's hierarchy or that of
 * a day. Areas that no longer exist are among them: narrow down with `areasValidOn`. Empty for an unknown code.
 */
export const descendantsOf = (areas: readonly Area[], areaCode: string, isoDay?: string): readonly Area[] => {
  const children = Map.groupBy(areas, (area) => parentOn(area, isoDay));
  const descendants = [...(children.get(areaCode) ?? [])];
  // The list grows while it is walked: each area brings its own children after those of its level.
  for (const area of descendants) descendants.push(...(children.get(area.code) ?? []));
  return descendants;
};

/** Whether `areaCode` is `scopeCode` itself or lies below it today: a person scoped to Ulytau sees its districts. */
export const isWithin = (areas: readonly Area[], areaCode: string, scopeCode: string): boolean =>
  areaCode === scopeCode || ancestorsOf(areas, areaCode).some(({ code }) => code === scopeCode);
