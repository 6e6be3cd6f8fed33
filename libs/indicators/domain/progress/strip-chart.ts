import {
  type HeatChartSpec,
  markColours,
  type Status,
  statusColour,
  statuses,
  statusOutline,
} from '@qadam/chart/domain';
import { shortAreaName } from '@qadam/geography/domain';
import type { ChartTexts } from '../series/line-chart';

/** How the goals stand in the regions. */
export interface StripOfGoals {
  readonly goals: readonly { readonly code: string; readonly title: string }[];
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  readonly strip: readonly {
    readonly goalCode: string;
    readonly areaCode: string;
    readonly mean: {
      readonly status: string;
      readonly score: number | null;
      readonly assessed: number;
      readonly expected: number;
      readonly weak: number;
    };
  }[];
}

export interface StripWords extends Pick<HeatChartSpec['words'], 'row' | 'column'> {
  readonly goal: (goal: StripOfGoals['goals'][number]) => string;
  readonly status: (status: Status) => string;
  /** Status, mean score, indicators assessed, those that count, those on a weak basis. */
  readonly measures: readonly string[];
  /** What the dashed frame of a cell means; without it none is drawn. */
  readonly thin?: string;
}

/** Few of the indicators have a score, or most of the scores rest on little. */
export const isThinMean = ({
  assessed,
  expected,
  weak,
}: Pick<StripOfGoals['strip'][number]['mean'], 'assessed' | 'expected' | 'weak'>): boolean =>
  assessed * 2 < expected || weak * 2 > assessed;

/** A word from the database as a status; one that is unknown cannot be assessed. */
export const statusNamed = (word: string): Status =>
  statuses.find((status) => status === word) ?? 'not-assessable';

/** Goals by regions with the status of each, as colour, shape and word. */
export const stripChartOf = (
  { goals, regions, strip }: StripOfGoals,
  texts: ChartTexts,
  { goal, status, row, column, measures, thin }: StripWords,
): HeatChartSpec => ({
  ...texts,
  kind: 'heat',
  rows: goals.map((one) => ({ id: one.code, label: goal(one) })),
  columns: regions.map(({ code, name }) => ({ id: code, label: shortAreaName(name) })),
  classes: statuses.map((id) => ({
    ...{ id, label: status(id), colour: markColours[statusColour[id]], outline: statusOutline[id] },
    isOpen: id === 'not-assessable',
  })),
  cells: strip.map(({ goalCode, areaCode, mean }) => {
    const mark = statusNamed(mean.status);
    return {
      ...{ row: goalCode, column: areaCode, mark, texts: [] },
      values: [status(mark), mean.score, mean.assessed, mean.expected, mean.weak],
      ...(thin !== undefined && mark !== 'not-assessable' && isThinMean(mean) ? { isThin: true } : {}),
    };
  }),
  words: { row, column, measures },
  ...(thin === undefined ? {} : { thin }),
});
