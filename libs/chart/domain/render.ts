import { renderBarChart } from './bar-chart';
import { type ChartRenderOptions, frameHeight } from './frame';
import { heatHeight, renderHeatChart } from './heat-chart';
import { renderLineChart } from './line-chart';
import { mapHeight, renderMapChart } from './map-chart';
import { panelsHeight, renderPanelsChart } from './panels-chart';
import { renderRingChart, ringHeight } from './ring-chart';
import { renderScatterChart } from './scatter-chart';
import type { PictureSpec } from './specification';

/** 160 mm at 96 pixels to the inch: the width of a chart in the printed review. */
export const printWidth = 605;

const linePx = 270;
const scatterPx = 340;
/** Charts that need not grow as much in height as in width. */
const growth = (width: number): number => 1 + (width / printWidth - 1) / 2;

/**
 * A height at which the plot of a chart of this width (px) reads well, without title and source: lines 270 px, bars 22 px
 * each with their axis (at least 120 px), maps, heat charts, rings and panels by their shape.
 */
export const suggestedHeight = (spec: PictureSpec, width: number = printWidth): number => {
  switch (spec.kind) {
    case 'map':
      return mapHeight(spec, width);
    case 'heat':
      return heatHeight(spec, width);
    case 'ring':
      return ringHeight(spec, width);
    case 'panels':
      return panelsHeight(spec, width);
    case 'scatter':
      return Math.round(scatterPx * growth(width));
    case 'line':
      return Math.round(linePx * growth(width));
    case 'bar':
      return Math.round(Math.max(120, 42 + spec.bars.length * 22) * growth(width));
  }
};

/** The height of a picture of this width that stands alone: its plot with title, measure and source around it. */
export const wholeHeight = (spec: PictureSpec, width: number): number =>
  suggestedHeight(spec, width) + frameHeight(spec, width);

/**
 * Draws a chart as one self-contained SVG text: no script, no external reference, accessible by `<title>` and
 * `<desc>`. Same specification, same bytes. Numbers are written in the specification's language.
 */
export const renderChartSvg = (spec: PictureSpec, options: ChartRenderOptions): string => {
  switch (spec.kind) {
    case 'map':
      return renderMapChart(spec, options);
    case 'heat':
      return renderHeatChart(spec, options);
    case 'ring':
      return renderRingChart(spec, options);
    case 'panels':
      return renderPanelsChart(spec, options);
    case 'scatter':
      return renderScatterChart(spec, options);
    case 'line':
      return renderLineChart(spec, options);
    case 'bar':
      return renderBarChart(spec, options);
  }
};
