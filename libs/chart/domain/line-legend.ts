import { fontSizes, widthReserve } from './frame';
import { bridges, isKnown, touches } from './gaps';
import { inDrawingOrder } from './line-series';
import type { ChartPalette } from './palette';
import type { LineChartSpec } from './specification';
import { element, textElement } from './svg';
import { textWidth, wrapText } from './text-width';

/** What lines without a name and odd marks mean, in the reader's words. */
export interface LineLegendWords {
  readonly others: string;
  readonly projection: string;
  readonly outside: string;
  /** What thin dashes between two figures mean. */
  readonly gap: string;
  readonly revised: string;
}

const rowPx = 15;
const swatchPx = 20;
const gapPx = 18;

/**
 * How lines of years in which a place did not exist look in a chart: `points` where none has two years side by side,
 * `thin` where all that are drawn as lines are grey, else `heavy`; `null` where there are none.
 */
export const outsideLook = ({ series }: LineChartSpec): 'points' | 'thin' | 'heavy' | null => {
  const outside = series.filter(
    ({ isOutsideValidity, points }) => isOutsideValidity === true && points.some(isKnown),
  );
  if (outside.length === 0) return null;
  const lines = outside.filter(({ points }) =>
    points.some((point) => isKnown(point) && touches(points, point.year)),
  );
  if (lines.length === 0) return 'points';
  return lines.every(({ role }) => role === 'other') ? 'thin' : 'heavy';
};

type Entry = keyof LineLegendWords;

const entriesOf = (spec: LineChartSpec): readonly Entry[] => [
  ...(spec.series.some(({ role }) => role === 'other') ? (['others'] as const) : []),
  ...(spec.series.some(({ isProjection }) => isProjection === true) ? (['projection'] as const) : []),
  ...(outsideLook(spec) === null ? [] : (['outside'] as const)),
  ...(spec.series.some((line) => bridges(line).length > 0) ? (['gap'] as const) : []),
  ...(spec.series.some(({ points }) => points.some(({ revised }) => revised === true))
    ? (['revised'] as const)
    : []),
];

const swatchOf = (
  entry: Entry,
  x: number,
  y: number,
  { spec, palette }: { readonly spec: LineChartSpec; readonly palette: ChartPalette },
): string => {
  const middle = y - 3.5;
  const line = (attributes: Readonly<Record<string, string | number>>) =>
    element('path', { d: `M${x} ${middle}h${swatchPx - 6}`, 'stroke-linecap': 'round', ...attributes });
  if (entry === 'others') return line({ stroke: palette.other, 'stroke-width': 1 });
  if (entry === 'outside' && outsideLook(spec) === 'points')
    return element('circle', { cx: x + (swatchPx - 6) / 2, cy: middle, r: 2, fill: palette.muted });
  if (entry === 'outside')
    return line({ stroke: palette.muted, 'stroke-width': 1, 'stroke-dasharray': '4 3' });
  if (entry === 'gap') return line({ stroke: palette.muted, 'stroke-width': 1, 'stroke-dasharray': '2 3' });
  if (entry === 'projection') {
    const projected = inDrawingOrder(spec, palette).find(({ series }) => series.isProjection === true);
    const colour = projected?.colour ?? palette.ink;
    return (
      element('rect', {
        ...{ x: x - 1, y: middle - 5, width: swatchPx - 4, height: 10 },
        ...{ fill: colour, 'fill-opacity': 0.12 },
      }) + line({ stroke: colour, 'stroke-width': 1.6, 'stroke-dasharray': '0.5 4' })
    );
  }
  return element('circle', {
    ...{ cx: x + (swatchPx - 6) / 2, cy: middle, r: 3 },
    ...{ fill: palette.paper, stroke: palette.muted, 'stroke-width': 1.4 },
  });
};

/**
 * The legend of a picture that stands alone, in as many rows as its width (px) needs: grey lines, the projection with its
 * band, dashes, hollow points. `draw` takes its upper left corner; nothing where each line has its name.
 */
export const lineLegend = (
  spec: LineChartSpec,
  words: LineLegendWords,
  width: number,
): {
  readonly height: number;
  readonly draw: (left: number, top: number, palette: ChartPalette) => string;
} => {
  let [x, row] = [0, 0];
  const placed = entriesOf(spec).map((entry) => {
    const lines = wrapText(words[entry], fontSizes.small, (width - swatchPx) / widthReserve);
    const wide = swatchPx + widthReserve * Math.max(...lines.map((line) => textWidth(line, fontSizes.small)));
    if (x > 0 && (x + wide > width || lines.length > 1)) [x, row] = [0, row + 1];
    const place = { entry, lines, x, row };
    x += wide + gapPx;
    if (lines.length > 1) [x, row] = [0, row + lines.length];
    return place;
  });
  const rows = placed.length === 0 ? 0 : Math.max(...placed.map((one) => one.row + one.lines.length));
  return {
    height: rows * rowPx,
    draw: (left, top, palette) =>
      placed
        .map(({ entry, lines, x: across, row: down }) => {
          const base = top + (down + 1) * rowPx - 4;
          return (
            swatchOf(entry, left + across, base, { spec, palette }) +
            lines
              .map((line, at) =>
                textElement(line, {
                  ...{ x: left + across + swatchPx, y: base + at * rowPx },
                  ...{ 'font-size': fontSizes.small, fill: palette.muted },
                }),
              )
              .join('')
          );
        })
        .join(''),
  };
};
