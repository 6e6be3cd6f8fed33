import type { BarChartSpec } from '@qadam/chart/domain';
import { barFill, barGap, barMarginPx, BarName, BarValue, useBarLayout } from './bar-layout';
import type { DrawingProps } from './line-layout';

/** How far Recharts keeps the names from the bars, so that nothing moves when it takes over. */
const besideAxisPx = 8;

/** Bars as Recharts draws them, without Recharts: seen at once, until somebody turns to them. */
const StillBars = ({ spec, width, height, cursor }: Omit<DrawingProps<BarChartSpec>, 'onPoint'>) => {
  const { names, values, valueTexts, nameTexts, domain, isLow } = useBarLayout(spec, width, height);
  const band = (height - 2 * barMarginPx) / Math.max(1, spec.bars.length);
  const x = (value: number) =>
    names + ((value - domain[0]) / (domain[1] - domain[0])) * Math.max(0, width - values - names);
  return (
    <svg className="q-still" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <line x1={names} x2={names} y1={barMarginPx} y2={height - barMarginPx} stroke="var(--q-line)" />
      {spec.bars.map((bar, at) => {
        const middle = barMarginPx + (at + 0.5) * band;
        const [from, to] = [x(Math.min(0, bar.value ?? 0)), x(Math.max(0, bar.value ?? 0))];
        return (
          <g key={bar.id}>
            <BarName
              bar={bar}
              text={nameTexts[at]}
              x={names - besideAxisPx}
              y={middle}
              names={names}
              isLow={isLow}
            />
            <rect
              x={from}
              y={middle - (band * (1 - 2 * barGap)) / 2}
              width={to - from}
              height={band * (1 - 2 * barGap)}
              rx={to - from > 2 ? 2 : 0}
              fill={barFill(bar, cursor?.step === at)}
            />
            <BarValue bar={bar} text={valueTexts[at]} end={to} y={middle} isLow={isLow} />
          </g>
        );
      })}
    </svg>
  );
};

export default StillBars;
