import { type Area, existsAtEndOf } from '@qadam/geography/domain';

interface Line {
  readonly years: readonly number[];
  readonly values: readonly number[];
}

/**
 * Lines by area without the figures of years in which the area did not exist (`existsAtEndOf`): what is called its newest
 * value, compared, ranked and assessed. The lines themselves stay as published where people see them. The same map where
 * all areas existed.
 */
export const existingLines = <Own extends Line>(
  areas: readonly Area[],
  byArea: ReadonlyMap<string, Own>,
): ReadonlyMap<string, Line> => {
  const outside = areas.filter((area) => {
    if (area.validFrom === null && area.validTo === null) return false;
    return byArea.get(area.code)?.years.some((year) => !existsAtEndOf(area, year)) ?? false;
  });
  if (outside.length === 0) return byArea;
  const lines = new Map<string, Line>(byArea);
  for (const area of outside) {
    const { years, values } = byArea.get(area.code) as Line;
    const kept = years.flatMap((year, at) =>
      existsAtEndOf(area, year) ? [{ year, value: values[at] as number }] : [],
    );
    if (kept.length === 0) lines.delete(area.code);
    else
      lines.set(area.code, {
        years: kept.map(({ year }) => year),
        values: kept.map(({ value }) => value),
      });
  }
  return lines;
};
