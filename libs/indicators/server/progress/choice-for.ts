import {
  narrowestSetting,
  type ProgressMethod,
  type SeriesOfIndicator,
  seriesKeyOf,
  type SettingScope,
  type TargetChoice,
} from '@qadam/indicators/domain';
import type { BoardIndicator, Headline } from './board';

/** What people have set: direction, target, base year and the method of the status. */
export interface ProgressChoice extends TargetChoice {
  readonly baseYear?: number;
  readonly method: ProgressMethod;
}

/** What is set for one series of an indicator, for one area, or for both. */
export interface NarrowedChoice extends SettingScope {
  readonly choice: ProgressChoice;
}

/** The choice with what it was set for. */
export type HeldChoice = SettingScope & { readonly choice: BoardIndicator['choice'] };

/** The series that an indicator is judged by: its headline, and what stands beside it. */
export const countedSeries = ({
  headline,
  beside,
}: Pick<BoardIndicator, 'headline' | 'beside'>): readonly Headline[] =>
  headline === null ? [] : [headline, ...beside];

type Ground = Pick<BoardIndicator, 'choice' | 'narrowed' | 'headline' | 'beside'>;

/**
 * The choice that holds for a series in an area and for what it was set; `areas` are the area and those above it, nearest
 * first (`Board.upFrom`), as what is set for a region holds in its towns and districts, too. A target is set for the measure of the headline
 * and of what is judged together with it: a series of another name or unit keeps the direction only, unless something
 * is set for the series itself.
 */
export const heldChoice = (
  ground: Ground,
  series: SeriesOfIndicator | undefined,
  areas: readonly string[],
): HeldChoice => {
  const { choice, narrowed, headline } = ground;
  const isOfMeasure =
    series === undefined ||
    headline === null ||
    countedSeries(ground).some((one) => one.unit === series.unit && one.series === series.series);
  const held =
    narrowed.length === 0
      ? undefined
      : narrowestSetting(narrowed, {
          ...{ series: series === undefined ? null : seriesKeyOf(series), areas, isOfMeasure },
        });
  const found = held ?? { seriesKey: null, areaCode: null, choice };
  if (found.choice === null || isOfMeasure || found.seriesKey !== null) return found;
  const { target: _target, relativeTarget: _relative, limit: _limit, ...rest } = found.choice;
  return { ...found, choice: rest };
};

/**
 * The choice by which a series is judged in an area. No areas: what is common to all areas: whatever ranks areas
 * or tells their spread reads all of them by it, so that the order does not hang on where one looks from.
 */
export const choiceFor = (
  ground: Ground,
  series: SeriesOfIndicator | undefined,
  areas: readonly string[],
): BoardIndicator['choice'] => heldChoice(ground, series, areas).choice;

/** Whether a choice names a value to reach, as a number or as a share of the value in a base year. */
export const isTargetSet = (choice: BoardIndicator['choice']): boolean =>
  choice?.target !== undefined || choice?.relativeTarget !== undefined;
