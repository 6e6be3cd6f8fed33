import { borderChangesFor, type Geography } from '@qadam/geography/domain';
import {
  breaksOfSeries,
  breaksWithin,
  type IndicatorProfile,
  interlinkageRule,
  meritOf,
  regionsOfYear,
} from '@qadam/indicators/domain';
import type { Board, BoardIndicator, Headline, Points } from '../progress/board';
import { choiceFor } from '../progress/choice-for';

/** An indicator that has figures. */
export interface MeasuredIndicator extends BoardIndicator {
  readonly headline: Headline;
}

export const measuredIndicators = ({ indicators }: Board): readonly MeasuredIndicator[] =>
  indicators.flatMap(({ headline, ...indicator }) => (headline === null ? [] : [{ ...indicator, headline }]));

interface KeyedFigure {
  readonly key: number;
  readonly value: number;
}

/** First and last year that a figure can have. */
const everyYear = [1900, 2100] as const;

const profileOf = (indicator: MeasuredIndicator, figures: readonly KeyedFigure[]): IndicatorProfile => {
  const { code, goalCode: goal, headline } = indicator;
  // Which way is better is read alike in all regions that are set beside each other.
  const choice = choiceFor(indicator, headline, []);
  const used = figures.filter(({ value }) => choice === null || Number.isFinite(meritOf(value, choice)));
  return {
    ...{ code, goal },
    keys: used.map(({ key }) => key),
    values: used.map(({ value }) => value),
    merits: choice === null ? null : used.map(({ value }) => meritOf(value, choice)),
  };
};

const pairs = ({ years, values }: Points): KeyedFigure[] =>
  years.map((key, place) => ({ key, value: values[place] as number }));

/** Figures of an area by year, from its last change of borders or of their method on; indicators without figures there are left out. */
export const profilesOverYears = (
  indicators: readonly MeasuredIndicator[],
  area: string,
  geography: Geography,
): readonly IndicatorProfile[] => {
  // Also series that end before the change are about other borders, so the change counts whatever years they have.
  const since = borderChangesFor(geography, area, everyYear).at(-1)?.year ?? -Infinity;
  return indicators.flatMap((indicator) => {
    const points = indicator.headline.byArea.get(area);
    if (points === undefined) return [];
    const breaks = breaksOfSeries(indicator.breaks, indicator.headline);
    const method = breaksWithin(breaks, points.years).at(-1)?.year ?? -Infinity;
    return profileOf(
      indicator,
      pairs(points).filter(({ key }) => key >= since && key >= method),
    );
  });
};

const valueIn = ({ years, values }: Points, year: number): number | undefined => values[years.indexOf(year)];

/** The regions of a year in the order by which profiles over areas are keyed. */
export const regionKeys = ({ areas }: Geography, year: number): readonly string[] =>
  [...regionsOfYear(areas, year)].sort();

/** Figures of a year by region; the key is the place of the region in `regionKeys`. */
export const profilesOverAreas = (
  indicators: readonly MeasuredIndicator[],
  year: number,
  geography: Geography,
): readonly IndicatorProfile[] => {
  const regions = regionKeys(geography, year);
  return indicators.flatMap((indicator) => {
    const figures = regions.flatMap((area, key) => {
      const points = indicator.headline.byArea.get(area);
      const value = points && valueIn(points, year);
      return value === undefined ? [] : [{ key, value }];
    });
    return figures.length === 0 ? [] : profileOf(indicator, figures);
  });
};

/**
 * Years in which at least two indicators have figures for enough regions, newest first, and the one to begin
 * with: the newest that has at least half as many of them as the fullest year.
 */
export const comparableYears = (
  indicators: readonly MeasuredIndicator[],
  geography: Geography,
): { readonly years: readonly number[]; readonly first: number | null } => {
  const counts = new Map<number, number>();
  const regionCounts = new Map<number, ReadonlySet<string>>();
  for (const { headline } of indicators) {
    const own = new Map<number, number>();
    for (const [area, { years }] of headline.byArea)
      for (const year of years) {
        const regions = regionCounts.get(year) ?? regionsOfYear(geography.areas, year);
        regionCounts.set(year, regions);
        if (regions.has(area)) own.set(year, (own.get(year) ?? 0) + 1);
      }
    for (const [year, count] of own)
      if (count >= interlinkageRule.minimumPairs) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const years = [...counts]
    .filter(([, count]) => count > 1)
    .map(([year]) => year)
    .sort((left, right) => right - left);
  const most = Math.max(0, ...counts.values());
  return { years, first: years.find((year) => (counts.get(year) ?? 0) * 2 >= most) ?? null };
};
