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

/** From this year figures are made by a new method: lines are cut there, whatever their area. */
export interface MethodChange {
  readonly year: number;
  /** The word at its hairline. */
  readonly label: string;
  /** What changed and where it is written down: stands beneath the chart and in its words. */
  readonly note: string;
  /** Ids of the lines that it cuts; all without it. */
  readonly lines?: readonly string[];
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

const isOnBothSides = (years: readonly number[], year: number): boolean =>
  years.some((each) => each < year) && years.some((each) => each >= year);

/** One hairline a year, with all words that belong to it. */
const hairlines = (breaks: readonly ChartBreak[]): ChartBreak[] =>
  [...Map.groupBy(breaks, ({ year }) => year)]
    .map(([year, own]) => ({ year, label: [...new Set(own.map(({ label }) => label))].join('; ') }))
    .sort((left, right) => left.year - right.year);

/**
 * A line chart of areas (or groups) over years. The years of the axis are all years in which any line has a
 * figure. At a border change that touches an area of the chart a hairline is set with its word, if it has one, and the line
 * of a touched area is cut: it becomes two lines, `<id>` and `<id>:<year>`, so that old and new borders are
 * never joined. A change of method (`methodChanges`) does the same to every line that it names and that has figures on
 * both sides; its note is added to source and text alternative, so that downloads have it too. Likewise the years in which an area
 * did not exist are a piece of their own, marked as such. Impossible values stay in it and are marked. Lines without figures are left out.
 */
export const lineChartOf = (
  lines: readonly ChartLine[],
  texts: ChartTexts,
  options: {
    readonly borderChanges?: readonly BorderChange[];
    readonly methodChanges?: readonly MethodChange[];
    readonly target?: ChartTarget;
    /** Which values are set aside (`impossibleIn`); none without it. */
    readonly isImpossible?: (value: number) => boolean;
    /** Whether an area existed in a year (`existsAtEndOf`); always without it. */
    readonly existsIn?: (area: string, year: number) => boolean;
  } = {},
): LineChartSpec => {
  const {
    borderChanges = [],
    methodChanges = [],
    target,
    isImpossible = () => false,
    existsIn = () => true,
  } = options;
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
  const yearsOf = (points: readonly ChartPoint[]) => points.map(({ year }) => year);
  const cutsMethod = ({ year, lines: ids }: MethodChange, id: string, points: readonly ChartPoint[]) =>
    (ids === undefined || ids.includes(id)) && isOnBothSides(yearsOf(points), year);

  const series = drawn.flatMap(({ id, label, role, area, points }): ChartSeries[] => {
    const begunOrEnded = points.filter(({ year }, at) => {
      const before = points[at - 1];
      return before !== undefined && existsIn(area, before.year) !== existsIn(area, year);
    });
    const cuts = [
      ...borderChanges.filter(
        ({ year, areas }) => areas.includes(area) && isOnBothSides(yearsOf(points), year),
      ),
      ...methodChanges.filter((change) => cutsMethod(change, id, points)),
      ...begunOrEnded,
    ]
      .map(({ year }) => year)
      .filter((year, place, all) => all.indexOf(year) === place)
      .sort((left, right) => left - right);
    const bounds = [-Infinity, ...cuts, Infinity];
    return bounds.slice(0, -1).map((from, place) => {
      const piece = points.filter(({ year }) => year >= from && year < (bounds[place + 1] ?? Infinity));
      return {
        ...{ id: place === 0 ? id : `${id}:${from}`, label, role, points: withGaps(piece, years) },
        ...(piece.some(({ year }) => existsIn(area, year)) ? {} : { isOutsideValidity: true }),
      };
    });
  });
  const [firstYear, lastYear] = [years[0] ?? Infinity, years.at(-1) ?? -Infinity];
  const ofBorders = borderChanges
    .filter(
      ({ year, areas }) =>
        year > firstYear && year <= lastYear && drawn.some(({ area }) => areas.includes(area)),
    )
    .flatMap(({ year, label }): ChartBreak[] => (label === undefined ? [] : [{ year, label }]));
  const ofMethod = methodChanges.filter((change) =>
    drawn.some(({ id, points }) => cutsMethod(change, id, points)),
  );
  const notes = [...new Set(ofMethod.map(({ note }) => note))];
  return {
    ...{ kind: 'line', ...texts, series },
    source: [texts.source, ...notes].filter((text) => text !== '').join(' · '),
    alternative: [texts.alternative, ...notes].filter((text) => text !== '').join(' '),
    breaks: hairlines([...ofBorders, ...ofMethod.map(({ year, label }) => ({ year, label }))]),
    ...(target === undefined ? {} : { target }),
  };
};
