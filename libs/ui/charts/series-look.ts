import { type ChartSeries, type ChartSpec, focusTones, namedAs, wholeOf } from '@qadam/chart/domain';

/** Named lines: country and focus. Direct labels hold up to four of them, beyond that comes a legend. */
export const directLabels = 4;

export const namedSeries = (spec: ChartSpec): readonly ChartSeries[] =>
  spec.kind === 'line'
    ? spec.series.filter(
        (line, at) =>
          line.role !== 'other' &&
          !spec.series.slice(at + 1).some((later) => namedAs(later) === namedAs(line)),
      )
    : [];

const toneCount = 6;

/** The colour of a place in the order of colours, which begins again after the last. */
export const toneColour = (tone: number): string => `var(--q-series-${(tone % toneCount) + 1})`;

/** Colour of each line: country in ink, focus in the order of the series colours, the rest grey. */
export const lineColours = (series: readonly ChartSeries[]): ReadonlyMap<string, string> => {
  const tones = focusTones(series);
  return new Map(
    series.map((line) => [
      line.id,
      line.role === 'country'
        ? 'var(--q-ink)'
        : line.role === 'other'
          ? 'var(--q-line)'
          : toneColour(tones.get(wholeOf(line)) ?? 0),
    ]),
  );
};
