import { chartNumber } from './decimals';
import { fontSizes } from './frame';
import type { LinePlot } from './line-axes';
import type { DrawnSeries } from './line-series';
import { element, textElement } from './svg';

/** Impossible figures as triangles at the edge that they lie beyond, those of country and focus each with its value. */
export const drawImpossible = (
  drawn: readonly DrawnSeries[],
  { spec, palette, box, x, y }: Pick<LinePlot, 'spec' | 'palette' | 'box' | 'x' | 'y'>,
): string =>
  drawn
    .flatMap(({ series, colour }) =>
      series.points.map(({ year, value, isImpossible }) => {
        if (value === null || isImpossible !== true) return '';
        const isAbove = y(value) < (box.top + box.bottom) / 2;
        const [edge, tip] = isAbove ? [box.top, -6] : [box.bottom, 6];
        return (
          element('path', { d: `M${x(year) - 4} ${edge}h8l-4 ${tip}z`, fill: colour }) +
          (series.role === 'other'
            ? ''
            : textElement(chartNumber(spec)(value), {
                x: x(year) + 7,
                y: edge - 3,
                'font-size': fontSizes.small,
                fill: palette.muted,
              }))
        );
      }),
    )
    .join('');
