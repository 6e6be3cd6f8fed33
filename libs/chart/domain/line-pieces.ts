import type { ChartSeries } from './specification';

/** A line cut by a change of borders is several series, `<id>` and `<id>:<year>`: one thing, one colour, one name. */
export const wholeOf = ({ id }: ChartSeries): string => id.split(':')[0] ?? id;

/**
 * What a series is named as: the pieces of a line once together, its projection by itself, so that the figures keep their
 * name and newest value beside it.
 */
export const namedAs = (series: ChartSeries): string =>
  series.isProjection === true ? series.id : wholeOf(series);

/** The place of each focus in the order of colours: its own where it is given, else the order in which it came. */
export const focusTones = (series: readonly ChartSeries[]): ReadonlyMap<string, number> => {
  const focus = series.filter(({ role }) => role === 'focus');
  const order = [...new Set(focus.map(wholeOf))];
  return new Map(focus.map((one) => [wholeOf(one), one.tone ?? order.indexOf(wholeOf(one))]));
};
