import type { Language } from '@qadam/language/domain';
import type { FigureLabels } from '../figures/labels';
import { breakYearsOf, statusOf } from '../indicators/summary.service';
import type { Sparkline } from '../overview/overview.object';
import type { Board, BoardIndicator, Headline, Points } from '../progress/board';

interface Line {
  readonly indicator: BoardIndicator;
  readonly headline: Headline;
  readonly points: Points;
}

/** The lines of indicators in an area: two figures at least, without what cannot be. */
const linesIn = (board: Board, indicators: readonly BoardIndicator[], area: string): Line[] =>
  indicators.flatMap((indicator) => {
    const points = board.possibleOf(indicator).get(area);
    const { headline } = indicator;
    return headline === null || points === undefined || points.years.length < 2
      ? []
      : [{ indicator, headline, points }];
  });

/**
 * The line that stands for a goal in an area: that of the indicator which people chose, where it has one there;
 * otherwise the one with most to see: assessed before not assessed, then shares, then most areas, then most years.
 */
export const headlineLine = (
  board: Board,
  indicators: readonly BoardIndicator[],
  goal: string,
  area: string,
): Line | null => {
  const lines = linesIn(board, indicators, area);
  const chosen = board.goalHeadlines.get(goal);
  const isAssessed = ({ indicator }: Line) => statusOf(board, indicator, area) !== 'not-assessable';
  const rank = (line: Line): readonly number[] => [
    Number(line.indicator.code === chosen),
    Number(isAssessed(line)),
    Number(line.headline.unit === 'PT'),
    line.headline.byArea.size,
    line.points.years.length,
  ];
  const [best] = lines
    .map((line) => ({ line, rank: rank(line) }))
    .toSorted(
      (left, right) =>
        right.rank
          .map((value, place) => value - (left.rank[place] ?? 0))
          .find((difference) => difference !== 0) ?? 0,
    );
  return best?.line ?? null;
};

/** The same with its words, for a small line. */
export const sparklineOf = (
  board: Board,
  labels: FigureLabels,
  line: Line | null,
  area: string,
  language: Language,
): Sparkline | null => {
  if (line === null) return null;
  const { indicator, headline, points } = line;
  return {
    indicatorCode: indicator.code,
    title: indicator.title[language],
    part: labels.part(indicator.code, headline, language),
    unitCode: headline.unit,
    unit: labels.unit(headline.unit, language),
    status: statusOf(board, indicator, area),
    years: [...points.years],
    values: [...points.values],
    breakYears: breakYearsOf(board, indicator, area, points.years),
  };
};
