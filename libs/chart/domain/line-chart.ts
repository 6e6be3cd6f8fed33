import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import {
  type Box,
  type ChartRenderOptions,
  drawFrame,
  fontSizes,
  formatTicks,
  lineHeight,
  widestOf,
} from './frame';
import { bridges, isKnown, solidPoints, touches } from './gaps';
import { breakLabels, breakRows } from './break-labels';
import { drawAxes, type LinePlot } from './line-axes';
import { drawImpossible } from './line-edges';
import { lineExtent } from './line-extent';
import { lineLegend } from './line-legend';
import { drawLabels, linesOfLabels } from './line-labels';
import { type DrawnSeries, inDrawingOrder, labelled } from './line-series';
import { drawSlopes } from './slope-chart';
import type { ChartPoint, LineChartSpec } from './specification';
import { element } from './svg';
import { drawTargetLabel } from './target-label';

/** The range of a projection as a light band. */
const drawRange = (
  points: readonly ChartPoint[],
  colour: string,
  { x, y }: Pick<LinePlot, 'x' | 'y'>,
): string => {
  const known = points.filter(({ low, high }) => low !== undefined && high !== undefined);
  const upper = known.map(({ year, high }) => `${x(year)} ${y(high ?? 0)}`);
  const lower = known.map(({ year, low }) => `${x(year)} ${y(low ?? 0)}`).reverse();
  return element('path', {
    d: `M${[...upper, ...lower].join('L')}Z`,
    fill: colour,
    'fill-opacity': 0.12,
  });
};

const drawLines = (drawn: readonly DrawnSeries[], { palette, x, y }: LinePlot): string => {
  const parts: string[] = [];
  const path = line<ChartPoint>()
    .defined(isKnown)
    .x((point) => x(point.year))
    .y((point) => y(point.value ?? 0));
  for (const { series, colour, width } of drawn) {
    const sorted = [...series.points].sort((a, b) => a.year - b.year);
    if (series.isProjection === true) parts.push(drawRange(sorted, colour, { x, y }));
    parts.push(
      element('path', {
        d: path(solidPoints(series)) ?? '',
        fill: 'none',
        stroke: colour,
        'stroke-width': series.isProjection === true ? width * 0.7 : width,
        'stroke-linejoin': 'round',
        'stroke-linecap': 'round',
        ...(series.isProjection === true ? { 'stroke-dasharray': '0.5 4' } : {}),
        ...(series.isOutsideValidity === true ? { 'stroke-dasharray': '4 3' } : {}),
      }),
    );
    const across = bridges(series).map((ends) => path(ends) ?? '');
    if (across.length > 0)
      parts.push(
        element('path', {
          ...{ d: across.join(''), fill: 'none', stroke: colour },
          ...{ 'stroke-width': width * 0.5, 'stroke-dasharray': '2 3' },
        }),
      );
    sorted.forEach((point) => {
      if (!isKnown(point) || series.isProjection === true) return;
      const alone = !touches(sorted, point.year);
      if (series.role === 'other' && !alone && point.revised !== true) return;
      parts.push(
        element('circle', {
          cx: x(point.year),
          cy: y(point.value),
          r: series.role === 'other' ? 1.8 : point.revised ? 3 : 2.4,
          fill: point.revised ? palette.paper : colour,
          stroke: colour,
          'stroke-width': point.revised ? 1.4 : 0,
        }),
      );
    });
  }

  return parts.join('');
};

/** The plot of lines in a box, without what stands around it. */
export const drawLinePlot = (
  spec: LineChartSpec,
  { palette, legend }: ChartRenderOptions,
  outer: Box,
): string => {
  const drawn = inDrawingOrder(spec, palette);
  const points = drawn.flatMap(({ series }) => series.points.filter(isKnown));
  if (points.length === 0) return '';
  const extent = lineExtent(spec);
  const firstYear = extent.years[0];
  const lastYear = Math.max(extent.years[1], firstYear + 1);
  const y = scaleLinear().domain(extent.values);
  const ticks = extent.valueTicks;
  const tickLabels = formatTicks(ticks, spec.language);

  const labels = labelled(drawn, legend !== undefined);
  const labelLines = linesOfLabels(labels, (outer.right - outer.left) * 0.3, { spec, lastYear });
  const labelWidth = widestOf(labelLines.flat(), fontSizes.body, 'semibold');
  // Years ahead leave room beside the newest points; then the labels stand inside the plot, but not over a projection.
  const newest = Math.max(...points.map(({ year }) => year));
  const roomInside = ((lastYear - newest) / (lastYear - firstYear)) * (outer.right - outer.left - 60);
  const isProjected = spec.series.some(({ isProjection }) => isProjection === true);
  const labelsInside = !isProjected && roomInside > labelWidth + 24;
  const left = outer.left + Math.ceil(widestOf(tickLabels, fontSizes.small)) + 8;
  const right = labelsInside ? outer.right - 24 : outer.right - Math.ceil(labelWidth) - 18;
  const x = scaleLinear()
    .domain([firstYear, lastYear])
    .range([left + 4, right]);
  const breaks = breakLabels(
    spec.breaks.filter(({ year }) => firstYear <= year && year <= lastYear),
    x,
    outer,
  );
  const box: Box = {
    ...{ left, right },
    top: outer.top + 22 + breakRows(breaks) * lineHeight,
    bottom: outer.bottom - 20,
  };
  y.range([box.bottom, box.top]);

  const plot: LinePlot = { spec, palette, outer, box, x, y, firstYear, lastYear, ticks, tickLabels, breaks };
  const lineEnd = labelsInside ? x(newest) : box.right;
  const names = drawLabels(labels, labelLines, lineEnd, plot);
  const impossible = drawImpossible(drawn, plot);
  return (
    drawAxes(plot) +
    drawLines(drawn, plot) +
    impossible.svg +
    names.svg +
    drawTargetLabel(drawn, [...names.boxes, ...impossible.boxes], plot)
  );
};

/** Draws a line or slope chart as an SVG text; with no known value at all it draws the frame only. */
export const renderLineChart = (spec: LineChartSpec, options: ChartRenderOptions): string =>
  drawFrame(spec, options, (box) => {
    if (spec.form === 'slope') return drawSlopes(spec, options, box);
    if (options.legend === undefined) return drawLinePlot(spec, options, box);
    const { height, draw } = lineLegend(spec, options.legend, box.right - box.left);
    const legend = draw(box.left, box.top - 4, options.palette);
    return legend + drawLinePlot(spec, options, { ...box, top: box.top + height });
  });
