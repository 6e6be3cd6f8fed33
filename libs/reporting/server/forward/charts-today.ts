import type { Language } from '@qadam/language/domain';
import { chartKey, type ChartThen, type TodayOfChart, type TracedSection } from '@qadam/reporting/domain';
import { newestShown } from '../figures/chart-points';
import { asChart } from '../figures/evidence-objects';
import type { ReportChart } from '../figures/evidence.object';
import type { FigureSource } from '../sources/figure-source';
import type { ReviewItemRow } from './review-items';

/** A chart with what today’s data give in it; `null` where there is nothing to draw, and where nobody knows what it draws. */
export interface ChartToday extends ChartThen {
  readonly today: string | null;
}

/** A chart of an item as it was drawn and as today’s data draw it. */
export interface ChartsOfItem {
  readonly then: ReportChart | null;
  readonly now: ReportChart | null;
}

/** What today’s data give in the charts of the items that are charts. */
export const chartsToday = async (
  figures: FigureSource,
  rows: readonly ReviewItemRow[],
  language: Language,
): Promise<ReadonlyMap<ReviewItemRow, ChartToday>> => {
  const drawn = rows.flatMap((row) => (row.chart ? [{ row, chart: row.chart }] : []));
  const choices = drawn.flatMap(({ chart }) => chart.choice ?? []);
  const newest = choices.length === 0 ? [] : await figures.charts(language, choices);
  const shown = new Map(choices.map((choice, index) => [choice, newest[index] ?? null]));
  return new Map(
    drawn.map(({ row, chart }) => {
      const now = chart.choice && shown.get(chart.choice);
      return [row, { ...chart, today: now ? newestShown(now, language) : null }];
    }),
  );
};

/** What today’s data give in the charts of a review, whatever each of them has kept. */
export const chartsOfToday = async (
  figures: FigureSource,
  sections: readonly TracedSection[],
  language: Language,
): Promise<TodayOfChart> => {
  const charts = sections.flatMap(({ sentences }) => sentences.flatMap(({ chart }) => chart?.choice ?? []));
  const choices = [...new Map(charts.map((choice) => [chartKey(choice), choice])).values()];
  const newest = choices.length === 0 ? [] : await figures.charts(language, choices);
  const shown = new Map(choices.map((choice, index) => [chartKey(choice), newest[index] ?? null]));
  return (choice) => {
    const drawn = shown.get(chartKey(choice));
    return drawn ? newestShown(drawn, language) : null;
  };
};

export const chartThenAndNow = async (
  figures: FigureSource,
  { choice, drawn }: ChartThen,
  language: Language,
): Promise<ChartsOfItem> => {
  const [now = null] = choice ? await figures.charts(language, [choice]) : [];
  const key = choice ? chartKey(choice) : '';
  return { then: drawn && asChart(key, drawn), now: choice && asChart(key, now) };
};
