import {
  chartNumber,
  type ChartSeries,
  inStackingOrder,
  isKnown,
  type LineChartSpec,
  stackLabels,
} from '@qadam/chart/domain';
import { useFormat } from '../i18n';
import type { Cursor } from './cursor';
import { boldLetterPx } from './line-labels';
import { layOut, type Plot } from './plot';
import { directLabels, lineColours, namedSeries } from './series-look';
import { wrapLabel } from './spread';

export interface DrawingProps<Spec> {
  readonly spec: Spec;
  readonly width: number;
  readonly height: number;
  readonly cursor: Cursor | undefined;
  readonly onPoint: (cursor: Cursor | undefined) => void;
}

export const letterPx = 7;
export const notePx = 15;

/** Narrower than this the newest value stands under the name. */
const narrowPx = 520;

const labelRoom = (spec: LineChartSpec, width: number): number => {
  const number = chartNumber(spec);
  const named = namedSeries(spec);
  const widths = (named.length > directLabels ? [] : named).map(({ label, points, role }) => {
    const last = points.findLast(isKnown);
    const text = last === undefined || width < narrowPx ? label : `${label}  ${number(last.value)}`;
    return text.length * (role === 'focus' ? boldLetterPx : letterPx);
  });
  if (spec.target) widths.push(spec.target.label.length * letterPx);
  return widths.length === 0 ? 16 : Math.min(width * 0.32, Math.max(...widths) + 24);
};

/** The words on hairlines, on the side that has room, in as many lines as they need, one above another where they meet. */
const breakNotes = (spec: LineChartSpec, plot: Plot, width: number) => {
  const notes = inStackingOrder(
    spec.breaks.map(({ year, label }) => {
      const isLate = plot.x(year) > (plot.left + plot.right) / 2;
      const room = isLate ? plot.x(year) : Math.min(width, plot.right + 40) - plot.x(year);
      return { year, isLate, lines: wrapLabel(label, Math.floor(room / letterPx)) };
    }),
  );
  const rows = stackLabels(
    notes.map(({ year, isLate, lines }) => {
      const long = Math.max(...lines.map((line) => line.length)) * letterPx;
      const from = isLate ? plot.x(year) - long : plot.x(year);
      return { from, to: from + long, rows: lines.length };
    }),
  );
  return notes.map((note, at) => ({ ...note, row: rows[at] ?? 0 }));
};

/** Everything that a line chart shows, laid out; the same for the still and for the Recharts drawing. */
export const useLineLayout = ({
  spec,
  width,
  height,
  cursor,
}: Omit<DrawingProps<LineChartSpec>, 'onPoint'>) => {
  const format = useFormat();
  const labels = labelRoom(spec, width);
  const shortest = layOut(spec, { width, height, labels, axis: 0, notes: 0 });
  const tickTexts = shortest.valueTicks.map((tick) => format.number(tick));
  const axis = Math.max(...tickTexts.map((text) => text.length)) * letterPx + 12;
  const ground = layOut(spec, { width, height, labels, axis, notes: 0 });
  const notes = breakNotes(spec, ground, width);
  const rowsAbove = Math.max(0, ...notes.map(({ row, lines }) => row + lines.length));
  const plot = layOut(spec, { width, height, labels, axis, notes: rowsAbove * notePx });
  const active = cursor && spec.series[cursor.series];
  return {
    axis,
    notes,
    plot,
    active,
    activeYear: cursor && plot.years[cursor.step],
    colours: lineColours(spec.series),
    drawOrder: [...spec.series].sort((one, other) => depth(one, active) - depth(other, active)),
    textOf: (tick: number) => format.number(tick),
  };
};

export type LineLayout = ReturnType<typeof useLineLayout>;

/** How a line is stroked. */
export const strokeOf = (line: ChartSeries, { active, colours }: LineLayout) => ({
  ...(line.isProjection ? { strokeDasharray: '1 5', strokeLinecap: 'round' as const } : {}),
  ...(line.isOutsideValidity ? { strokeDasharray: '5 4' } : {}),
  stroke: line === active ? activeColour(line, colours) : (colours.get(line.id) ?? ''),
  strokeWidth: line.role === 'other' && line !== active ? 1 : line.isProjection ? 1.5 : 2.25,
  strokeOpacity: line.role === 'other' && line !== active ? 0.7 : 1,
});

const depth = (line: ChartSeries, active: ChartSeries | undefined): number =>
  line === active ? 3 : { other: 0, country: 1, focus: 2 }[line.role];

export const activeColour = (line: ChartSeries, colours: ReadonlyMap<string, string>): string =>
  line.role === 'other' ? 'var(--q-ink)' : (colours.get(line.id) ?? 'var(--q-ink)');
