import { scaleBand, scaleLinear } from 'd3-scale';
import { chartNumber } from './decimals';
import {
  backing,
  type Box,
  type ChartRenderOptions,
  drawFrame,
  fontSizes,
  formatTicks,
  lineHeight,
  noData,
  unitBesideAxis,
  widestOf,
} from './frame';
import type { BarChartSpec } from './specification';
import { element, textElement } from './svg';
import { textWidth, wrapText } from './text-width';

const drawPlot = (spec: BarChartSpec, { palette }: ChartRenderOptions, outer: Box): string => {
  const values = spec.bars.flatMap(({ value }) => (value === null ? [] : [value]));
  const x = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values) || 1])
    .nice(5);
  const ticks = x.ticks(5);
  const tickLabels = formatTicks(ticks, spec.language);
  const limit = (outer.right - outer.left) * 0.36;
  const names = spec.bars.map(({ label }) => wrapText(label, fontSizes.body * 1.06, limit));
  const number = chartNumber(spec);
  const marks = spec.bars.map(({ value }) => (value === null ? noData[spec.language] : number(value)));
  const markWidth = widestOf(marks, fontSizes.body, 'semibold') + 8;
  const box: Box = {
    left: outer.left + Math.ceil(widestOf(names.flat(), fontSizes.body, 'semibold')) + 10,
    right: outer.right - Math.ceil(markWidth),
    top: outer.top + 18,
    bottom: outer.bottom - 18,
  };
  x.range([box.left + (x.domain()[0] === 0 ? 0 : markWidth), box.right]);
  const y = scaleBand<string>()
    .domain(spec.bars.map(({ id }) => id))
    .range([box.top, box.bottom])
    .padding(0.28);
  const thickness = Math.min(y.bandwidth(), 20);

  const parts = [unitBesideAxis(spec, outer, palette)];
  ticks.forEach((tick, index) =>
    parts.push(
      element('line', {
        x1: x(tick),
        x2: x(tick),
        y1: box.top,
        y2: box.bottom,
        stroke: palette.hairline,
        'stroke-width': 0.6,
      }),
      textElement(tickLabels[index] ?? '', {
        x: x(tick),
        y: box.bottom + 14,
        'text-anchor': 'middle',
        'font-size': fontSizes.small,
        fill: palette.muted,
      }),
    ),
  );
  const fontSize = Math.min(fontSizes.body, Math.max(8, y.step() - 1));
  spec.bars.forEach((bar, index) => {
    const centre = (y(bar.id) ?? box.top) + y.bandwidth() / 2;
    const strong = bar.role !== 'other';
    const ink = bar.role === 'focus' ? palette.accent : bar.role === 'country' ? palette.ink : palette.muted;
    const lines = names[index] ?? [];
    lines.forEach((text, row) =>
      parts.push(
        textElement(text, {
          x: box.left - 8,
          y: centre + (row - (lines.length - 1) / 2) * Math.min(lineHeight, fontSize + 2) + 4,
          'text-anchor': 'end',
          'font-size': fontSize,
          'font-weight': strong ? 600 : 400,
          fill: ink,
        }),
      ),
    );
    const value = bar.value;
    const end = x(value ?? 0);
    if (value !== null)
      parts.push(
        element('rect', {
          x: Math.min(x(0), end),
          y: centre - thickness / 2,
          width: Math.abs(end - x(0)),
          height: thickness,
          fill: bar.role === 'focus' ? palette.accent : bar.role === 'country' ? palette.ink : palette.other,
        }),
      );
    const negative = (value ?? 0) < 0;
    const mark = marks[index] ?? '';
    const start = negative ? end - 5 - textWidth(mark, fontSize, strong ? 'semibold' : 'regular') : end + 5;
    parts.push(
      backing(mark, { x: start, y: centre + 4, fontSize, palette }),
      textElement(mark, {
        x: start,
        y: centre + 4,
        'font-size': fontSize,
        'font-weight': strong ? 600 : 400,
        'font-style': value === null ? 'italic' : undefined,
        fill: ink,
      }),
    );
  });
  parts.push(
    element('line', {
      x1: x(0),
      x2: x(0),
      y1: box.top,
      y2: box.bottom,
      stroke: palette.muted,
      'stroke-width': 1,
    }),
  );
  return parts.join('');
};

/** Draws horizontal bars from zero as an SVG text, in the order of the specification. */
export const renderBarChart = (spec: BarChartSpec, options: ChartRenderOptions): string =>
  drawFrame(spec, options, (box) => drawPlot(spec, options, box));
