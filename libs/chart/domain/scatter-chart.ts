import {
  backing,
  type Box,
  type ChartRenderOptions,
  drawFrame,
  fontSizes,
  formatTicks,
  widestOf,
  widthReserve,
} from './frame';
import { roundScale } from './round-scale';
import { readableNames } from './scatter-names';
import type { ScatterChartSpec } from './specification';
import { element, textElement } from './svg';
import { textWidth, wrapText } from './text-width';

const labelPx = 13;
/** So many points can all have their names beside them. */
export const mostScatterNames = 16;
/** Of the width: beyond it a name stands on the left of its point. */
const lateShare = 0.75;

/** The axes of points, out to round numbers; without points from 0 to 1. */
export const scatterAxes = (
  points: ScatterChartSpec['points'],
): { readonly x: ReturnType<typeof roundScale>; readonly y: ReturnType<typeof roundScale> } => {
  const axis = (values: readonly number[]) => {
    const [low, high] = values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
    const slack = high === low ? Math.max(Math.abs(high) * 0.1, 1) : 0;
    return roundScale(low - slack, high + slack, 5);
  };
  return { x: axis(points.map(({ x }) => x)), y: axis(points.map(({ y }) => y)) };
};

const drawPlot = (spec: ScatterChartSpec, { palette }: ChartRenderOptions, outer: Box): string => {
  const { x: across, y: upwards } = scatterAxes(spec.points);
  const width = outer.right - outer.left;
  const small = { 'font-size': fontSizes.small, fill: palette.muted };
  const yName = wrapText(spec.words.y, fontSizes.small, width / widthReserve);
  const xName = wrapText(spec.words.x, fontSizes.small, width / widthReserve);
  const [xTexts, yTexts] = [
    formatTicks(across.ticks, spec.language),
    formatTicks(upwards.ticks, spec.language),
  ];
  const box: Box = {
    left: outer.left + Math.ceil(widestOf(yTexts, fontSizes.small) * widthReserve) + 12,
    right: outer.right - 20,
    top: outer.top + yName.length * labelPx + 12,
    bottom: outer.bottom - 24 - xName.length * labelPx,
  };
  const x = (value: number) =>
    box.left + ((value - across.from) / (across.to - across.from)) * (box.right - box.left);
  const y = (value: number) =>
    box.bottom - ((value - upwards.from) / (upwards.to - upwards.from)) * (box.bottom - box.top);
  const points = spec.points.toSorted((one, other) => one.x - other.x || one.y - other.y);
  const named = readableNames(points.map((point) => ({ left: x(point.x), top: y(point.y), ...point })));
  const isNamed = (at: number) =>
    points[at]?.isFocus === true || (points.length <= mostScatterNames && named.has(at));
  return [
    ...yName.map((line, row) =>
      textElement(line, { x: outer.left, y: outer.top + 9 + row * labelPx, ...small }),
    ),
    ...xName.map((line, row) =>
      textElement(line, {
        ...{ x: box.right, y: box.bottom + 32 + row * labelPx, 'text-anchor': 'end', ...small },
      }),
    ),
    ...upwards.ticks.flatMap((tick, at) => [
      element('line', {
        ...{ x1: box.left, x2: box.right, y1: y(tick), y2: y(tick), stroke: palette.hairline },
        'stroke-width': at === 0 ? 1 : 0.6,
      }),
      textElement(yTexts[at] ?? '', { x: box.left - 6, y: y(tick) + 3.5, 'text-anchor': 'end', ...small }),
    ]),
    ...across.ticks.flatMap((tick, at) => [
      element('line', {
        ...{ x1: x(tick), x2: x(tick), y1: box.bottom, y2: box.bottom + 4, stroke: palette.muted },
        'stroke-width': 0.6,
      }),
      textElement(xTexts[at] ?? '', { x: x(tick), y: box.bottom + 16, 'text-anchor': 'middle', ...small }),
    ]),
    ...points.map((point, at) => {
      if (!isNamed(at)) return '';
      const isLate = x(point.x) > outer.left + width * lateShare;
      const wide = textWidth(point.label, fontSizes.small);
      const start = isLate ? x(point.x) - 8 - wide : x(point.x) + 8;
      // A little above the point, clear of the line of an axis.
      const place = { x: start, y: y(point.y) - 4 };
      return (
        backing(point.label, { ...place, fontSize: fontSizes.small, palette }) +
        textElement(point.label, {
          ...place,
          'font-size': fontSizes.small,
          'font-weight': point.isFocus ? 600 : 400,
          fill: point.isFocus ? palette.accent : palette.ink,
        })
      );
    }),
    ...points.map((point) =>
      element('circle', {
        ...{ cx: x(point.x), cy: y(point.y), r: point.isFocus ? 5 : 3.6 },
        fill: point.isFocus ? palette.accent : palette.muted,
        stroke: palette.paper,
      }),
    ),
  ].join('');
};

/** Draws points of two measures as an SVG text, named where names do not lie over each other. */
export const renderScatterChart = (spec: ScatterChartSpec, options: ChartRenderOptions): string =>
  drawFrame(spec, options, (box) => drawPlot(spec, options, box));
