import { mostScatterNames, readableNames, scatterAxes, type ScatterPoint } from '@qadam/chart/domain';
import { announce, useFormat, useWidth } from '@qadam/ui';
import { type KeyboardEvent, useRef, useState } from 'react';

export interface ScatterPlotProps {
  readonly points: readonly ScatterPoint[];
  readonly xLabel: string;
  readonly yLabel: string;
  /** The chart in words. */
  readonly alternative: string;
  /** The sentence of a point. */
  readonly pointText: (point: ScatterPoint) => string;
}

const height = 340;
const edge = { top: 28, right: 24, bottom: 48, left: 56 } as const;
const reachPx = 40;
/** So far above its point a name stands clear of the axis. */
const clearOfAxisPx = 8;

/** Points of two measures. The keyboard reads them from left to right through a range input, as in every chart. */
export const ScatterPlot = ({ points, xLabel, yLabel, alternative, pointText }: ScatterPlotProps) => {
  const format = useFormat();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [cursor, setCursor] = useState<number | null>(null);
  const inOrder = points.toSorted((left, right) => left.x - right.x || left.y - right.y);
  const axes = scatterAxes(points);
  const along =
    ({ from, to }: (typeof axes)['x'], start: number, end: number) =>
    (value: number) =>
      start + ((value - from) / (to - from)) * (end - start);
  const x = along(axes.x, edge.left, width - edge.right);
  const y = along(axes.y, height - edge.bottom, edge.top);
  const read = (place: number) => {
    const point = inOrder[place];
    setCursor(place);
    if (point !== undefined) announce(pointText(point));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.code];
    if (step === undefined) return;
    event.preventDefault();
    read(Math.max(0, Math.min(inOrder.length - 1, (cursor ?? 0) + step)));
  };
  const nearest = (left: number, top: number): number | null => {
    const distances = inOrder.map((point) => Math.hypot(x(point.x) - left, y(point.y) - top));
    const least = Math.min(...distances);
    return least > reachPx ? null : distances.indexOf(least);
  };
  const active = cursor === null ? undefined : inOrder[cursor];
  const named = readableNames(
    inOrder.map((point) => ({ left: x(point.x), top: y(point.y), isFocus: point.isFocus })),
  );
  return (
    <>
      <div ref={frame} className="q-chart-frame" style={{ height }}>
        <input
          type="range"
          className="q-chart-reader"
          min={0}
          max={Math.max(0, inOrder.length - 1)}
          value={cursor ?? 0}
          aria-label={alternative}
          aria-valuetext={inOrder[cursor ?? 0] ? pointText(inOrder[cursor ?? 0] as ScatterPoint) : ''}
          onChange={(event) => setCursor(Number(event.currentTarget.value))}
          onFocus={() => setCursor(0)}
          onBlur={() => setCursor(null)}
          onKeyDown={onKeyDown}
        />
        {width > 0 && (
          <svg
            className="q-still"
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
            aria-hidden="true"
            onMouseMove={({ nativeEvent }) => setCursor(nearest(nativeEvent.offsetX, nativeEvent.offsetY))}
            onMouseLeave={() => setCursor(null)}
          >
            {axes.y.ticks.map((tick) => (
              <g key={tick}>
                <line
                  x1={edge.left}
                  x2={width - edge.right}
                  y1={y(tick)}
                  y2={y(tick)}
                  stroke="var(--q-hairline)"
                />
                <text
                  x={edge.left - 8}
                  y={y(tick)}
                  textAnchor="end"
                  dominantBaseline="central"
                  className="q-chart-note"
                >
                  {format.number(tick)}
                </text>
              </g>
            ))}
            <line
              x1={edge.left}
              x2={width - edge.right}
              y1={height - edge.bottom}
              y2={height - edge.bottom}
              stroke="var(--q-line)"
            />
            {axes.x.ticks.map((tick) => (
              <text
                key={tick}
                x={x(tick)}
                y={height - edge.bottom + 18}
                textAnchor="middle"
                className="q-chart-note"
              >
                {format.number(tick)}
              </text>
            ))}
            <text x={0} y={12} className="q-chart-note">
              {yLabel}
            </text>
            <text x={width - edge.right} y={height - 8} textAnchor="end" className="q-chart-note">
              {xLabel}
            </text>
            {inOrder.map((point, at) => {
              const isActive = point === active;
              const isNamed =
                isActive || point.isFocus || (inOrder.length <= mostScatterNames && named.has(at));
              const isLate = x(point.x) > width * 0.7;
              return (
                <g key={point.key}>
                  <circle
                    cx={x(point.x)}
                    cy={y(point.y)}
                    r={isActive || point.isFocus ? 6 : 4.5}
                    fill={isActive || point.isFocus ? 'var(--q-accent)' : 'var(--q-ink-muted)'}
                    stroke="var(--q-surface)"
                    strokeWidth={1.5}
                  />
                  {isNamed && (active === undefined || isActive || point.isFocus) && (
                    <text
                      x={x(point.x) + (isLate ? -9 : 9)}
                      y={y(point.y) - clearOfAxisPx}
                      textAnchor={isLate ? 'end' : 'start'}
                      dominantBaseline="central"
                      className="q-chart-label"
                      fill="var(--q-ink)"
                    >
                      {point.label}
                    </text>
                  )}
                </g>
              );
            })}
          </svg>
        )}
      </div>
      <p className="q-chart-reading q-figures" aria-hidden="true">
        {active ? pointText(active) : ''}
      </p>
    </>
  );
};
