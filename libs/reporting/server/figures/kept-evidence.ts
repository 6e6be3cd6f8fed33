import type { FigureNode } from '@qadam/reporting/domain';
import type { FoundFigure } from '../sources/figure-source';
import type { Frozen } from './frozen-evidence';

const indicatorOfChart = (chartKey: string): string => (JSON.parse(chartKey) as readonly string[])[0] ?? '';

/** Section and language of a key of what was frozen. */
const textOf = (key: string): string => key.split(' ', 2).join(' ');

const nodeOf = (key: string): string => key.split(' ').slice(2).join(' ');

/**
 * What stays of an approval when its section is opened again: the figures that somebody decided to keep, until somebody
 * decides otherwise, and the charts of the same indicators in the same text, which would contradict them.
 */
export const keptOf = ({ figures, charts, decisions }: Frozen): Frozen => {
  const kept = [...figures].filter(([key]) => decisions.get(key)?.choice === 'keep');
  const indicators = new Set(kept.map(([key, { indicator }]) => `${textOf(key)} ${indicator}`));
  return {
    figures: new Map(kept),
    charts: new Map(
      [...charts].filter(([key]) => indicators.has(`${textOf(key)} ${indicatorOfChart(nodeOf(key))}`)),
    ),
    decisions,
  };
};

/** A node that asks for something else by now is another figure: the decision was not about it. */
export const isStillOf = (
  { indicator, seriesKey, area, year }: Omit<FigureNode['attrs'], 'id' | 'format' | 'unit'>,
  figure: FoundFigure,
): boolean =>
  indicator === figure.indicator &&
  area === figure.area &&
  (seriesKey === null || seriesKey === figure.seriesKey) &&
  (year === null || year === figure.year);
