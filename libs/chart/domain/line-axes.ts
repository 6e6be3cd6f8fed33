import type { ScaleLinear } from 'd3-scale';
import { type BreakLabel, drawBreaks } from './break-labels';
import { type Box, fontSizes, unitBesideAxis } from './frame';
import type { ChartPalette } from './palette';
import type { LineChartSpec } from './specification';
import { element, textElement } from './svg';

/** Everything that the parts of a line chart share: where the plot lies and how values become places. */
export interface LinePlot {
  readonly spec: LineChartSpec;
  readonly palette: ChartPalette;
  readonly outer: Box;
  readonly box: Box;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly ticks: readonly number[];
  readonly tickLabels: readonly string[];
  readonly breaks: readonly BreakLabel[];
}

const yearTicks = (from: number, to: number, width: number): readonly number[] => {
  const room = Math.max(1, Math.floor(width / 44));
  const step = [1, 2, 5, 10, 20, 50].find((size) => (to - from) / size <= room) ?? 100;
  const ticks: number[] = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) ticks.push(year);
  return ticks;
};

/** Unit, value and year ticks, border changes, the line of the target: all that lies behind the lines. */
export const drawAxes = ({
  spec,
  palette,
  outer,
  box,
  x,
  y,
  firstYear,
  lastYear,
  ticks,
  tickLabels,
  breaks,
}: LinePlot): string => {
  const parts: string[] = [];
  parts.push(unitBesideAxis(spec, outer, palette));
  ticks.forEach((tick, index) => {
    parts.push(
      element('line', {
        x1: box.left,
        x2: box.right,
        y1: y(tick),
        y2: y(tick),
        stroke: palette.hairline,
        'stroke-width': index === 0 ? 1 : 0.6,
      }),
      textElement(tickLabels[index] ?? '', {
        x: box.left - 6,
        y: y(tick) + 3.5,
        'text-anchor': 'end',
        'font-size': fontSizes.small,
        fill: palette.muted,
      }),
    );
  });
  for (const year of yearTicks(firstYear, lastYear, box.right - box.left)) {
    parts.push(
      element('line', {
        x1: x(year),
        x2: x(year),
        y1: box.bottom,
        y2: box.bottom + 4,
        stroke: palette.muted,
        'stroke-width': 0.6,
      }),
      textElement(String(year), {
        x: x(year),
        y: box.bottom + 16,
        'text-anchor': 'middle',
        'font-size': fontSizes.small,
        fill: palette.muted,
      }),
    );
  }
  parts.push(drawBreaks(breaks, { x, box, palette }));
  if (spec.target) {
    const height = y(spec.target.value);
    // A diamond stands at its year alone: where the axis does not reach there, the line has no mark and its words say when.
    const isOnAxis = firstYear <= spec.target.year && spec.target.year <= lastYear;
    const end = isOnAxis ? x(spec.target.year) : box.right;
    parts.push(
      element('line', {
        x1: box.left,
        x2: end,
        y1: height,
        y2: height,
        stroke: palette.ink,
        'stroke-width': 1,
        'stroke-dasharray': '5 4',
      }),
    );
    if (isOnAxis)
      parts.push(
        element('path', {
          d: `M${end - 4} ${height}l4 -4l4 4l-4 4z`,
          fill: palette.paper,
          stroke: palette.ink,
          'stroke-width': 1,
        }),
      );
  }
  return parts.join('');
};
