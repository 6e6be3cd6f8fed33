import type { Language } from '@qadam/language/domain';
import {
  type ChartPoint,
  chartOfKey,
  followsNewestYear,
  isOfNoIndicator,
  movedValues,
  type ResolvedChart,
  withYear,
} from '@qadam/reporting/domain';
import { writeShown } from './write-figure';

/** What a chart draws, as it is compared and read; `key` is its `chartKey`. */
export const pointsOf = (
  key: string,
  { values = [] }: Pick<ResolvedChart, 'values'>,
  language: Language,
): readonly ChartPoint[] =>
  values.map((shown) => {
    const chart = chartOfKey(key);
    const isOfAllData = isOfNoIndicator(chart.kind);
    const text = writeShown(shown, language);
    return {
      ...{ shown, isOfAllData, isOfNewestYear: followsNewestYear(chart) },
      text: isOfAllData ? text : withYear(text, shown.year, language),
    };
  });

/** Whether newer data draw the chart otherwise; one frozen before its values were kept cannot be compared. */
export const chartMoved = (
  key: string,
  frozen: ResolvedChart,
  newest: ResolvedChart | null,
  language: Language,
): boolean =>
  frozen.values !== undefined &&
  movedValues(
    { charts: pointsOf(key, frozen, language) },
    { charts: pointsOf(key, newest ?? {}, language) },
    language,
  ).length > 0;

/** `0 – 33.9 per 100,000`: a unit in words that both ends have is said once. */
const joinEnds = ([least = '', greatest]: readonly string[]): string => {
  if (greatest === undefined) return least;
  const unit = /[\s\u00a0]\p{L}.*$/u.exec(least)?.[0] ?? '';
  const isShared = unit !== '' && greatest.endsWith(unit);
  return `${isShared ? least.slice(0, -unit.length) : least} – ${greatest}`;
};

/**
 * What a chart gives of its newest year: `39 % (2019)`, of several values the least and the greatest; empty where it was
 * frozen before its values were kept.
 */
export const newestShown = ({ values = [] }: Pick<ResolvedChart, 'values'>, language: Language): string => {
  const year = Math.max(...values.map((one) => one.year));
  const own = values.filter((one) => one.year === year).sort((left, right) => left.value - right.value);
  const [least, greatest] = [own[0], own.at(-1)];
  if (!least || !greatest) return '';
  const ends = [...new Set([least, greatest].map((one) => writeShown(one, language)))];
  return withYear(joinEnds(ends), year, language);
};
