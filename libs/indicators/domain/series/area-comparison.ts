import type { FigureSeries } from '../figures/figure-series';
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
  /** Place among the areas of that year beside the country, 1 = highest value; equal values share a place. */
  readonly rank: number;
  readonly rankedAreas: number;
}

/** Compares an area with the country in the newest year that both have. `null` without figures of the area. */
export const compareWithCountry = (
  series: Pick<FigureSeries, 'observations'>,
  area: string,
  country = 'kz',
): AreaComparison | null => {
  const own = pointsOfArea(series, area);
  const countryPoints = new Map(pointsOfArea(series, country).map(({ year, value }) => [year, value]));
  const point = own.findLast(({ year }) => countryPoints.has(year)) ?? own.at(-1);
  if (point === undefined) return null;
  const countryValue = countryPoints.get(point.year) ?? null;
  const peers = series.observations.filter(({ area: peer, year }) => year === point.year && peer !== country);
  return {
    area,
    country,
    year: point.year,
    value: point.value,
    countryValue,
    difference: countryValue === null ? null : point.value - countryValue,
    ratio: countryValue === null || countryValue === 0 ? null : point.value / countryValue,
    rank: 1 + peers.filter(({ value }) => value > point.value).length,
    rankedAreas: peers.length,
  };
};
