import type {
  ChartBreak,
  ChartPoint,
  ChartSeries,
  ChartTarget,
  LineChartSpec,
  SeriesRole,
} from '@qadam/chart/domain';
import type { Language } from '@qadam/language/domain';
import type { FigureSeries } from '../figures/figure-series';
import { pointsOfArea } from './latest-value';

/** A change of borders: the series of these areas are broken there, never silently joined. */
export interface BorderChange {
  /** First year in which figures are for the new borders, such as 2022 for 8 June 2022. */
  readonly year: number;
  readonly areas: readonly string[];
  /** The word at its hairline; without one the lines are cut and no hairline is drawn. */
  readonly label?: string;
}

export interface ChartLine {
  readonly id: string;
  readonly label: string;
  readonly role: SeriesRole;
  readonly series: Pick<FigureSeries, 'observations'>;
  readonly area: string;
}

/** The texts of the chart, in the reader's language. */
export interface ChartTexts {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly unit: string;
  readonly source: string;
  readonly alternative: string;
}

/** Years without a figure between two figures are gaps, so that nothing is drawn across them. */
const withGaps = (points: readonly ChartPoint[], years: readonly number[]): ChartPoint[] => {
  const byYear = new Map(points.map((point) => [point.year, point]));
  const first = points[0]?.year ?? Infinity;
  const last = points.at(-1)?.year ?? -Infinity;
  return years
    .filter((year) => first <= year && year <= last)
    .map((year) => byYear.get(year) ?? { year, value: null });
};

/**
 * A line chart of areas (or groups) over years. The years of the axis are all years in which any line has a
 * figure. At a border change that touches an area of the chart a hairline is set with its word, if it has one, and the line
 * of a touched area is cut: it becomes two lines, `<id>` and `<id>:<year>`, so that old and new borders are
 * never joined. Impossible values stay in it and are marked. Lines without figures are left out.
 */
export const lineChartOf = (
  lines: readonly ChartLine[],
  texts: ChartTexts,
  options: {
    readonly borderChanges?: readonly BorderChange[];
    readonly target?: ChartTarget;
    /** Which values are set aside (`impossibleIn`); none without it. */
    readonly isImpossible?: (value: number) => boolean;
  } = {},
): LineChartSpec => {
  const { borderChanges = [], target, isImpossible = () => false } = options;
  const drawn = lines
    .map((line) => ({
      ...line,
      points: pointsOfArea(line.series, line.area).map((point): ChartPoint =>
        isImpossible(point.value) ? { ...point, isImpossible: true } : point,
      ),
    }))
    .filter(({ points }) => points.length > 0);
  const years = [...new Set(drawn.flatMap(({ points }) => points.map(({ year }) => year)))].sort(
    (a, b) => a - b,
  );
  const touches = ({ year, areas }: BorderChange, points: readonly ChartPoint[], area: string) =>
    areas.includes(area) &&
    points.some((point) => point.year < year) &&
    points.some((point) => point.year >= year);

  const series = drawn.flatMap(({ id, label, role, area, points }): ChartSeries[] => {
    const cuts = [
      ...new Set(borderChanges.filter((change) => touches(change, points, area)).map(({ year }) => year)),
    ].sort((left, right) => left - right);
    const bounds = [-Infinity, ...cuts, Infinity];
    return bounds.slice(0, -1).map((from, place) => ({
      id: place === 0 ? id : `${id}:${from}`,
      label,
      role,
      points: withGaps(
        points.filter(({ year }) => year >= from && year < (bounds[place + 1] ?? Infinity)),
        years,
      ),
    }));
  });
  const [firstYear, lastYear] = [years[0] ?? Infinity, years.at(-1) ?? -Infinity];
  const breaks = borderChanges
    .filter(
      ({ year, areas }) =>
        year > firstYear && year <= lastYear && drawn.some(({ area }) => areas.includes(area)),
    )
    .flatMap(({ year, label }): ChartBreak[] => (label === undefined ? [] : [{ year, label }]))
    .sort((left, right) => left.year - right.year);
  return { kind: 'line', ...texts, series, breaks, ...(target === undefined ? {} : { target }) };
};
