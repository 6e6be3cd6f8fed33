import type { LineChartSpec, MapChartSpec, PictureSpec } from '@qadam/chart/domain';

const cell = (value: string | number | null): string => {
  const text = value === null ? '' : `${value}`;
  return /[",\n\r]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as comma-separated values: RFC 4180, decimal point, empty for no data. */
export const rowsToCsv = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows.map((row) => row.map(cell).join(',')).join('\r\n');

/** The years of all lines, in order. */
export const yearsOf = (spec: LineChartSpec): number[] =>
  [...new Set(spec.series.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => a - b);

export interface ChartWords {
  readonly year: string;
  readonly place: string;
  /** Bounds of the range of a projection. */
  readonly low: string;
  readonly high: string;
}

/** All regions of a map, those without a shape in that year too. */
export const placesOf = ({ places, unplaced }: MapChartSpec) => [...places, ...unplaced];

/** The figures of a chart in rows, with what the chart is and where it comes from underneath. */
export const chartRows = (spec: PictureSpec, words: ChartWords): (string | number | null)[][] => {
  const figures =
    spec.kind === 'line'
      ? [
          [
            words.year,
            ...spec.series.flatMap(({ label, isProjection }) =>
              isProjection ? [label, `${label}, ${words.low}`, `${label}, ${words.high}`] : [label],
            ),
          ],
          ...yearsOf(spec).map((year) => [
            year,
            ...spec.series.flatMap(({ points, isProjection }) => {
              const point = points.find((one) => one.year === year);
              const value = point?.value ?? null;
              return isProjection ? [value, point?.low ?? null, point?.high ?? null] : [value];
            }),
          ]),
        ]
      : spec.kind === 'map'
        ? [
            [words.place, words.year, spec.unit],
            ...placesOf(spec).map(({ label, value }) => [label, spec.year, value]),
          ]
        : [[words.place, spec.unit], ...spec.bars.map(({ label, value }) => [label, value])];
  return [...figures, [], [spec.title], [spec.subtitle], [spec.source]];
};

/** The same as comma-separated values. */
export const chartToCsv = (spec: PictureSpec, words: ChartWords): string => rowsToCsv(chartRows(spec, words));
