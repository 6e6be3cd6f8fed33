import type { FigureSeries } from '../figures/figure-series';
import type { ProgressDirection } from '../progress/progress-input';

export interface GroupValue {
  readonly code: string;
  readonly value: number;
}

/** The gap between the groups of one dimension in one area and year. */
export interface GroupGap {
  readonly dimension: string;
  readonly area: string;
  readonly year: number;
  readonly best: GroupValue;
  readonly worst: GroupValue;
  /** Distance between best and worst, never negative, in the unit of the series. */
  readonly absoluteGap: number;
  /** Larger over smaller value; `null` where the smaller is not positive. */
  readonly ratio: number | null;
  readonly groups: readonly GroupValue[];
  /** Change of the absolute gap since the first year with the same groups; negative = narrowing. */
  readonly changeSinceFirst: number | null;
  readonly firstYear: number | null;
}

const gapOf = (groups: readonly GroupValue[]): number => {
  const values = groups.map(({ value }) => value);
  return Math.max(...values) - Math.min(...values);
};

/**
 * Gaps between groups: for every dimension by which an indicator's series (same series code and unit) are
 * divided once, best and worst group in the newest year that has at least two groups, in one area. Series
 * divided by several dimensions at a time are left out. Gives nothing where no dimension has two groups.
 */
export const groupGaps = (
  all: readonly FigureSeries[],
  of: { readonly series: string; readonly unit: string },
  area: string,
  direction: ProgressDirection = 'positive',
): readonly GroupGap[] => {
  const byDimension = new Map<string, Map<number, GroupValue[]>>();
  for (const { series, unit, dimensions, observations } of all) {
    const [entry, ...others] = Object.entries(dimensions);
    if (entry === undefined || others.length > 0 || series !== of.series || unit !== of.unit) continue;
    const [dimension, code] = entry;
    const years = byDimension.get(dimension) ?? new Map<number, GroupValue[]>();
    byDimension.set(dimension, years);
    for (const observation of observations)
      if (observation.area === area)
        years.set(observation.year, [
          ...(years.get(observation.year) ?? []),
          { code, value: observation.value },
        ]);
  }
  return [...byDimension].flatMap(([dimension, years]) => {
    const comparable = [...years]
      .filter(([, groups]) => groups.length > 1)
      .sort(([left], [right]) => left - right);
    const newest = comparable.at(-1);
    if (newest === undefined) return [];
    const [year, groups] = newest;
    const sorted = groups.toSorted((left, right) => right.value - left.value);
    const [highest, lowest] = [sorted[0], sorted.at(-1)];
    if (highest === undefined || lowest === undefined) return [];
    const codesOf = (some: readonly GroupValue[]) =>
      some
        .map(({ code }) => code)
        .sort()
        .join();
    const first = comparable.find(
      ([earlier, others]) => earlier < year && codesOf(others) === codesOf(groups),
    );
    const isHigherBetter = direction === 'positive';
    return [
      {
        dimension,
        area,
        year,
        best: isHigherBetter ? highest : lowest,
        worst: isHigherBetter ? lowest : highest,
        absoluteGap: highest.value - lowest.value,
        ratio: lowest.value > 0 ? highest.value / lowest.value : null,
        groups: sorted,
        changeSinceFirst: first === undefined ? null : gapOf(groups) - gapOf(first[1]),
        firstYear: first?.[0] ?? null,
      },
    ];
  });
};
