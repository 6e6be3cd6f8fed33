import { type HeatChartSpec, mixed, printPalette } from '@qadam/chart/domain';
import { shortAreaName } from '@qadam/geography/domain';
import { formatNumber, formatPercent } from '@qadam/language/domain';
import type { ChartTexts } from '../series/line-chart';
import { shareBounds, shareClass } from './share-class';

/** What of the goals is measured in country and regions. */
export interface CoverageOfGoals {
  readonly goals: readonly { readonly code: string; readonly name: string }[];
  readonly areas: readonly { readonly code: string; readonly name: string }[];
  readonly cells: readonly {
    readonly goalCode: string;
    readonly areaCode: string;
    readonly sharePercent: number | null;
    readonly measured: number;
    readonly total: number;
    readonly medianAgeYears: number | null;
  }[];
}

export interface CoverageWords extends Pick<HeatChartSpec['words'], 'row' | 'column'> {
  readonly goal: (goal: CoverageOfGoals['goals'][number]) => string;
  /** Of the class in which nothing is measured, of the others, and in place of an age that is none. */
  readonly nothing: string;
  readonly range: (from: number, to: string) => string;
  readonly none: string;
  /** Share, indicators with figures, all of them, median age. */
  readonly measures: readonly string[];
}

/** As deep as on the screen (coverage.css): so many percent of the accent a class. */
const depthPercent = 9;

/** Goals by areas: the share of indicators with figures and the age of the newest ones. */
export const coverageChartOf = (
  { goals, areas, cells }: CoverageOfGoals,
  texts: ChartTexts,
  { goal, nothing, range, none, row, column, measures }: CoverageWords,
): HeatChartSpec => ({
  ...texts,
  kind: 'heat',
  rows: goals.map((one) => ({ id: one.code, label: goal(one) })),
  columns: areas.map(({ code, name }) => ({ id: code, label: shortAreaName(name) })),
  classes: [0, ...shareBounds].map((to, at) => ({
    id: `${at}`,
    colour: mixed(printPalette.accent, printPalette.paper, at * depthPercent),
    label: at === 0 ? nothing : range((shareBounds[at - 2] ?? 0) + 1, formatPercent(to, texts.language)),
  })),
  cells: cells.map(({ goalCode, areaCode, sharePercent, measured, total, medianAgeYears }) => ({
    ...{ row: goalCode, column: areaCode, mark: `${shareClass(sharePercent)}` },
    texts: [
      formatNumber(Math.round(sharePercent ?? 0), texts.language),
      medianAgeYears === null
        ? none
        : formatNumber(medianAgeYears, texts.language, { maximumFractionDigits: 1 }),
    ],
    values: [sharePercent, measured, total, medianAgeYears],
  })),
  words: { row, column, measures },
});
