import { compareAreas } from '@qadam/geography/domain';
import type { Language } from '@qadam/language/domain';
import type { Database } from '@qadam/platform/server';
import { linesOf } from '../figures/series-data';
import { assessArea, type Board, type BoardIndicator } from '../progress/board';
import { choiceFor, isTargetSet, type ProgressChoice } from '../progress/choice-for';
import type { StatusChange } from './setting.object';
import { type FoundPlace, isSamePlace } from './setting-place';

const withChoice = (
  { indicator, seriesKey, areaCode }: FoundPlace,
  choice: ProgressChoice | null,
): BoardIndicator => {
  if (seriesKey === null && areaCode === null) return { ...indicator, choice };
  const scope = { seriesKey, areaCode };
  const others = indicator.narrowed.filter((one) => !isSamePlace(one, scope));
  return { ...indicator, narrowed: choice === null ? others : [...others, { ...scope, choice }] };
};

type StatusIn = (indicator: BoardIndicator, area: string) => string;

/** Of the indicator, or of the series that is named where the status of the indicator is not of it. */
const statusReader = async (
  database: Database,
  board: Board,
  { indicator, row }: FoundPlace,
): Promise<{ readonly areas: ReadonlySet<string>; readonly statusIn: StatusIn }> => {
  const { headline, beside } = indicator;
  const counted = headline === null ? [] : [headline, ...beside];
  if (row === undefined || counted.some(({ seriesId }) => seriesId === row.id)) {
    const boards = new Map<BoardIndicator, Board>([[indicator, board]]);
    return {
      areas: new Set(counted.flatMap(({ byArea }) => [...byArea.keys()])),
      statusIn: (of, area) => {
        const judged = boards.get(of) ?? board.withIndicator(of);
        boards.set(of, judged);
        return judged.standingOf(of, area).status;
      },
    };
  }
  const lines = await linesOf(database, row.id, null);
  const frame = board.frameOf(indicator, row, new Map(lines.map((line) => [line.area, line])));
  return {
    areas: new Set(frame.byArea.keys()),
    statusIn: (of, area) =>
      assessArea(area, choiceFor(of, row, board.upFrom(area)), frame)?.shown.displayStatus ??
      'not-assessable',
  };
};

/**
 * The areas of today whose status a choice would change, before anything is saved; `null`: what is set for the place is
 * taken away.
 */
export const statusChanges = async (
  database: Database,
  board: Board,
  place: FoundPlace,
  choice: ProgressChoice | null,
  language: Language,
): Promise<StatusChange[]> => {
  const changed = withChoice(place, choice);
  const series = place.row ?? place.indicator.headline ?? undefined;
  const hasTargetIn = (of: BoardIndicator, area: string): boolean =>
    isTargetSet(choiceFor(of, series, board.upFrom(area)));
  const { areas, statusIn } = await statusReader(database, board, place);
  return board.geography.areas
    .filter(({ code, validTo }) => validTo === null && areas.has(code))
    .toSorted(compareAreas(language))
    .flatMap(({ code: areaCode, name }) => {
      const before = statusIn(place.indicator, areaCode);
      const after = statusIn(changed, areaCode);
      if (before === after) return [];
      return [
        {
          ...{ areaCode, areaName: name[language], before, after },
          hadTarget: hasTargetIn(place.indicator, areaCode),
          hasTarget: hasTargetIn(changed, areaCode),
        },
      ];
    });
};
