import type { FigureSpec, LineChartSpec, MapChartSpec, PictureSpec } from '@qadam/chart/domain';

const cell = (value: string | number | null): string => {
  const text = value === null ? '' : `${value}`;
  return /[",\n\r]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export type FigureRow = readonly (string | number | null)[];

/** Rows as comma-separated values: RFC 4180, decimal point, empty for no data. */
export const rowsToCsv = (rows: readonly FigureRow[]): string =>
  rows.map((row) => row.map(cell).join(',')).join('\r\n');

/** The years of all lines, in order. */
export const yearsOf = (spec: LineChartSpec): number[] =>
  [...new Set(spec.series.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => a - b);

/** The years in which a line has figures; those that only a projection reaches are years to come. */
export const figureYearsOf = (spec: LineChartSpec): number[] =>
  yearsOf({ ...spec, series: spec.series.filter(({ isProjection }) => isProjection !== true) });

/** The years of all lines and of the target, in order. */
export const wholeYearsOf = (spec: LineChartSpec): number[] =>
  [...new Set([...yearsOf(spec), ...(spec.target === undefined ? [] : [spec.target.year])])].sort(
    (one, other) => one - other,
  );

export interface ChartWords {
  readonly year: string;
  readonly place: string;
  /** Bounds of the range of a projection. */
  readonly low: string;
  readonly high: string;
}

/** All regions of a map, those without a shape in that year too. */
export const placesOf = ({ places, unplaced }: MapChartSpec) => [...places, ...unplaced];

interface FigureRows {
  readonly head: readonly string[];
  readonly rows: readonly FigureRow[];
  /** The columns that hold years, which are written without a mark of thousands. */
  readonly years?: readonly number[];
}

/** Points, cells or links one a row, under the heads that the specification gives. */
export const figureRows = (spec: FigureSpec): FigureRows => {
  if (spec.kind === 'scatter')
    return {
      head: [spec.words.point, spec.words.x, spec.words.y],
      rows: spec.points.map(({ label, x, y }) => [label, x, y]),
    };
  if (spec.kind === 'panels')
    return {
      ...{ head: [spec.words.line, spec.words.year, spec.words.value], years: [1] },
      rows: spec.panels.flatMap(({ series }) =>
        series.flatMap(({ label, points }) => points.map(({ year, value }) => [label, year, value])),
      ),
    };
  if (spec.kind === 'heat') {
    const rowOf = new Map(spec.rows.map(({ id, label }) => [id, label]));
    const columnOf = new Map(spec.columns.map(({ id, label, name }) => [id, name ?? label]));
    return {
      head: [spec.words.row, spec.words.column, ...spec.words.measures],
      rows: spec.cells.map(({ row, column, values }) => [
        ...[rowOf.get(row) ?? row, columnOf.get(column) ?? column, ...values],
      ]),
    };
  }
  const markOf = new Map(spec.classes.map(({ id, label }) => [id, label]));
  const { more = [], years: heads = [] } = spec.words;
  const nameOf = new Map(spec.nodes.map(({ id, label }) => [id, label]));
  return {
    head: [spec.words.one, spec.words.other, spec.words.kind, spec.words.value, ...more, ...heads],
    years: heads.map((_, at) => 4 + more.length + at),
    rows: spec.links.map(({ one, other, mark, value, more: own = [], years = [] }) => [
      ...[nameOf.get(one) ?? one, nameOf.get(other) ?? other, markOf.get(mark) ?? mark, value],
      ...[...own, ...years],
    ]),
  };
};

const lineRows = (spec: LineChartSpec, words: ChartWords): FigureRow[] => [
  [
    words.year,
    ...spec.series.flatMap(({ label, isProjection }) =>
      isProjection ? [label, `${label}, ${words.low}`, `${label}, ${words.high}`] : [label],
    ),
    ...(spec.target === undefined ? [] : [spec.target.label]),
  ],
  ...wholeYearsOf(spec).map((year) => [
    year,
    ...spec.series.flatMap(({ points, isProjection }) => {
      const point = points.find((one) => one.year === year);
      const value = point?.value ?? null;
      return isProjection ? [value, point?.low ?? null, point?.high ?? null] : [value];
    }),
    ...(spec.target === undefined ? [] : [spec.target.year === year ? spec.target.value : null]),
  ]),
];

const figuresOf = (spec: PictureSpec, words: ChartWords): readonly FigureRow[] => {
  if (spec.kind === 'line') return lineRows(spec, words);
  if (spec.kind === 'bar')
    return [[words.place, spec.unit], ...spec.bars.map(({ label, value }) => [label, value])];
  if (spec.kind === 'map')
    return [
      [words.place, words.year, spec.unit],
      ...placesOf(spec).map(({ label, value }) => [label, spec.year, value]),
    ];
  const { head, rows } = figureRows(spec);
  return [head, ...rows];
};

/** The figures of a chart in rows, with what the chart is and where it comes from underneath. */
export const chartRows = (spec: PictureSpec, words: ChartWords): FigureRow[] => [
  ...figuresOf(spec, words),
  ...[[], [spec.title], [spec.subtitle], [spec.source]],
];

/** The same as comma-separated values. */
export const chartToCsv = (spec: PictureSpec, words: ChartWords): string => rowsToCsv(chartRows(spec, words));
