import { renderBarChart } from './bar-chart';
import type { ChartRenderOptions } from './frame';
import { renderLineChart } from './line-chart';
import { mapHeight, renderMapChart } from './map-chart';
import type { PictureSpec } from './specification';

/** 160 mm at 96 pixels to the inch: the width of a chart in the printed review. */
export const printWidth = 605;

/** A height at which the chart reads well: lines 270 px, bars 22 px each with their axis (at least 120 px), maps by their shape. */
export const suggestedHeight = (spec: PictureSpec): number => {
  if (spec.kind === 'map') return mapHeight(spec, printWidth);
  return spec.kind === 'line' ? 270 : Math.max(120, 42 + spec.bars.length * 22);
};

/**
 * Draws a chart as one self-contained SVG text: no script, no external reference, accessible by `<title>` and
 * `<desc>`. Same specification, same bytes. Numbers are written in the specification's language.
 */
export const renderChartSvg = (spec: PictureSpec, options: ChartRenderOptions): string => {
  if (spec.kind === 'map') return renderMapChart(spec, options);
  return spec.kind === 'line' ? renderLineChart(spec, options) : renderBarChart(spec, options);
};
