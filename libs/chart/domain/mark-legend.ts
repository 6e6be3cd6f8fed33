import { type Box, fontSizes, widthReserve } from './frame';
import type { ChartPalette } from './palette';
import type { MarkClass } from './specification';
import { element, textElement } from './svg';
import { textWidth } from './text-width';

const rowPx = 18;
const markPx = 20;
const gapPx = 16;
/** The box in which outlines are given. */
const outlinePx = 12;

/** The outline of a class, `size` pixels wide, about a middle. */
export const drawOutline = (
  { outline = '', colour, isOpen = false }: MarkClass,
  x: number,
  y: number,
  size: number,
): string =>
  element('path', {
    d: outline,
    transform: `translate(${x - size / 2} ${y - size / 2}) scale(${size / outlinePx})`,
    ...(isOpen ? { fill: 'none', stroke: colour, 'stroke-width': 1.6 } : { fill: colour }),
  });

/** The legend of marks in as many rows as the width (px) needs; `draw` puts it at the foot of a box. */
export const markLegend = (
  classes: readonly MarkClass[],
  width: number,
  drawMark: (mark: MarkClass, x: number, y: number, palette: ChartPalette) => string,
): { readonly height: number; readonly draw: (box: Box, palette: ChartPalette) => string } => {
  let [x, row] = [0, 0];
  const placed = classes.map((mark) => {
    const wide = markPx + widthReserve * textWidth(mark.label, fontSizes.small);
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
    const place = { mark, x, row };
    x += wide + gapPx;
    return place;
  });
  const height = (row + 1) * rowPx + 6;
  return {
    height,
    draw: (box, palette) =>
      placed
        .map(({ mark, x: left, row: down }) => {
          const middle = box.bottom - height + 6 + (down + 0.5) * rowPx;
          return (
            drawMark(mark, box.left + left + 7, middle, palette) +
            textElement(mark.label, {
              ...{ x: box.left + left + markPx, y: middle + 3.5 },
              ...{ 'font-size': fontSizes.small, fill: palette.muted },
            })
          );
        })
        .join(''),
  };
};
