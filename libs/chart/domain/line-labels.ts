import { aloneNumber } from './decimals';
import { backing, type Box, fontSizes, lineHeight, widestOf } from './frame';
import { placeLabels } from './label-layout';
import type { LinePlot } from './line-axes';
import type { LabelledSeries } from './line-series';
import type { LineChartSpec } from './specification';
import { element, textElement } from './svg';
import { textWidth, wrapText } from './text-width';

/**
 * The lines of each label: the name, wrapped where it is wider than `width`, and the newest value; with its year where the
 * axis goes on, as else the value would seem to be of the last one.
 */
export const linesOfLabels = (
  labels: readonly LabelledSeries[],
  width: number,
  { spec, lastYear }: { readonly spec: LineChartSpec; readonly lastYear: number },
): ReadonlyArray<readonly string[]> => {
  const number = aloneNumber(spec);
  return labels.map(({ series, last }) => {
    const whole = [series.label, ...(last.year < lastYear ? [last.year] : [])].filter(Boolean).join(', ');
    const name = wrapText(whole, fontSizes.body * 1.06, width);
    const value = number(last.value);
    const tail = name.at(-1) ?? '';
    if (whole === '') return [value];
    return textWidth(`${tail}  ${value}`, fontSizes.body, 'semibold') <= width + 30
      ? [...name.slice(0, -1), `${tail}  ${value}`]
      : [...name, value];
  });
};

/**
 * Names and newest values beside the line ends, moved apart where they would overlap, joined by a dotted leader; not to a
 * line that ends early, whose name says its year: a leader through later years would seem to be a flat line. With the room
 * that they take.
 */
export const drawLabels = (
  labels: readonly LabelledSeries[],
  labelLines: ReadonlyArray<readonly string[]>,
  lineEnd: number,
  { palette, box, x, y }: LinePlot,
): { readonly svg: string; readonly boxes: readonly Box[] } => {
  const parts: string[] = [];
  const boxes: Box[] = [];
  const places = placeLabels(
    labels.map(({ last }, index) => ({
      wanted: y(last.value),
      height: (labelLines[index]?.length ?? 1) * lineHeight,
    })),
    box.top - 6,
    box.bottom + 6,
  );
  labels.forEach(({ series, colour, last }, index) => {
    const centre = places[index] ?? y(last.value);
    const lines = labelLines[index] ?? [];
    const fill = series.role === 'other' ? palette.muted : colour;
    const start = lineEnd + 14;
    const endsEarly = x(last.year) < lineEnd - 2;
    const far = !endsEarly && Math.abs(centre - y(last.value)) > 3;
    if (far)
      parts.push(
        element('path', {
          d: `M${x(last.year) + 4} ${y(last.value)}L${lineEnd + 4} ${y(last.value)}L${start - 3} ${centre}`,
          fill: 'none',
          stroke: series.role === 'other' ? palette.other : colour,
          'stroke-width': 0.5,
          'stroke-dasharray': '1 2',
        }),
      );
    const half = (lines.length * lineHeight) / 2;
    boxes.push({
      ...{ left: start, right: start + widestOf(lines, fontSizes.body, 'semibold') },
      ...{ top: centre - half, bottom: centre + half },
    });
    lines.forEach((text, row) => {
      const baseline = centre + (row - (lines.length - 1) / 2) * lineHeight + 4;
      parts.push(
        backing(text, { x: start, y: baseline, fontSize: fontSizes.body, palette }),
        textElement(text, {
          x: start,
          y: baseline,
          'font-size': fontSizes.body,
          'font-weight': series.role === 'other' ? 400 : 600,
          fill,
          'xml:space': 'preserve',
        }),
      );
    });
  });
  return { svg: parts.join(''), boxes };
};
