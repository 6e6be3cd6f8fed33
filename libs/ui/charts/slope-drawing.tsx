import { chartNumber, type LineChartSpec } from '@qadam/chart/domain';
import type { DrawingProps } from './line-layout';
import { lineColours } from './series-look';
import { spreadLabels, wrapLabel } from './spread';

const letterPx = 7;
const linePx = 15;
const top = 36;

/** Straight slopes between two years: the value stands at either end, the name at the right one. */
const SlopeDrawing = ({ spec, width, height, cursor, onPoint }: DrawingProps<LineChartSpec>) => {
  const colours = lineColours(spec.series);
  const show = chartNumber(spec);
  const slopes = spec.series.flatMap(({ id, label, points, role }, series) => {
    const [first, last] = points;
    return first?.value == null || last?.value == null
      ? []
      : [
          {
            ...{ id, label, role, series, colour: colours.get(id) ?? '' },
            first: { year: first.year, value: first.value },
            last: { year: last.year, value: last.value },
          },
        ];
  });
  const values = [
    ...slopes.flatMap(({ first, last }) => [first.value, last.value]),
    ...(spec.covers?.values ?? []),
  ];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const bottom = height - 16;
  const y = (value: number) =>
    high === low ? (top + bottom) / 2 : bottom - ((value - low) / (high - low)) * (bottom - top);
  const left = Math.max(0, ...slopes.map(({ first }) => show(first.value).length)) * letterPx + 16;
  const letters = Math.max(10, Math.floor((width * 0.48) / letterPx));
  const ends = slopes.map(({ last, label }) => wrapLabel(`${show(last.value)}  ${label}`, letters, 3));
  const right = width - Math.max(0, ...ends.flat().map((line) => line.length)) * letterPx - 16;
  const startMiddles = spreadLabels(
    slopes.map(({ first }) => ({ at: y(first.value), height: linePx })),
    top - 14,
    bottom + 14,
  );
  const endMiddles = spreadLabels(
    slopes.map(({ last }, at) => ({ at: y(last.value), height: (ends[at]?.length ?? 1) * linePx })),
    top - 14,
    bottom + 14,
  );
  const axes =
    slopes[0] === undefined
      ? []
      : [[left, slopes[0].first.year] as const, [right, slopes[0].last.year] as const];
  return (
    <svg
      className="q-still"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      onMouseLeave={() => onPoint(undefined)}
      onMouseMove={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        const step = event.clientX - box.left < (left + right) / 2 ? 0 : 1;
        const at = event.clientY - box.top;
        const [near] = slopes.toSorted(
          (one, other) =>
            Math.abs(y((step === 0 ? one.first : one.last).value) - at) -
            Math.abs(y((step === 0 ? other.first : other.last).value) - at),
        );
        onPoint(near && { series: near.series, step });
      }}
    >
      {axes.map(([x, year]) => (
        <g key={year}>
          <line x1={x} x2={x} y1={top - 8} y2={bottom + 8} stroke="var(--q-hairline)" />
          <text x={x} y={14} textAnchor="middle" className="q-chart-note">
            {year}
          </text>
        </g>
      ))}
      {slopes.map(({ id, role, series, colour, first, last }, at) => {
        const isActive = cursor?.series === series;
        const style = { fill: colour, fontWeight: role === 'focus' || isActive ? 600 : 400 };
        const lines = ends[at] ?? [];
        return (
          <g key={id}>
            <line
              x1={left}
              y1={y(first.value)}
              x2={right}
              y2={y(last.value)}
              stroke={colour}
              strokeWidth={isActive ? 3.5 : 2.25}
              strokeLinecap="round"
            />
            {[
              { x: left, value: first.value },
              { x: right, value: last.value },
            ].map(({ x, value }, step) => (
              <circle
                key={x}
                cx={x}
                cy={y(value)}
                r={isActive && cursor?.step === step ? 6 : 4}
                fill={colour}
              />
            ))}
            <text
              x={left - 10}
              y={startMiddles[at]}
              textAnchor="end"
              dominantBaseline="central"
              className="q-chart-label"
              style={style}
            >
              {show(first.value)}
            </text>
            <text
              x={right + 10}
              y={(endMiddles[at] ?? 0) - ((lines.length - 1) * linePx) / 2}
              dominantBaseline="central"
              className="q-chart-label"
              style={style}
            >
              {lines.map((line, row) => (
                <tspan key={line} x={right + 10} dy={row === 0 ? 0 : linePx}>
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
    </svg>
  );
};

export default SlopeDrawing;
