import {
  type Box,
  type ChartRenderOptions,
  drawFrame,
  fontSizes,
  lineHeight,
  widestOf,
  widthReserve,
} from './frame';
import { drawOutline, markLegend } from './mark-legend';
import type { ChartPalette } from './palette';
import type { HeatChartSpec, MarkClass } from './specification';
import { element, textElement } from './svg';
import { wrapText } from './text-width';

const smallPx = 12;
const rowPadPx = 8;
const outlinePx = 12;
const mostHeadPx = 96;
const thinNamePx = 20;

/** Names of rows and columns in lines, and the room that they take. */
const layOut = ({ rows, columns }: HeatChartSpec, width: number) => {
  const names = rows.map(({ label }) => wrapText(label, fontSizes.body * widthReserve, width * 0.3));
  const left = Math.ceil(widestOf(names.flat(), fontSizes.body) * widthReserve) + 10;
  const across = (width - left) / Math.max(1, columns.length);
  const heads = columns.map(({ label }) => wrapText(label, fontSizes.small * widthReserve, mostHeadPx));
  const longest = Math.ceil(widestOf(heads.flat(), fontSizes.small) * widthReserve);
  const isUpright = longest <= across - 4 && heads.every(({ length }) => length === 1);
  return { names, heads, left, across, isUpright, head: isUpright ? smallPx + 8 : longest + 8 };
};

const rowHeight = (spec: HeatChartSpec, names: readonly (readonly string[])[]): number => {
  const lines = Math.max(1, ...names.map((name) => name.length));
  const texts = Math.max(0, ...spec.cells.map((cell) => cell.texts.length));
  const hasOutline = spec.classes.some(({ outline }) => outline !== undefined);
  return (
    Math.max(lines * lineHeight, texts * smallPx + (hasOutline && texts > 0 ? outlinePx : 0), 16) + rowPadPx
  );
};

/** The dashed frame of a cell that rests on little, about a middle. */
const drawDashes = (colour: string, x: number, y: number, width: number, height: number): string =>
  element('rect', {
    ...{ x: x - width / 2, y: y - height / 2, width, height, rx: 3, fill: 'none' },
    ...{ stroke: colour, 'stroke-width': 0.9, 'stroke-dasharray': '2.5 2' },
  });

/** The line of the legend that says what dashes are; nothing where the chart has none. */
const thinLegend = (
  { thin }: HeatChartSpec,
  width: number,
): { readonly height: number; readonly draw: (box: Box, palette: ChartPalette) => string } => {
  if (thin === undefined) return { height: 0, draw: () => '' };
  const lines = wrapText(thin, fontSizes.small * widthReserve, width - thinNamePx);
  const height = lines.length * smallPx + 8;
  return {
    height,
    draw: (box, palette) =>
      drawDashes(palette.muted, box.left + 8, box.bottom - height + 11, 15, 13) +
      lines
        .map((line, row) =>
          textElement(line, {
            ...{ x: box.left + thinNamePx, y: box.bottom - height + 14.5 + row * smallPx },
            ...{ 'font-size': fontSizes.small, fill: palette.muted },
          }),
        )
        .join(''),
  };
};

const drawMark = (mark: MarkClass, x: number, y: number, palette: ChartPalette): string =>
  mark.outline === undefined
    ? element('rect', {
        ...{ x: x - 7, y: y - 6, width: 14, height: 12, fill: mark.colour },
        // The lightest class is white on white.
        ...{ stroke: palette.other, 'stroke-width': 0.6 },
      })
    : drawOutline(mark, x, y, outlinePx);

/** A height at which the rows of such a chart have room, with its legend. */
export const heatHeight = (spec: HeatChartSpec, width: number): number => {
  const { names, head } = layOut(spec, width);
  return (
    head +
    spec.rows.length * rowHeight(spec, names) +
    markLegend(spec.classes, width, drawMark).height +
    thinLegend(spec, width).height +
    8
  );
};

const drawPlot = (spec: HeatChartSpec, { palette }: ChartRenderOptions, outer: Box): string => {
  const { names, heads, left, across, isUpright, head } = layOut(spec, outer.right - outer.left);
  const legend = markLegend(spec.classes, outer.right - outer.left, drawMark);
  const thin = thinLegend(spec, outer.right - outer.left);
  const top = outer.top + head;
  const down = (outer.bottom - legend.height - thin.height - top) / Math.max(1, spec.rows.length);
  const classOf = new Map(spec.classes.map((one) => [one.id, one]));
  const rowOf = new Map(spec.rows.map(({ id }, at) => [id, at]));
  const columnOf = new Map(spec.columns.map(({ id }, at) => [id, at]));
  const columnHeads = heads.flatMap((lines, at) =>
    lines.map((line, row) => {
      const middle = outer.left + left + (at + 0.5) * across;
      const x = middle + (row - (lines.length - 1) / 2) * smallPx + 3.5;
      return textElement(line, {
        ...(isUpright
          ? { x: middle, y: top - 5, 'text-anchor': 'middle' }
          : { transform: `translate(${x} ${top - 5}) rotate(-90)` }),
        'font-size': fontSizes.small,
        fill: palette.muted,
      });
    }),
  );
  const rowHeads = names.flatMap((lines, at) =>
    lines.map((line, row) =>
      textElement(line, {
        x: outer.left,
        y: top + (at + 0.5) * down + (row - (lines.length - 1) / 2) * lineHeight + 4,
        'font-size': fontSizes.body,
        fill: palette.ink,
      }),
    ),
  );
  const rules = [...spec.rows.keys(), spec.rows.length].map((at) =>
    element('line', {
      ...{ x1: outer.left, x2: outer.right, y1: top + at * down, y2: top + at * down },
      stroke: palette.hairline,
      'stroke-width': 0.6,
    }),
  );
  const cells = spec.cells.map(({ row, column, mark, texts, isThin = false }) => {
    const [rowAt, columnAt, own] = [rowOf.get(row), columnOf.get(column), classOf.get(mark)];
    if (rowAt === undefined || columnAt === undefined || own === undefined) return '';
    const [x, y] = [outer.left + left + (columnAt + 0.5) * across, top + (rowAt + 0.5) * down];
    const ground =
      own.outline === undefined
        ? element('rect', {
            ...{ x: x - across / 2 + 0.75, y: y - down / 2 + 0.75, width: across - 1.5, height: down - 1.5 },
            fill: own.colour,
          })
        : drawOutline(own, x, texts.length === 0 ? y : y - (texts.length * smallPx) / 2, outlinePx);
    const first = own.outline === undefined || texts.length === 0 ? 0 : outlinePx / 2;
    return (
      ground +
      (isThin ? drawDashes(own.colour, x, y, Math.min(across, down) - 4, down - 4) : '') +
      texts
        .map((text, at) =>
          textElement(text, {
            ...{ x, y: y + first + (at - (texts.length - 1) / 2) * smallPx + 3.5, 'text-anchor': 'middle' },
            ...{ 'font-size': fontSizes.small, 'font-weight': at === 0 ? 600 : 400, fill: palette.ink },
          }),
        )
        .join('')
    );
  });
  return (
    [...columnHeads, ...rowHeads, ...rules, ...cells].join('') +
    legend.draw({ ...outer, bottom: outer.bottom - thin.height }, palette) +
    thin.draw(outer, palette)
  );
};

/** Draws rows by columns as an SVG text: a mark or a coloured field in each cell, the legend underneath. */
export const renderHeatChart = (spec: HeatChartSpec, options: ChartRenderOptions): string =>
  drawFrame(spec, options, (box) => drawPlot(spec, options, box));
