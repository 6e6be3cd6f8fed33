import { type ChartChoice, chartKey, isOfNoIndicator } from '../rich-text';
import type { TracedSection, TracedSentence } from '../trace';
import type { ChartThen } from './chart-then';
import { withPlainYear } from './plain-year';
import type { ReviewItem } from './review-item';

/** A chart of an earlier review with what it gives of today’s data. */
export interface ComparableChart extends ChartThen {
  readonly today?: string | null;
}

/** What today’s data give in a chart of the new review, which may have kept older ones; `null` where they give nothing. */
export type TodayOfChart = (choice: ChartChoice) => string | null;

export interface ComparedChart {
  /** What it is of, unit and area. */
  readonly title: string;
  /** What it gave of its newest year; empty where the review has the chart and it is not known, `null` where it has none. */
  readonly before: string | null;
  readonly after: string | null;
  /** The same of today’s data; `null` where nobody knows what it draws. */
  readonly today: string | null;
}

interface OneChart {
  readonly key: string;
  readonly title: string;
  /** By which it is known where several are of the same. */
  readonly ownTitle: string;
  readonly shown: string;
  readonly today: string | null;
}

/** The least and greatest of what a chart of many indicators or of none draws say nothing. */
const hasValues = (choice: ChartChoice | null): boolean => choice === null || !isOfNoIndicator(choice.kind);

const shownBy = ({ choice, shown }: Pick<ChartThen, 'choice' | 'shown'>): string =>
  hasValues(choice) ? withPlainYear(shown) : '';

const todayBy = ({ choice, today }: Pick<ComparableChart, 'choice' | 'today'>): string | null =>
  today && hasValues(choice) ? withPlainYear(today) : null;

/** What a chart is of, unit and area; its own title tells the values of its day. */
export const chartTitle = ({ text, figures: [drawn] }: TracedSentence): string =>
  [drawn?.indicatorTitle ?? text, drawn?.areaName].filter(Boolean).join(' · ');

/**
 * The charts of two reviews: those that draw the same stand beside each other, in the order of the earlier review; those
 * that only the new one draws follow. A picture of which nobody knows what it draws stands by its caption.
 */
export const compareCharts = (
  items: readonly (ReviewItem & { readonly chart?: ComparableChart | null })[],
  sections: readonly TracedSection[],
  todayOf: TodayOfChart = () => null,
): readonly ComparedChart[] => {
  const then = items.flatMap(({ text, chart }): OneChart[] =>
    chart
      ? [
          {
            ...{ key: chart.choice ? chartKey(chart.choice) : text, title: text },
            ...{ ownTitle: chart.drawn?.spec.title ?? text, shown: shownBy(chart), today: todayBy(chart) },
          },
        ]
      : [],
  );
  const now = sections
    .flatMap(({ sentences }) => sentences)
    .flatMap((sentence): OneChart[] =>
      sentence.chart
        ? [
            {
              ...{ key: chartKey(sentence.chart.choice), title: chartTitle(sentence) },
              ...{ ownTitle: sentence.text, shown: shownBy(sentence.chart) },
              today: todayBy({ ...sentence.chart, today: todayOf(sentence.chart.choice) }),
            },
          ]
        : [],
    );
  const keysOf = Map.groupBy([...then, ...now], ({ title }) => title);
  const isShared = (title: string): boolean => new Set(keysOf.get(title)?.map(({ key }) => key)).size > 1;
  return [...new Set([...then, ...now].map(({ key }) => key))].flatMap((key): ComparedChart[] => {
    const [before, after] = [then, now].map((side) => side.find((one) => one.key === key));
    const named = after ?? before;
    if (named === undefined) return [];
    return [
      {
        title: isShared(named.title) ? named.ownTitle : named.title,
        before: before?.shown ?? null,
        after: after?.shown ?? null,
        today: before?.today ?? after?.today ?? null,
      },
    ];
  });
};
