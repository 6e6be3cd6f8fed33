export interface AreaToSet {
  readonly code: string;
  readonly name: string;
  readonly regionCode: string | null;
}

/** A region with what lies within it; without any, the region or a town of no known region alone. */
export interface AreaGroup<Area extends AreaToSet> {
  readonly area: Area;
  readonly parts: readonly Area[];
}

/** Areas by their region, in the order in which they came; what is in no listed region stands alone, after the regions. */
export const areaGroups = <Area extends AreaToSet>(areas: readonly Area[]): readonly AreaGroup<Area>[] => {
  const byRegion = Map.groupBy(areas, ({ regionCode }) => regionCode);
  const listed = new Set(areas.map(({ code }) => code));
  return areas
    .filter(({ regionCode }) => regionCode === null || !listed.has(regionCode))
    .map((area) => ({ area, parts: byRegion.get(area.code) ?? [] }));
};
