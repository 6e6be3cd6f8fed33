import type { AreaObservation } from '../figures/figure-series';
import { type ComparableArea, regionsOfYear } from './regions-of-year';

export interface ComparisonYear {
  readonly year: number;
  /** Regions of that year with a figure. */
  readonly figureCount: number;
  /** Regions that existed at the end of that year. */
  readonly regionCount: number;
}

/**
 * The year in which regions are compared unless somebody chooses another: the newest for which at least half of the
 * regions of that year have a figure, so that a year that is only half published does not empty the map. Where no
 * year has half, the one with the most figures, the newest of equals. Figures of areas that were no regions in their
 * year do not count. `null` without any. House rule; used by map, bars, places, dispersion and headline comparison.
 */
export const comparisonYear = (
  observations: readonly Pick<AreaObservation, 'area' | 'year'>[],
  areas: readonly ComparableArea[],
): ComparisonYear | null => {
  const all = [...Map.groupBy(observations, ({ year }) => year)]
    .sort(([one], [other]) => other - one)
    .map(([year, own]): ComparisonYear => {
      const regions = regionsOfYear(areas, year);
      const known = new Set(own.map(({ area }) => area).filter((area) => regions.has(area)));
      return { year, figureCount: known.size, regionCount: regions.size };
    })
    .filter(({ figureCount }) => figureCount > 0);
  return (
    all.find(({ figureCount, regionCount }) => figureCount * 2 >= regionCount) ??
    all.toSorted((one, other) => other.figureCount - one.figureCount)[0] ??
    null
  );
};
