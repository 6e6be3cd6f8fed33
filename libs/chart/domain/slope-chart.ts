import { scaleLinear } from 'd3-scale';
import { chartNumber } from './decimals';
import { type Box, type ChartRenderOptions, fontSizes, lineHeight, widestOf } from './frame';
import { isKnown } from './gaps';
import { placeLabels } from './label-layout';
import { inDrawingOrder } from './line-series';
import type { LineChartSpec } from './specification';
import { element, textElement } from './svg';
import { wrapText } from './text-width';

/** Straight slopes between two years: the value stands at either end, the name at the right one. */
export const drawSlopes = (spec: LineChartSpec, { palette }: ChartRenderOptions, outer: Box): string => {
  const slopes = inDrawingOrder(spec, palette).flatMap(({ series, colour }) => {
    const [first, last] = series.points.filter(isKnown);
    return first === undefined || last === undefined ? [] : [{ series, colour, first, last }];
  });
  const [any] = slopes;
  if (any === undefined) return '';
  const values = [
    ...slopes.flatMap(({ first, last }) => [first.value, last.value]),
    ...(spec.covers?.values ?? []),
  ];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const number = chartNumber(spec);
  const starts = slopes.map(({ first }) => number(first.value));
  const room = (outer.right - outer.left) * 0.42;
  const ends = slopes.map(({ series, last }) =>
    wrapText(`${number(last.value)}  ${series.label}`, fontSizes.body * 1.06, room),
  );
  const left = outer.left + Math.ceil(widestOf(starts, fontSizes.body, 'semibold')) + 14;
  const right = outer.right - Math.ceil(widestOf(ends.flat(), fontSizes.body, 'semibold')) - 14;
  const [top, bottom] = [outer.top + 30, outer.bottom - 12];
  const y = scaleLinear()
    .domain(high === low ? [low - 1, high + 1] : [low, high])
    .range([bottom, top]);
  const sideOf = (wishes: readonly { readonly wanted: number; readonly height: number }[]) =>
    placeLabels(wishes, top - 12, bottom + 12);
  const startPlaces = sideOf(slopes.map(({ first }) => ({ wanted: y(first.value), height: lineHeight })));
  const endPlaces = sideOf(
    slopes.map(({ last }, at) => ({ wanted: y(last.value), height: (ends[at]?.length ?? 1) * lineHeight })),
  );
  const axis = (x: number, year: number): string =>
    element('line', {
      x1: x,
      x2: x,
      y1: top - 8,
      y2: bottom + 4,
      stroke: palette.hairline,
      'stroke-width': 1,
    }) +
    textElement(String(year), {
      ...{ x, y: outer.top + 12 },
      'text-anchor': 'middle',
      'font-size': fontSizes.small,
      fill: palette.muted,
    });
  return (
    axis(left, any.first.year) +
    axis(right, any.last.year) +
    slopes
      .map(({ series, colour, first, last }, at) => {
        const isOther = series.role === 'other';
        const text = { 'font-size': fontSizes.body, 'font-weight': isOther ? 400 : 600, fill: colour };
        const dot = (x: number, value: number) =>
          element('circle', { cx: x, cy: y(value), r: 2.6, fill: colour });
        const lines = ends[at] ?? [];
        return [
          element('line', {
            ...{ x1: left, y1: y(first.value), x2: right, y2: y(last.value) },
            stroke: colour,
            'stroke-width': isOther ? 1 : 2,
          }),
          dot(left, first.value),
          dot(right, last.value),
          textElement(starts[at] ?? '', {
            ...{ x: left - 8, y: (startPlaces[at] ?? 0) + 4 },
            'text-anchor': 'end',
            ...text,
          }),
          ...lines.map((line, row) =>
            textElement(line, {
              x: right + 8,
              y: (endPlaces[at] ?? 0) + (row - (lines.length - 1) / 2) * lineHeight + 4,
              'xml:space': 'preserve',
              ...text,
            }),
          ),
        ].join('');
      })
      .join('')
  );
};
