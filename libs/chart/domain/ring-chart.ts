import { type Box, type ChartRenderOptions, drawFrame, fontSizes, widthReserve } from './frame';
import { markLegend } from './mark-legend';
import type { ChartPalette } from './palette';
import type { MarkClass, RingChartSpec } from './specification';
import { element, textElement } from './svg';
import { textWidth, wrapText } from './text-width';

const labelPx = 40;
/** Room for forty codes, and beneath it for what they mean, on one page. */
const widestPx = 440;
const nodePx = 4.5;

const dash = ({ isOpen }: MarkClass) => (isOpen === true ? { 'stroke-dasharray': '6 4' } : {});

const drawMark = (mark: MarkClass, x: number, y: number): string =>
  element('line', {
    ...{ x1: x - 7, x2: x + 9, y1: y, y2: y, stroke: mark.colour, 'stroke-width': 2 },
    ...dash(mark),
  });

const keyRowPx = 14;
const keyGapPx = 24;
/** A name in less room would be broken at every word. */
const keyColumnPx = 240;

/** More would not stand on one page with the ring. */
const mostKeyRows = 27;

const keySize = fontSizes.small * widthReserve;

/** As much of a name as one line holds. */
const cutToLine = (label: string, across: number): readonly string[] => {
  const [line = '', ...rest] = wrapText(label, keySize, across - textWidth('…', keySize));
  return [rest.length === 0 ? line : `${line}…`];
};

interface KeyLine {
  readonly line: string;
  readonly column: number;
  readonly row: number;
}

/** Names in columns of about the same length, read down; none is broken between two columns. */
const inColumns = (names: readonly (readonly string[])[], columns: number): readonly KeyLine[] => {
  const fair = Math.ceil(names.flat().length / columns);
  let [column, row] = [0, 0];
  return names.flatMap((name) => {
    if (row >= fair && column < columns - 1) [column, row] = [column + 1, 0];
    const [own, start] = [column, row];
    row += name.length;
    return name.map((line, at) => ({ line, column: own, row: start + at }));
  });
};

/**
 * What the codes at the ring mean, in as many columns as the width holds. A long name goes on in the next line; where beside
 * each other so many would not stand on a page with the ring, each has one line.
 */
const keyOf = (spec: RingChartSpec, width: number) => {
  const columns = Math.max(1, Math.floor((width + keyGapPx) / (keyColumnPx + keyGapPx)));
  const across = (width - (columns - 1) * keyGapPx) / columns;
  const labels = spec.nodes
    .toSorted((one, other) => one.id.localeCompare(other.id, 'en', { numeric: true }))
    .map(({ label }) => label);
  const rowsOf = (lines: readonly KeyLine[]): number => Math.max(0, ...lines.map(({ row }) => row + 1));
  const whole = inColumns(
    labels.map((label) => wrapText(label, keySize, across)),
    columns,
  );
  const lines =
    columns === 1 || rowsOf(whole) <= mostKeyRows
      ? whole
      : inColumns(
          labels.map((label) => cutToLine(label, across)),
          columns,
        );
  const rows = rowsOf(lines);
  return {
    height: rows * keyRowPx + (rows === 0 ? 0 : 12),
    draw: (left: number, top: number, { ink }: ChartPalette): string =>
      lines
        .map(({ line, column, row }) =>
          textElement(line, {
            x: left + column * (across + keyGapPx),
            y: top + 20 + row * keyRowPx,
            'font-size': fontSizes.small,
            fill: ink,
          }),
        )
        .join(''),
  };
};

/** A height that holds the ring at its full width, with its legend and the names of its codes. */
export const ringHeight = (spec: RingChartSpec, width: number): number =>
  Math.min(width, widestPx) + markLegend(spec.classes, width, drawMark).height + keyOf(spec, width).height;

const drawPlot = (spec: RingChartSpec, { palette }: ChartRenderOptions, whole: Box): string => {
  const key = keyOf(spec, whole.right - whole.left);
  const outer: Box = { ...whole, bottom: whole.bottom - key.height };
  const legend = markLegend(spec.classes, outer.right - outer.left, drawMark);
  const size = Math.min(outer.right - outer.left, outer.bottom - legend.height - outer.top);
  const radius = size / 2 - labelPx;
  const [middle, centre] = [(outer.left + outer.right) / 2, outer.top + size / 2];
  const at = ({ x, y }: { readonly x: number; readonly y: number }) => ({
    x: middle + x * radius,
    y: centre + y * radius,
  });
  const nodeOf = new Map(spec.nodes.map((node) => [node.id, node]));
  const classOf = new Map(spec.classes.map((one) => [one.id, one]));
  const links = spec.links.map(({ one, other, mark }) => {
    const [from, to, own] = [nodeOf.get(one), nodeOf.get(other), classOf.get(mark)];
    if (from === undefined || to === undefined || own === undefined) return '';
    const [start, end] = [at(from), at(to)];
    return element('path', {
      d: `M${start.x.toFixed(1)} ${start.y.toFixed(1)}Q${middle.toFixed(1)} ${centre.toFixed(1)} ${end.x.toFixed(1)} ${end.y.toFixed(1)}`,
      ...{ fill: 'none', stroke: own.colour, 'stroke-width': 1.5, 'stroke-opacity': 0.9 },
      ...dash(own),
    });
  });
  const nodes = spec.nodes.map((node) => {
    const { x, y } = at(node);
    const isRight = node.x >= 0;
    const degrees = (Math.atan2(node.y, node.x) * 180) / Math.PI + (isRight ? 0 : 180);
    return (
      element('circle', { cx: x, cy: y, r: nodePx, fill: node.colour, stroke: palette.paper }) +
      textElement(node.id, {
        transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${degrees.toFixed(1)}) translate(${isRight ? 9 : -9} 3.5)`,
        'text-anchor': isRight ? 'start' : 'end',
        'font-size': fontSizes.small,
        fill: palette.ink,
      })
    );
  });
  return (
    [...links, ...nodes].join('') + legend.draw(outer, palette) + key.draw(whole.left, outer.bottom, palette)
  );
};

/** Draws things on a ring with the links between them as an SVG text. */
export const renderRingChart = (spec: RingChartSpec, options: ChartRenderOptions): string =>
  drawFrame(spec, options, (box) => drawPlot(spec, options, box));
