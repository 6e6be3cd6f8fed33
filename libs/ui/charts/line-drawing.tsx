import { isKnown, type LineChartSpec } from '@qadam/chart/domain';
import { CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import type { Cursor } from './cursor';
import { type DrawingProps, strokeOf, useLineLayout } from './line-layout';
import { MarksAbove, Ranges } from './line-marks';
import type { Plot } from './plot';

const reachPx = 48;

const nearest = (spec: LineChartSpec, plot: Plot, x: number, y: number): Cursor | undefined => {
  let best: { cursor: Cursor; distance: number } | undefined;
  spec.series.forEach(({ points, role }, series) => {
    for (const { year, value } of points) {
      if (value === null) continue;
      const distance = Math.hypot(plot.x(year) - x, plot.edge(value) - y) + (role === 'other' ? 4 : 0);
      if (distance < (best?.distance ?? reachPx))
        best = { cursor: { series, step: plot.years.indexOf(year) }, distance };
    }
  });
  return best?.cursor;
};

/** A line chart, drawn by Recharts on a plot that we lay out, so that labels know where lines end. */
export const LineDrawing = ({ spec, width, height, cursor, onPoint }: DrawingProps<LineChartSpec>) => {
  const layout = useLineLayout({ spec, width, height, cursor });
  const { plot, axis, drawOrder, textOf } = layout;
  const [from, to] = plot.yearDomain;
  // A row for every year, so that one without figures is a gap.
  const rows = Array.from({ length: to - from + 1 }, (_, at) => from + at).map((year) =>
    Object.fromEntries([
      ['year', year],
      ...spec.series.map(({ id, points }) => [
        id,
        points.find((point) => point.year === year && isKnown(point))?.value ?? null,
      ]),
    ]),
  );
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
        tickFormatter={textOf}
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
      <Ranges spec={spec} layout={layout} />
      {drawOrder.map((line) => (
        <Line
          key={line.id}
          dataKey={line.id}
          type="linear"
          connectNulls={line.isProjection === true}
          isAnimationActive={false}
          dot={false}
          activeDot={false}
          {...strokeOf(line, layout)}
        />
      ))}
      <MarksAbove spec={spec} layout={layout} width={width} />
    </LineChart>
  );
};
