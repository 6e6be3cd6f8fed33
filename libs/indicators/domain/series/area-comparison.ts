import type { FigureSeries } from '../figures/figure-series';
import { comparisonYear } from '../inequality/comparison-year';
import { placeAmong } from '../inequality/place-among';
import type { Preference } from '../inequality/preference';
import { type ComparableArea, regionsOfYear } from '../inequality/regions-of-year';
import { roundingMargin } from '../inequality/rounding';
import { pointsOfArea } from './latest-value';

/** The numbers of the sentence "In Ulytau 41.2 % .. in 2023, 1.8 points above the country". */
export interface AreaComparison {
  readonly area: string;
  readonly country: string;
  /** Newest year that both have; without one the newest year of the area alone. */
  readonly year: number;
  readonly value: number;
  readonly countryValue: number | null;
  /** Area minus country, in the unit of the series. */
  readonly difference: number | null;
  /** Area over country; `null` where the country is 0. */
  readonly ratio: number | null;
  /**
   * Place among the regions of `rankYear`, equal values sharing one: 1 = best, or highest where nobody has said what
   * is better. `null` where the area is no region with a figure in that year.
   */
  readonly rank: number | null;
  /** Best and worst place that the published values leave open. */
  readonly rankFrom: number | null;
  readonly rankTo: number | null;
  readonly rankYear: number | null;
  readonly rankedAreas: number;
}

export interface ComparisonGround {
  /** All areas, with the time in which they existed. */
  readonly areas: readonly ComparableArea[];
  readonly preference?: Preference | null;
  readonly country?: string;
}

const rankAmong = (
  { observations }: Pick<FigureSeries, 'observations'>,
  area: string,
  { areas, preference }: ComparisonGround,
): Pick<AreaComparison, 'rank' | 'rankFrom' | 'rankTo' | 'rankYear' | 'rankedAreas'> => {
  const year = comparisonYear(observations, areas)?.year ?? null;
  const regions = year === null ? new Set<string>() : regionsOfYear(areas, year);
  const peers = observations.filter((one) => one.year === year && regions.has(one.area));
  const margin = roundingMargin(observations.map(({ value }) => value));
  const place = placeAmong(peers, area, preference ?? null, margin);
  return place === null
    ? { rank: null, rankFrom: null, rankTo: null, rankYear: null, rankedAreas: peers.length }
    : { ...place, rankYear: year, rankedAreas: peers.length };
};

/**
 * Compares an area with the country in the newest year that both have, and ranks it among the regions in the year in
 * which regions are compared (`comparisonYear`). `null` without figures of the area.
 */
export const compareWithCountry = (
  series: Pick<FigureSeries, 'observations'>,
  area: string,
  ground: ComparisonGround,
): AreaComparison | null => {
  const { country = 'kz' } = ground;
  const own = pointsOfArea(series, area);
  const countryPoints = new Map(pointsOfArea(series, country).map(({ year, value }) => [year, value]));
  const point = own.findLast(({ year }) => countryPoints.has(year)) ?? own.at(-1);
  if (point === undefined) return null;
  const countryValue = countryPoints.get(point.year) ?? null;
  return {
    area,
    country,
    year: point.year,
    value: point.value,
    countryValue,
    difference: countryValue === null ? null : point.value - countryValue,
    ratio: countryValue === null || countryValue === 0 ? null : point.value / countryValue,
    ...rankAmong(series, area, ground),
  };
};
