import { chartKey } from '../rich-text';
import type { TracedSection, TracedSentence } from '../trace';
import type { ChartThen } from './chart-then';
import { withPlainYear } from './plain-year';
import type { ReviewItem } from './review-item';

/** A chart of an earlier review with what it gives of today’s data. */
export interface ComparableChart extends ChartThen {
  readonly today?: string | null;
}

export interface ComparedChart {
  /** What it is of, unit and area. */
  readonly title: string;
  /** What it gave of its newest year; empty where the review has the chart and it is not known, `null` where it has none. */
  readonly before: string | null;
  readonly after: string | null;
  /** The same of today’s data; `null` for what only the new review draws, and where nobody knows what it draws. */
  readonly today: string | null;
}

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
): readonly ComparedChart[] => {
  const then = items.flatMap(({ text, chart }) =>
    chart ? [{ key: chart.choice ? chartKey(chart.choice) : text, title: text, chart }] : [],
  );
  const now = sections
    .flatMap(({ sentences }) => sentences)
    .flatMap((sentence) =>
      sentence.chart
        ? [{ key: chartKey(sentence.chart.choice), title: chartTitle(sentence), chart: sentence.chart }]
        : [],
    );
  return [...new Set([...then, ...now].map(({ key }) => key))].flatMap((key): ComparedChart[] => {
    const [before, after] = [then, now].map((side) => side.find((one) => one.key === key));
    const earlier = then.find((one) => one.key === key)?.chart;
    const title = after?.title ?? before?.title;
    if (title === undefined) return [];
    return [
      {
        title,
        before: before ? withPlainYear(before.chart.shown) : null,
        after: after ? withPlainYear(after.chart.shown) : null,
        today: earlier?.today ? withPlainYear(earlier.today) : null,
      },
    ];
  });
};
