import {
  type ComparableSince,
  forecastLevel,
  forecastOf,
  forecastSource,
  forecastVersion,
  pointsSinceBase,
} from '@qadam/indicators/domain';
import type { Language } from '@qadam/language/domain';
import type { BoardIndicator, Points } from '../progress/board';
import type { ForecastObject } from './progress.object';

/** The forecast of an area's line from the figures that can be compared with its newest one, or why there is none. */
export const forecastObjectOf = (
  line: Points | undefined,
  comparable: ComparableSince | null,
  choice: BoardIndicator['choice'],
  unit: string | undefined,
  language: Language,
): ForecastObject => {
  const since = comparable?.year ?? -Infinity;
  const points = (line?.years ?? []).flatMap((year, at) =>
    year < since ? [] : [{ year, value: line?.values[at] as number }],
  );
  const base = choice?.baseYear === undefined ? {} : { baseYear: choice.baseYear };
  const { forecast, reason } = forecastOf(points, {
    ...base,
    ...(choice?.targetYear === undefined ? {} : { targetYear: choice.targetYear }),
    ...(unit === 'PT' ? { ceiling: 100 } : {}),
  });
  const ahead = forecast?.points ?? [];
  return {
    version: forecastVersion,
    source: forecastSource,
    reason: reason?.sentence[language] ?? forecast?.end?.[language] ?? null,
    fromYear: forecast?.fromYear ?? null,
    pointCount: forecast?.pointCount ?? pointsSinceBase({ points, ...base }).length,
    levelPercent: 100 * forecastLevel,
    years: ahead.map(({ year }) => year),
    values: ahead.map(({ value }) => value),
    low: ahead.map(({ low }) => low),
    high: ahead.map(({ high }) => high),
    fitted: (forecast?.fitted ?? []).map(({ value }) => value),
  };
};
