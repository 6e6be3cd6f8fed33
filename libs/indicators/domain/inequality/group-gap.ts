import { isSameMethod, type MethodologyBreak } from '../breaks/methodology-break';
import type { FigureSeries } from '../figures/figure-series';
import { type Dissimilarity, dissimilarityIndex } from './dissimilarity';
import { differenceBounds, type Movement, movementOf, ratioBounds } from './movement';
import { meritOf, type Preference } from './preference';
import { roundingMargin } from './rounding';

export interface GroupValue {
  readonly code: string;
  readonly value: number;
}

/** The gap between the groups of one dimension in one area and year. */
export interface YearGap {
  readonly year: number;
  readonly best: GroupValue;
  readonly worst: GroupValue;
  /** Distance between best and worst, never negative, in the unit of the series; for parity the distance of merit. */
  readonly absoluteGap: number;
  /** Larger over smaller value; `null` where the smaller is not positive, and for parity. */
  readonly ratio: number | null;
  readonly dissimilarity: Dissimilarity | null;
  /** Best first. */
  readonly groups: readonly GroupValue[];
}

export interface GroupGap extends YearGap {
  readonly dimension: string;
  readonly area: string;
  /** Every year with at least two groups, oldest first; the last is the newest. */
  readonly years: readonly YearGap[];
  /** First year with the same groups and method as the newest; `null` without one. */
  readonly firstYear: number | null;
  /** Change of the absolute gap since then; negative = narrowing. */
  readonly changeSinceFirst: number | null;
  /** Absolute and relative gap taken together; `null` without an earlier year with the same groups. */
  readonly movement: Movement | null;
}

const yearGapOf = (year: number, groups: readonly GroupValue[], preference: Preference): YearGap | null => {
  const merit = ({ value }: GroupValue) => meritOf(value, preference);
  const sorted = groups.toSorted(
    (left, right) => merit(right) - merit(left) || (left.code < right.code ? -1 : 1),
  );
  const [best, worst] = [sorted[0], sorted.at(-1)];
  if (best === undefined || worst === undefined || sorted.length < 2) return null;
  const [higher, lower] = [Math.max(best.value, worst.value), Math.min(best.value, worst.value)];
  return {
    year,
    best,
    worst,
    absoluteGap: merit(best) - merit(worst),
    ratio: lower > 0 && preference.transform === undefined ? higher / lower : null,
    dissimilarity: dissimilarityIndex(groups.map(({ value }) => value)),
    groups: sorted,
  };
};

const movementBetween = (earlier: YearGap, later: YearGap, margin: number): Movement => {
  const relativeOf = ({ best, worst, ratio }: YearGap) =>
    ratio === null
      ? null
      : ratioBounds(Math.max(best.value, worst.value), Math.min(best.value, worst.value), margin);
  const [before, after] = [relativeOf(earlier), relativeOf(later)];
  return movementOf(
    [differenceBounds(earlier.absoluteGap, margin), differenceBounds(later.absoluteGap, margin)],
    before === null || after === null ? null : [before, after],
  );
};

const codesOf = ({ groups }: YearGap): string =>
  groups
    .map(({ code }) => code)
    .sort()
    .join();

/**
 * Gaps between groups over time: for every dimension by which an indicator's series (same series code and unit)
 * are divided once, best and worst group of each year that has at least two groups, in one area; for the
 * newest year also how the gap moved since the first year with the same groups. Series divided by several
 * dimensions at a time are left out. Gives nothing where no dimension has two groups. Figures from before a
 * change of borders must be taken out by the caller; across a year of `methodBreaks`, from which figures are made by
 * a new method, no movement is told.
 */
export const groupGaps = (
  all: readonly FigureSeries[],
  of: { readonly series: string; readonly unit: string },
  area: string,
  preference: Preference = { direction: 'positive' },
  methodBreaks: readonly Pick<MethodologyBreak, 'year'>[] = [],
): readonly GroupGap[] => {
  const byDimension = new Map<string, Map<number, GroupValue[]>>();
  for (const { series, unit, dimensions, observations } of all) {
    const [entry, ...others] = Object.entries(dimensions);
    if (entry === undefined || others.length > 0 || series !== of.series || unit !== of.unit) continue;
    const [dimension, code] = entry;
    const years = byDimension.get(dimension) ?? new Map<number, GroupValue[]>();
    byDimension.set(dimension, years);
    for (const observation of observations) {
      if (observation.area !== area || !Number.isFinite(meritOf(observation.value, preference))) continue;
      const groups = years.get(observation.year) ?? [];
      years.set(observation.year, groups);
      groups.push({ code, value: observation.value });
    }
  }
  return [...byDimension].flatMap(([dimension, groupsByYear]) => {
    const margin = roundingMargin([...groupsByYear.values()].flat().map(({ value }) => value));
    const years = [...groupsByYear]
      .sort(([left], [right]) => left - right)
      .flatMap(([year, groups]) => yearGapOf(year, groups, preference) ?? []);
    const newest = years.at(-1);
    if (newest === undefined) return [];
    const first = years.find(
      (each) =>
        each.year < newest.year &&
        isSameMethod(methodBreaks, each.year, newest.year) &&
        codesOf(each) === codesOf(newest),
    );
    return [
      {
        ...newest,
        dimension,
        area,
        years,
        firstYear: first?.year ?? null,
        changeSinceFirst: first === undefined ? null : newest.absoluteGap - first.absoluteGap,
        movement: first === undefined ? null : movementBetween(first, newest, margin),
      },
    ];
  });
};
