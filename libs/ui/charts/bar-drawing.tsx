import type { BarChartSpec } from '@qadam/chart/domain';
import { Bar, BarChart, Rectangle, type BarShapeProps, XAxis, YAxis } from 'recharts';
import { useUiText } from '../i18n/ui-text';
import { lowRowPx, mostForNames, oneLineNames } from './chart-height';
import type { DrawingProps } from './line-layout';
import { wrapLabel } from './spread';
import { useValueText } from './value-text';

const letterPx = 6.6;
/** Of a Cyrillic word by itself, where no narrow letters of other words make up for its wide ones. */
const wordLetterPx = 7.2;
const fills = { country: 'var(--q-ink)', focus: 'var(--q-series-1)', other: 'var(--q-line)' } as const;

/** Room for the names: about a third of the width, more where a single word such as a region's name needs it. */
const roomForNames = (labels: readonly string[], width: number): number => {
  const longest = Math.max(...labels.map((label) => label.length));
  const longestWord = Math.max(...labels.flatMap((label) => label.split(' ').map((word) => word.length)));
  const wanted = Math.min(width * 0.38, longest * letterPx + 12);
  return Math.min(width / 2, Math.max(wanted, longestWord * wordLetterPx + 12));
};

/** Horizontal bars from zero, each with its name before and its value behind. */
export const BarDrawing = ({ spec, width, height, cursor, onPoint }: DrawingProps<BarChartSpec>) => {
  const t = useUiText();
  const text = useValueText(spec.unit);
  const labels = spec.bars.map(({ label }) => label);
  const isLow = height / Math.max(1, spec.bars.length) < lowRowPx;
  const names = isLow ? Math.min(width * mostForNames, oneLineNames(labels)) : roomForNames(labels, width);
  const perLine = isLow ? Infinity : Math.floor(names / letterPx) - 1;
  const valueTexts = spec.bars.map(({ value }) => (value === null ? t('chart.noData') : text(value)));
  const values = Math.max(...valueTexts.map((each) => each.length)) * letterPx + 12;
  const numbers = spec.bars.map(({ value }) => value ?? 0);
  const domain = [Math.min(0, ...numbers), Math.max(0, ...numbers) || 1];
  const shape = (props: BarShapeProps) => {
    const bar = spec.bars[props.index];
    return (
      <Rectangle
        {...props}
        radius={2}
        fill={cursor?.step === props.index ? 'var(--q-accent)' : fills[bar?.role ?? 'other']}
      />
    );
  };
  return (
    <BarChart
      width={width}
      height={height}
      layout="vertical"
      data={spec.bars.map(({ label, value }) => ({ label, value: value ?? 0 }))}
      margin={{ top: 4, right: values, bottom: 4, left: 0 }}
      barCategoryGap="28%"
      accessibilityLayer={false}
      onMouseMove={({ activeTooltipIndex }) =>
        onPoint(activeTooltipIndex == null ? undefined : { series: 0, step: Number(activeTooltipIndex) })
      }
      onMouseLeave={() => onPoint(undefined)}
    >
      <XAxis type="number" domain={domain} hide />
      <YAxis
        type="category"
        dataKey="label"
        width={names}
        interval={0}
        axisLine={{ stroke: 'var(--q-line)' }}
        tickLine={false}
        tick={({ x, y, index }: { x: number | string; y: number | string; index: number }) => {
          const bar = spec.bars[index];
          return (
            <text
              x={Number(x)}
              y={Number(y)}
              textAnchor="end"
              dominantBaseline="central"
              className="q-chart-label"
              style={{
                fill: bar?.role === 'other' ? 'var(--q-ink-muted)' : 'var(--q-ink)',
                fontWeight: bar?.role === 'focus' ? 600 : 400,
                ...(isLow ? { fontSize: 11 } : {}),
              }}
            >
              {wrapLabel(bar?.label ?? '', perLine).map((line, row, lines) => (
                <tspan key={line} x={Number(x) - 4} dy={row === 0 ? (1 - lines.length) * 6.5 : 13}>
                  {line}
                </tspan>
              ))}
            </text>
          );
        }}
      />
      <Bar
        dataKey="value"
        isAnimationActive={false}
        shape={shape}
        label={({ x, y, width: long, height: tall, index }) => (
          <text
            x={Number(x) + Math.max(0, Number(long)) + 6}
            y={Number(y) + Number(tall) / 2}
            dominantBaseline="central"
            className="q-chart-label q-figures"
            style={{
              fill: spec.bars[index ?? 0]?.value == null ? 'var(--q-ink-muted)' : 'var(--q-ink)',
              ...(isLow ? { fontSize: 11 } : {}),
            }}
          >
            {valueTexts[index ?? 0]}
          </text>
        )}
      />
    </BarChart>
  );
};
