import { type Box, type ChartRenderOptions, drawFrame, fontSizes, widthReserve } from './frame';
import { markLegend } from './mark-legend';
import type { ChartPalette } from './palette';
import type { MarkClass, RingChartSpec } from './specification';
import { element, textElement } from './svg';
import { textWidth } from './text-width';

const labelPx = 40;
const widestPx = 640;
const nodePx = 4.5;

const dash = ({ isOpen }: MarkClass) => (isOpen === true ? { 'stroke-dasharray': '6 4' } : {});

const drawMark = (mark: MarkClass, x: number, y: number): string =>
  element('line', {
    ...{ x1: x - 7, x2: x + 9, y1: y, y2: y, stroke: mark.colour, 'stroke-width': 2 },
    ...dash(mark),
  });

const keyRowPx = 16;
const keyGapPx = 24;

/** What the codes at the ring mean, in as many columns as the width holds, read down. */
const keyOf = (spec: RingChartSpec, width: number) => {
  const widest = Math.max(
    0,
    ...spec.nodes.map(({ label }) => textWidth(label, fontSizes.small) * widthReserve),
  );
  const columns = Math.max(1, Math.floor((width + keyGapPx) / (widest + keyGapPx)));
  const rows = Math.ceil(spec.nodes.length / columns);
  return {
    height: rows * keyRowPx + (rows === 0 ? 0 : 12),
    draw: (left: number, top: number, { ink }: ChartPalette): string =>
      spec.nodes
        .toSorted((one, other) => one.id.localeCompare(other.id, 'en', { numeric: true }))
        .map(({ label }, at) =>
          textElement(label, {
            x: left + Math.floor(at / rows) * (widest + keyGapPx),
            y: top + 20 + (at % rows) * keyRowPx,
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
