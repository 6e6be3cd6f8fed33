import type { ChartSeries, LineChartSpec } from '@qadam/chart/domain';
import { CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import { useFormat } from '../i18n';
import type { Cursor } from './cursor';
import { LineLabels } from './line-labels';
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

const letterPx = 7;
const notePx = 15;
const reachPx = 48;

const labelRoom = (spec: LineChartSpec, width: number): number => {
  const labels = namedSeries(spec).length > directLabels ? [] : namedSeries(spec).map(({ label }) => label);
  if (spec.target) labels.push(spec.target.label);
  const longest = Math.max(0, ...labels.map((label) => label.length));
  return labels.length === 0 ? 16 : Math.min(width * 0.32, longest * letterPx + 24);
};

/** The words on hairlines, on the side that has room, in as many lines as they need. */
const breakNotes = (spec: LineChartSpec, plot: Plot, width: number) =>
  spec.breaks.map(({ year, label }) => {
    const isLate = plot.x(year) > (plot.left + plot.right) / 2;
    const room = isLate ? plot.x(year) : Math.min(width, plot.right + 40) - plot.x(year);
    return { year, isLate, lines: wrapLabel(label, Math.floor(room / letterPx)) };
  });

const nearest = (spec: LineChartSpec, plot: Plot, x: number, y: number): Cursor | undefined => {
  let best: { cursor: Cursor; distance: number } | undefined;
  spec.series.forEach(({ points, role }, series) => {
    for (const { year, value } of points) {
      if (value === null) continue;
      const distance = Math.hypot(plot.x(year) - x, plot.y(value) - y) + (role === 'other' ? 4 : 0);
      if (distance < (best?.distance ?? reachPx))
        best = { cursor: { series, step: plot.years.indexOf(year) }, distance };
    }
  });
  return best?.cursor;
};

/** The range of a projection as a light band. */
const Range = ({ line, plot, colour }: { line: ChartSeries; plot: Plot; colour: string }) => {
  if (!line.isProjection) return null;
  const known = line.points.filter(({ low, high }) => low !== undefined && high !== undefined);
  const upper = known.map(({ year, high }) => `${plot.x(year)} ${plot.y(high ?? 0)}`);
  const lower = known.map(({ year, low }) => `${plot.x(year)} ${plot.y(low ?? 0)}`).reverse();
  return <path d={`M${[...upper, ...lower].join('L')}Z`} fill={colour} fillOpacity={0.14} />;
};

/** Points that a line cannot show: alone between gaps, or revised (hollow). */
const Dots = ({ line, plot, colour }: { line: ChartSeries; plot: Plot; colour: string }) =>
  line.points.map(({ year, value, revised }, at) => {
    const isAlone = line.points[at - 1]?.value == null && line.points[at + 1]?.value == null;
    if (value === null || line.isProjection || !(revised || isAlone)) return null;
    return (
      <circle
        key={`${line.id}-${year}`}
        cx={plot.x(year)}
        cy={plot.y(value)}
        r={revised ? 4 : 3}
        fill={revised ? 'var(--q-surface)' : colour}
        stroke={colour}
        strokeWidth={2}
      />
    );
  });

/** A line chart, drawn by Recharts on a plot that we lay out, so that labels know where lines end. */
export const LineDrawing = ({ spec, width, height, cursor, onPoint }: DrawingProps<LineChartSpec>) => {
  const format = useFormat();
  const labels = labelRoom(spec, width);
  const shortest = layOut(spec, { width, height, labels, axis: 0, notes: 0 });
  const tickTexts = shortest.valueTicks.map((tick) => format.number(tick));
  const axis = Math.max(...tickTexts.map((text) => text.length)) * letterPx + 12;
  const ground = layOut(spec, { width, height, labels, axis, notes: 0 });
  const notes = breakNotes(spec, ground, width);
  const rowsAbove = Math.max(0, ...notes.map(({ lines }) => lines.length));
  const plot = layOut(spec, { width, height, labels, axis, notes: rowsAbove * notePx });
  const colours = lineColours(spec.series);
  const rows = plot.years.map((year) =>
    Object.fromEntries([
      ['year', year],
      ...spec.series.map(({ id, points }) => [
        id,
        points.find((point) => point.year === year)?.value ?? null,
      ]),
    ]),
  );
  const active = cursor && spec.series[cursor.series];
  const activeYear = cursor && plot.years[cursor.step];
  const activeValue = active?.points.find(({ year }) => year === activeYear)?.value;
  const drawOrder = [...spec.series].sort((one, other) => depth(one, active) - depth(other, active));
  return (
    <LineChart
      width={width}
      height={height}
      data={rows}
      margin={{ top: plot.top, right: width - plot.right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      onMouseMove={(_state, event) => {
        const box = (event.currentTarget as Element).getBoundingClientRect();
        onPoint(nearest(spec, plot, event.clientX - box.left, event.clientY - box.top));
      }}
      onMouseLeave={() => onPoint(undefined)}
    >
      <CartesianGrid vertical={false} stroke="var(--q-hairline)" />
      <XAxis
        dataKey="year"
        type="number"
        domain={[...plot.yearDomain]}
        ticks={[...plot.yearTicks]}
        interval={0}
        height={28}
        axisLine={{ stroke: 'var(--q-line)' }}
        tickLine={false}
        tick={{ fill: 'var(--q-ink-muted)', fontSize: 12 }}
        tickMargin={8}
      />
      <YAxis
        width={axis}
        domain={[...plot.valueDomain]}
        ticks={[...plot.valueTicks]}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={{ fill: 'var(--q-ink-muted)', fontSize: 12 }}
        tickFormatter={(tick: number) => format.number(tick)}
      />
      {spec.breaks.map(({ year }) => (
        <ReferenceLine key={year} x={year} stroke="var(--q-line)" strokeWidth={1} />
      ))}
      {spec.target && (
        <ReferenceLine
          y={spec.target.value}
          stroke="var(--q-ink-muted)"
          strokeDasharray="6 5"
          strokeWidth={1.5}
        />
      )}
      {spec.series.map((line) => (
        <Range key={line.id} line={line} plot={plot} colour={colours.get(line.id) ?? ''} />
      ))}
      {drawOrder.map((line) => (
        <Line
          key={line.id}
          dataKey={line.id}
          type="linear"
          connectNulls={false}
          isAnimationActive={false}
          dot={false}
          activeDot={false}
          {...(line.isProjection ? { strokeDasharray: '1 5', strokeLinecap: 'round' as const } : {})}
          stroke={line === active ? activeColour(line, colours) : (colours.get(line.id) ?? '')}
          strokeWidth={line.role === 'other' && line !== active ? 1 : 2.25}
          strokeOpacity={line.role === 'other' && line !== active ? 0.7 : 1}
        />
      ))}
      {drawOrder.map((line) => (
        <Dots key={line.id} line={line} plot={plot} colour={colours.get(line.id) ?? ''} />
      ))}
      {notes.map(({ year, lines, isLate }) => (
        <text key={year} textAnchor={isLate ? 'end' : 'start'} className="q-chart-note">
          {lines.map((line, row) => (
            <tspan
              key={line}
              x={plot.x(year) + (isLate ? 4 : -4)}
              y={plot.top - 8 - (lines.length - 1 - row) * notePx}
            >
              {line}
            </tspan>
          ))}
        </text>
      ))}
      <LineLabels spec={spec} plot={plot} width={width} colours={colours} active={active} />
      {active && activeYear !== undefined && activeValue != null && (
        <circle
          cx={plot.x(activeYear)}
          cy={plot.y(activeValue)}
          r={5}
          fill={activeColour(active, colours)}
          stroke="var(--q-surface)"
          strokeWidth={2}
        />
      )}
    </LineChart>
  );
};

const depth = (line: ChartSeries, active: ChartSeries | undefined): number =>
  line === active ? 3 : { other: 0, country: 1, focus: 2 }[line.role];

const activeColour = (line: ChartSeries, colours: ReadonlyMap<string, string>): string =>
  line.role === 'other' ? 'var(--q-ink)' : (colours.get(line.id) ?? 'var(--q-ink)');
