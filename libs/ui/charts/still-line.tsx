import { type ChartSeries, isKnown, type LineChartSpec, solidPoints } from '@qadam/chart/domain';
import { type DrawingProps, strokeOf, useLineLayout } from './line-layout';
import { MarksAbove, Ranges } from './line-marks';
import type { Plot } from './plot';

const tickPx = 12;
/** How far Recharts keeps the texts of its axes from the plot, so that nothing moves when it takes over. */
const besideAxisPx = 8;
const underAxisPx = 14;

const wayOf = (line: ChartSeries, plot: Plot): string => {
  let isDown = false;
  return solidPoints(line)
    .map((point) => {
      const step = isKnown(point) ? `${isDown ? 'L' : 'M'}${plot.x(point.year)},${plot.y(point.value)}` : '';
      isDown = isKnown(point);
      return step;
    })
    .join('');
};

/** A line chart as Recharts draws it, without Recharts: seen at once, until somebody turns to it. */
export const StillLine = ({ spec, width, height, cursor }: Omit<DrawingProps<LineChartSpec>, 'onPoint'>) => {
  const layout = useLineLayout({ spec, width, height, cursor });
  const { plot, axis, drawOrder, textOf } = layout;
  return (
    <svg className="q-still" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {plot.valueTicks.map((tick) => (
        <g key={tick}>
          <line x1={axis} x2={plot.right} y1={plot.y(tick)} y2={plot.y(tick)} stroke="var(--q-hairline)" />
          <text
            x={axis - besideAxisPx}
            y={plot.y(tick)}
            dy="0.355em"
            textAnchor="end"
            fill="var(--q-ink-muted)"
            fontSize={tickPx}
          >
            {textOf(tick)}
          </text>
        </g>
      ))}
      <line x1={axis} x2={plot.right} y1={plot.bottom} y2={plot.bottom} stroke="var(--q-line)" />
      {plot.yearTicks.map((year) => (
        <text
          key={year}
          x={plot.x(year)}
          y={plot.bottom + underAxisPx}
          dy="0.71em"
          textAnchor="middle"
          fill="var(--q-ink-muted)"
          fontSize={tickPx}
        >
          {year}
        </text>
      ))}
      {spec.breaks.map(({ year }) => (
        <line
          key={year}
          x1={plot.x(year)}
          x2={plot.x(year)}
          y1={plot.top}
          y2={plot.bottom}
          stroke="var(--q-line)"
        />
      ))}
      {spec.target && (
        <line
          x1={axis}
          x2={plot.right}
          y1={plot.y(spec.target.value)}
          y2={plot.y(spec.target.value)}
          stroke="var(--q-ink-muted)"
          strokeDasharray="6 5"
          strokeWidth={1.5}
        />
      )}
      <Ranges spec={spec} layout={layout} />
      {drawOrder.map((line) => (
        <path key={line.id} d={wayOf(line, plot)} fill="none" {...strokeOf(line, layout)} />
      ))}
      <MarksAbove spec={spec} layout={layout} width={width} />
    </svg>
  );
};
