import { lineExtent, type LineChartSpec } from '@qadam/chart/domain';
import { yearsOf } from './csv';

/** Where things stand in the drawing of a line chart, in pixels. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly years: readonly number[];
  readonly yearDomain: readonly [number, number];
  readonly valueDomain: readonly [number, number];
  readonly valueTicks: readonly number[];
  readonly yearTicks: readonly number[];
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  /** The same, at the edge of the plot for a value beyond it. */
  readonly edge: (value: number) => number;
}

export interface PlotRoom {
  readonly width: number;
  readonly height: number;
  /** Kept free at the end for the labels of the lines. */
  readonly labels: number;
  /** Kept free on the left for the values of the axis. */
  readonly axis: number;
  /** Kept free above for words on hairlines. */
  readonly notes: number;
}

const yearRoomPx = 40;

const everyNth = (years: readonly number[], atMost: number): number[] => {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const step = [1, 2, 5, 10, 20, 50].find((each) => (last - first) / each + 1 <= atMost) ?? 100;
  const ticks: number[] = [];
  for (let year = last; year >= first; year -= step) ticks.unshift(year);
  return ticks;
};

/** Lays out a line chart on the axes that its downloads have too (`lineExtent`). */
export const layOut = (spec: LineChartSpec, room: PlotRoom): Plot => {
  const years = yearsOf(spec);
  const extent = lineExtent(spec);
  const [firstYear, lastYear] = extent.years;
  const [bottomValue, topValue] = extent.values;
  const yearDomain =
    firstYear === lastYear ? ([firstYear - 1, lastYear + 1] as const) : ([firstYear, lastYear] as const);
  const left = room.axis;
  const right = room.width - room.labels;
  const top = 12 + room.notes;
  const bottom = room.height - 28;
  const y = (value: number) => bottom - ((value - bottomValue) / (topValue - bottomValue)) * (bottom - top);
  return {
    left,
    right,
    top,
    bottom,
    years,
    yearDomain,
    valueDomain: [bottomValue, topValue],
    valueTicks: extent.valueTicks,
    yearTicks: everyNth([firstYear, lastYear], Math.max(2, Math.floor((right - left) / yearRoomPx))),
    x: (year) => left + ((year - yearDomain[0]) / (yearDomain[1] - yearDomain[0])) * (right - left),
    y,
    edge: (value) => Math.min(bottom, Math.max(top, y(value))),
  };
};
