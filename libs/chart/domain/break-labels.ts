import type { ScaleLinear } from 'd3-scale';
import { type Box, fontSizes, lineHeight } from './frame';
import type { ChartPalette } from './palette';
import type { ChartBreak } from './specification';
import { inStackingOrder, stackLabels } from './stacked-labels';
import { element, textElement } from './svg';
import { textWidth } from './text-width';

/** Where the word of a hairline stands above the plot. */
export interface BreakLabel extends ChartBreak {
  readonly anchor: 'middle' | 'start' | 'end';
  readonly x: number;
  /** Rows above the lowest. */
  readonly row: number;
}

const meet = (one: readonly [number, number], other: readonly [number, number]): boolean =>
  one[0] < other[1] && other[0] < one[1];

/**
 * The words of hairlines: over their lines where there is room for all, else beside them towards the longer side, one
 * above another.
 */
export const breakLabels = (
  breaks: readonly ChartBreak[],
  x: ScaleLinear<number, number>,
  outer: Pick<Box, 'left' | 'right'>,
): readonly BreakLabel[] => {
  const sized = breaks.map((one) => {
    const width = textWidth(one.label, fontSizes.small);
    const centre = Math.min(Math.max(x(one.year), outer.left + width / 2), outer.right - width / 2);
    return { ...one, width, centre, extent: [centre - width / 2, centre + width / 2] as const };
  });
  if (!sized.some(({ extent }, at) => sized.slice(at + 1).some((other) => meet(extent, other.extent))))
    return sized.map(({ year, label, centre }) => ({ year, label, anchor: 'middle', x: centre, row: 0 }));
  const sided = inStackingOrder(
    sized.map((one) => ({ ...one, isLate: x(one.year) > (outer.left + outer.right) / 2 })),
  );
  const rows = stackLabels(
    sided.map(({ year, width, isLate }) => {
      const from = isLate ? x(year) - width : x(year);
      return { from, to: from + width, rows: 1 };
    }),
  );
  return sided.map(({ year, label, isLate }, at) => ({
    ...{ year, label },
    anchor: isLate ? 'end' : 'start',
    x: x(year) + (isLate ? 3 : -3),
    row: rows[at] ?? 0,
  }));
};

/** Rows that the words of hairlines need above the plot. */
export const breakRows = (labels: readonly BreakLabel[]): number =>
  Math.max(0, ...labels.map(({ row }) => row + 1));

/** Hairlines with their words. */
export const drawBreaks = (
  labels: readonly BreakLabel[],
  {
    x,
    box,
    palette,
  }: { readonly x: ScaleLinear<number, number>; readonly box: Box; readonly palette: ChartPalette },
): string =>
  labels
    .map(
      (label) =>
        element('line', {
          x1: x(label.year),
          x2: x(label.year),
          y1: box.top - 8 - label.row * lineHeight,
          y2: box.bottom,
          stroke: palette.muted,
          'stroke-width': 0.6,
        }) +
        textElement(label.label, {
          x: label.x,
          y: box.top - 12 - label.row * lineHeight,
          'text-anchor': label.anchor,
          'font-size': fontSizes.small,
          fill: palette.muted,
        }),
    )
    .join('');
