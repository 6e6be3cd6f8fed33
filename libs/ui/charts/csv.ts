import type { ChartSpec } from '@qadam/chart/domain';

const cell = (value: string | number | null): string => {
  const text = value === null ? '' : `${value}`;
  return /[",\n\r]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as comma-separated values: RFC 4180, decimal point, empty for no data. */
export const rowsToCsv = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows.map((row) => row.map(cell).join(',')).join('\r\n');

/** The years of all lines, in order. */
export const yearsOf = (spec: Extract<ChartSpec, { kind: 'line' }>): number[] =>
  [...new Set(spec.series.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => a - b);

/**
 * The figures of a chart as comma-separated values, with what the chart is and where it comes from underneath.
 */
export const chartToCsv = (
  spec: ChartSpec,
  words: { readonly year: string; readonly place: string },
): string => {
  const figures =
    spec.kind === 'line'
      ? [
          [words.year, ...spec.series.map(({ label }) => label)],
          ...yearsOf(spec).map((year) => [
            year,
            ...spec.series.map(({ points }) => points.find((point) => point.year === year)?.value ?? null),
          ]),
        ]
      : [[words.place, spec.unit], ...spec.bars.map(({ label, value }) => [label, value])];
  return rowsToCsv([...figures, [], [spec.title], [spec.subtitle], [spec.source]]);
};
