import { type Box, type ChartRenderOptions, drawFrame, fontSizes, lineHeight, widthReserve } from './frame';
import { drawLinePlot } from './line-chart';
import { wholeOf } from './line-pieces';
import type { LineChartSpec, PanelsChartSpec } from './specification';
import { textElement } from './svg';
import { wrapText } from './text-width';

const gapPx = 20;
const plotPx = 150;
/** Narrower than this two, or three, panels beside each other have no room for the years of their axes. */
const wideEnough = { two: 420, three: 760 } as const;

/** Two or four panels stand in twos, which makes them larger. */
const columnsOf = ({ panels: { length } }: PanelsChartSpec, width: number): number =>
  width < wideEnough.two
    ? 1
    : Math.min(length, width < wideEnough.three || length === 2 || length === 4 ? 2 : 3);

/** Panels row by row, with their titles in lines. */
const layOut = (spec: PanelsChartSpec, width: number) => {
  const columns = Math.max(1, columnsOf(spec, width));
  const across = (width - (columns - 1) * gapPx) / columns;
  const titled = spec.panels.map((panel, at) => ({
    ...{ panel, column: at % columns },
    lines: wrapText(panel.title, fontSizes.body * widthReserve, across / widthReserve),
  }));
  const rows = [...Map.groupBy(titled, (_, at) => Math.floor(at / columns)).values()].map((own) => ({
    own,
    head: Math.max(...own.map(({ lines }) => lines.length)) * lineHeight,
  }));
  return { rows, across };
};

/** A height at which every panel has room, with its title. */
export const panelsHeight = (spec: PanelsChartSpec, width: number): number =>
  layOut(spec, width).rows.reduce((sum, { head }) => sum + head + plotPx + 8, 8);

/** The title of a panel names its only line already. */
const withoutName = (panel: LineChartSpec): LineChartSpec =>
  new Set(panel.series.map(wholeOf)).size > 1
    ? panel
    : { ...panel, series: panel.series.map((series) => ({ ...series, label: '' })) };

const drawPanels = (spec: PanelsChartSpec, options: ChartRenderOptions, outer: Box): string => {
  const { rows, across } = layOut(spec, outer.right - outer.left);
  const heads = rows.reduce((sum, { head }) => sum + head + 8, 0);
  const down = (outer.bottom - outer.top - heads) / Math.max(1, rows.length);
  let top = outer.top;
  return rows
    .map(({ own, head }) => {
      const start = top;
      top += head + down + 8;
      return own
        .map(({ panel, column, lines }) => {
          const left = outer.left + column * (across + gapPx);
          const title = lines.map((line, at) =>
            textElement(line, {
              ...{ x: left, y: start + (at + 1) * lineHeight - 3, 'font-size': fontSizes.body },
              ...{ 'font-weight': 600, fill: options.palette.ink },
            }),
          );
          const box = { left, right: left + across, top: start + head, bottom: start + head + down };
          return title.join('') + drawLinePlot(withoutName(panel), options, box);
        })
        .join('');
    })
    .join('');
};

/** Draws small line charts beside each other as one SVG text, each under its title. */
export const renderPanelsChart = (spec: PanelsChartSpec, options: ChartRenderOptions): string =>
  drawFrame(spec, options, (box) => drawPanels(spec, options, box));
