import { isSameMethod, type MethodologyBreak } from '../breaks/methodology-break';
import type { AreaObservation } from '../figures/figure-series';
import { comparisonYear, type ComparisonYear } from './comparison-year';
import { type AreaValue, type Dispersion, dispersionOf } from './dispersion';
import { differenceBounds, type Movement, movementOf, ratioBounds } from './movement';
import { meritOf, type Preference } from './preference';
import { type RankInterval, rankIntervals } from './rank-interval';
import { type ComparableArea, regionsOfYear } from './regions-of-year';
import { roundingMargin } from './rounding';

export interface YearDispersion extends Dispersion {
  readonly year: number;
  readonly best: AreaValue;
  readonly worst: AreaValue;
  readonly values: readonly AreaValue[];
  readonly ranks: readonly RankInterval[];
}

export interface RegionalDispersion {
  /** Every year with at least two regions, oldest first. */
  readonly years: readonly YearDispersion[];
  /** The year that stands for now (`comparisonYear`): a newer one may have figures of a few regions only. */
  readonly compared: ComparisonYear | null;
  /** First year with the same regions and method as the compared one; `null` without one. */
  readonly firstYear: number | null;
  readonly movement: Movement | null;
}

const movementBetween = (earlier: YearDispersion, later: YearDispersion, margin: number): Movement => {
  const relativeOf = ({ mean, coefficientOfVariation: spread }: YearDispersion) =>
    spread === null || mean <= margin
      ? null
      : { from: Math.max(0, spread - margin / mean), to: spread + margin / mean };
  const extremes = ({ values }: YearDispersion) => {
    const numbers = values.map(({ value }) => value);
    return ratioBounds(Math.max(...numbers), Math.min(...numbers), margin);
  };
  const [before, after] = [relativeOf(earlier) ?? extremes(earlier), relativeOf(later) ?? extremes(later)];
  return movementOf(
    [differenceBounds(earlier.range, margin), differenceBounds(later.range, margin)],
    before === null || after === null ? null : [before, after],
  );
};

/**
 * Regions beside each other over time: dispersion and places in each year, and whether they come nearer to each
 * other (the range as the absolute, the coefficient of variation as the relative measure: sigma-convergence, Barro
 * and Sala-i-Martin, Journal of Political Economy 100 (1992)) since the first year with the same regions. Only
 * regions that existed in a year count in it. `population` gives people by area where known, the same for all
 * years; without it the measures are unweighted and say so. Across a year of
 * `methodBreaks`, from which figures are made by a new method, no movement is told.
 */
export const regionalDispersion = (
  observations: readonly AreaObservation[],
  areas: readonly ComparableArea[],
  preference: Preference = { direction: 'positive' },
  population: ReadonlyMap<string, number> | null = null,
  methodBreaks: readonly Pick<MethodologyBreak, 'year'>[] = [],
): RegionalDispersion => {
  const byYear = [...Map.groupBy(observations, ({ year }) => year)].sort(([one], [other]) => one - other);
  const margin = roundingMargin(observations.map(({ value }) => value));
  const years = byYear.flatMap(([year, all]): YearDispersion[] => {
    const existing = regionsOfYear(areas, year);
    const merit = ({ value }: AreaValue) => meritOf(value, preference);
    const values = all
      .filter((one) => existing.has(one.area) && Number.isFinite(merit(one)))
      .map(({ area, value }) => ({ area, value }))
      .sort((left, right) => merit(right) - merit(left) || (left.area < right.area ? -1 : 1));
    const dispersion = dispersionOf(values, population);
    const [best, worst] = [values[0], values.at(-1)];
    if (dispersion === null || best === undefined || worst === undefined) return [];
    const ranks = rankIntervals(
      values.map((one) => ({ id: one.area, merit: merit(one) })),
      margin,
    );
    return [{ ...dispersion, year, best, worst, values, ranks }];
  });
  const compared = comparisonYear(
    years.flatMap(({ year, values }) => values.map(({ area }) => ({ area, year }))),
    areas,
  );
  const newest = years.find(({ year }) => year === compared?.year);
  const namesOf = ({ values }: YearDispersion) =>
    values
      .map(({ area }) => area)
      .sort()
      .join();
  const first =
    newest &&
    years.find(
      (each) =>
        each.year < newest.year &&
        isSameMethod(methodBreaks, each.year, newest.year) &&
        namesOf(each) === namesOf(newest),
    );
  return {
    years,
    compared,
    firstYear: first?.year ?? null,
    movement: first === undefined || newest === undefined ? null : movementBetween(first, newest, margin),
  };
};
