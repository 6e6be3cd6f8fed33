/** The years of a map, both included; `null` is without limit. */
export interface MapYears {
  readonly fromYear: number | null;
  readonly toYear: number | null;
}

/** The map whose borders the figures of a year are for. */
export const mapOfYear = <Map extends MapYears>(maps: readonly Map[], year: number): Map | undefined =>
  maps.find(({ fromYear, toYear }) => (fromYear ?? -Infinity) <= year && year <= (toYear ?? Infinity));

/** The newest of some years for which a map has boundaries to draw; `undefined` where none has. */
export const newestDrawable = <Map extends MapYears & { readonly shapes: readonly unknown[] }>(
  maps: readonly Map[],
  years: readonly number[],
): number | undefined =>
  years.toSorted((one, other) => other - one).find((year) => (mapOfYear(maps, year)?.shapes.length ?? 0) > 0);
