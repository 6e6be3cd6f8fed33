import type { LineChartSpec } from '@qadam/chart/domain';
import { type ChartLine, type ChartTexts, lineChartOf } from '../series/line-chart';
import { nameSegments } from '../series/segments';
import { indexedFrom } from './indexed';

/** One line of a comparison, its columns in the order of its years. */
export interface ChartPanelLine {
  readonly id: string;
  readonly label: string;
  readonly areaCode: string;
  readonly years: readonly number[];
  readonly values: readonly number[];
  readonly impossible: readonly boolean[];
  readonly outsideValidity: readonly boolean[];
  readonly revised: readonly boolean[];
  readonly breakYears: readonly number[];
  readonly methodBreakYears: readonly number[];
  /** Place in the order of colours; `null` is the country. */
  readonly tone: number | null;
}

/** Lines that are drawn together. */
export interface ChartPanel {
  readonly lines: readonly ChartPanelLine[];
  readonly isIndex: boolean;
  /** First and last year that all lines have; `null` where there are not two. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly borderBreaks: readonly { readonly year: number; readonly label: string }[];
  readonly methodologyBreaks: readonly {
    readonly year: number;
    readonly label: string;
    readonly note: string;
  }[];
}

/** What is drawn: the values themselves, or an index from the first common year where units differ. */
const drawnOf = (panel: ChartPanel, { years, values }: ChartPanelLine) =>
  !panel.isIndex
    ? { years, values }
    : panel.firstYear === null
      ? { years: [], values: [] }
      : indexedFrom(panel.firstYear, { years, values });

/** Whether the figure of a year lies outside what it can be: shown at the edge, compared nowhere. */
const isImpossibleIn = ({ years, impossible }: ChartPanelLine, year: number): boolean =>
  impossible[years.indexOf(year)] ?? false;

/** Years that any panel has, and the possible values that all share where they are of one measure. */
export const panelCover = (panels: readonly ChartPanel[], isOneMeasure: boolean): LineChartSpec['covers'] => {
  const drawn = panels.flatMap((panel) => panel.lines.map((line) => ({ line, ...drawnOf(panel, line) })));
  const years = drawn.flatMap((one) => one.years);
  const values = drawn.flatMap((one) =>
    one.values.filter((_, at) => !isImpossibleIn(one.line, one.years[at] as number)),
  );
  return {
    years: [Math.min(...years), Math.max(...years)],
    ...(isOneMeasure ? { values: [Math.min(...values), Math.max(...values)] as const } : {}),
  };
};

const roleOf = ({ tone }: ChartPanelLine) => (tone === null ? 'country' : 'focus');

const withTones = (spec: LineChartSpec, lines: readonly ChartPanelLine[]): LineChartSpec => ({
  ...spec,
  series: spec.series.map((series) => {
    const tone = lines.find(({ id }) => id === series.id.split(':')[0])?.tone;
    return tone == null ? series : { ...series, tone };
  }),
});

/** The lines of a panel over time, cut where borders or the method changed. */
export const panelLineChart = (
  panel: ChartPanel,
  texts: ChartTexts,
  covers: LineChartSpec['covers'],
  segmentName: (name: string, year: number) => string,
  outsideName: (name: string) => string,
): LineChartSpec => {
  const { lines } = panel;
  const chartLines = lines.map((line): ChartLine => {
    const { years, values } = drawnOf(panel, line);
    return {
      ...{ id: line.id, label: line.label, role: roleOf(line), area: line.areaCode },
      series: {
        observations: years.map((year, at) => ({ area: line.areaCode, year, value: values[at] as number })),
      },
    };
  });
  const plain = lineChartOf(chartLines, texts, {
    existsIn: (area, year) =>
      lines.every(
        ({ areaCode, years, outsideValidity }) =>
          areaCode !== area || outsideValidity[years.indexOf(year)] !== true,
      ),
    borderChanges: panel.borderBreaks.map(({ year, label }) => ({
      ...{ year, label },
      areas: lines.filter(({ breakYears }) => breakYears.includes(year)).map(({ areaCode }) => areaCode),
    })),
    methodChanges: panel.methodologyBreaks.map(({ year, label, note }) => ({
      ...{ year, label, note },
      lines: lines.filter(({ methodBreakYears }) => methodBreakYears.includes(year)).map(({ id }) => id),
    })),
  });
  const marksOf = (id: string, year: number) => {
    const line = lines.find((one) => one.id === id.split(':')[0]);
    return {
      ...(line?.revised[line.years.indexOf(year)] === true ? { revised: true } : {}),
      ...(line !== undefined && isImpossibleIn(line, year) ? { isImpossible: true } : {}),
    };
  };
  const spec = withTones(nameSegments(plain, segmentName, outsideName), lines);
  return {
    ...spec,
    ...(covers === undefined ? {} : { covers }),
    series: spec.series.map((series) => ({
      ...series,
      points: series.points.map((point) => ({ ...point, ...marksOf(series.id, point.year) })),
    })),
  };
};

/** The first and the last year that all lines have; `null` where there are not two. */
export const panelSlopeChart = (
  panel: ChartPanel,
  texts: ChartTexts,
  covers: LineChartSpec['covers'],
): LineChartSpec | null => {
  const { firstYear, lastYear, lines } = panel;
  if (firstYear === null || lastYear === null || lines.length === 0) return null;
  const valueIn = (line: ChartPanelLine, year: number) => {
    const drawn = drawnOf(panel, line);
    return drawn.values[drawn.years.indexOf(year)] ?? null;
  };
  return withTones(
    {
      ...texts,
      kind: 'line',
      form: 'slope',
      breaks: [],
      series: lines.map((line) => ({
        ...{ id: line.id, label: line.label, role: roleOf(line) },
        points: [firstYear, lastYear].map((year) => ({ year, value: valueIn(line, year) })),
      })),
      ...(covers?.values === undefined
        ? {}
        : { covers: { years: [firstYear, lastYear] as const, values: covers.values } }),
    },
    lines,
  );
};
