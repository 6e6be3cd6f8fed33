import { chartNumber } from './decimals';
import { type Box, fontSizes, widthReserve } from './frame';
import type { LinePlot } from './line-axes';
import type { DrawnSeries } from './line-series';
import { element, textElement } from './svg';
import { textWidth } from './text-width';

/**
 * Impossible figures as triangles at the edge that they lie beyond, those of country and focus each with its value: on the
 * side that has room, so that it reaches no name at the end of the lines. With the room that the values take.
 */
export const drawImpossible = (
  drawn: readonly DrawnSeries[],
  { spec, palette, box, x, y }: Pick<LinePlot, 'spec' | 'palette' | 'box' | 'x' | 'y'>,
): { readonly svg: string; readonly boxes: readonly Box[] } => {
  const parts: string[] = [];
  const boxes: Box[] = [];
  for (const { series, colour } of drawn)
    for (const { year, value, isImpossible } of series.points) {
      if (value === null || isImpossible !== true) continue;
      const isAbove = y(value) < (box.top + box.bottom) / 2;
      const [edge, tip] = isAbove ? [box.top, -6] : [box.bottom, 6];
      parts.push(element('path', { d: `M${x(year) - 4} ${edge}h8l-4 ${tip}z`, fill: colour }));
      if (series.role === 'other') continue;
      const text = chartNumber(spec)(value);
      const width = textWidth(text, fontSizes.small) * widthReserve;
      const left = x(year) + 7 + width > box.right ? x(year) - 7 - width : x(year) + 7;
      boxes.push({ left, right: left + width, top: edge - 3 - fontSizes.small, bottom: edge });
      parts.push(
        textElement(text, { x: left, y: edge - 3, 'font-size': fontSizes.small, fill: palette.muted }),
      );
    }
  return { svg: parts.join(''), boxes };
};
