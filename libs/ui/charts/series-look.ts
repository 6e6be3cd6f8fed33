import { type ChartSeries, type ChartSpec, wholeOf } from '@qadam/chart/domain';

/** Named lines: country and focus. Direct labels hold up to four of them, beyond that comes a legend. */
export const directLabels = 4;

export const namedSeries = (spec: ChartSpec): readonly ChartSeries[] =>
  spec.kind === 'line'
    ? spec.series.filter(
        (line, at) =>
          line.role !== 'other' &&
          !spec.series.slice(at + 1).some((later) => wholeOf(later) === wholeOf(line)),
      )
    : [];

/** Colour of each line: country in ink, focus in the order of the series colours, the rest grey. */
export const lineColours = (series: readonly ChartSeries[]): ReadonlyMap<string, string> => {
  const focus = [...new Set(series.filter(({ role }) => role === 'focus').map(wholeOf))];
  return new Map(
    series.map((line) => [
      line.id,
      line.role === 'country'
        ? 'var(--q-ink)'
        : line.role === 'other'
          ? 'var(--q-line)'
          : `var(--q-series-${(focus.indexOf(wholeOf(line)) % 4) + 1})`,
    ]),
  );
};
