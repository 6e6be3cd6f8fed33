import type { BarChartSpec } from '@qadam/chart/domain';
import { Bar, BarChart, Rectangle, type BarShapeProps, XAxis, YAxis } from 'recharts';
import { barFill, barGap, barMarginPx, BarName, BarValue, useBarLayout } from './bar-layout';
import type { DrawingProps } from './line-layout';

/** Horizontal bars from zero, each with its name before and its value behind. */
export const BarDrawing = ({ spec, width, height, cursor, onPoint }: DrawingProps<BarChartSpec>) => {
  const { names, values, valueTexts, nameTexts, domain, isLow } = useBarLayout(spec, width, height);
  const shape = (props: BarShapeProps) => (
    <Rectangle {...props} radius={2} fill={barFill(spec.bars[props.index], cursor?.step === props.index)} />
  );
  return (
    <BarChart
      width={width}
      height={height}
      layout="vertical"
      data={spec.bars.map(({ label, value }) => ({ label, value: value ?? 0 }))}
      margin={{ top: barMarginPx, right: values, bottom: barMarginPx, left: 0 }}
      barCategoryGap={`${barGap * 100}%`}
      accessibilityLayer={false}
      onMouseMove={({ activeTooltipIndex }) =>
        onPoint(activeTooltipIndex == null ? undefined : { series: 0, step: Number(activeTooltipIndex) })
      }
      onMouseLeave={() => onPoint(undefined)}
    >
      <XAxis type="number" domain={[...domain]} hide />
      <YAxis
        type="category"
        dataKey="label"
        width={names}
        interval={0}
        axisLine={{ stroke: 'var(--q-line)' }}
        tickLine={false}
        tick={({ x, y, index }: { x: number | string; y: number | string; index: number }) => (
          <BarName
            {...{ bar: spec.bars[index], text: nameTexts[index], names, isLow }}
            {...{ x: Number(x), y: Number(y) }}
          />
        )}
      />
      <Bar
        dataKey="value"
        isAnimationActive={false}
        shape={shape}
        label={({ x, y, width: long, height: tall, index }) => (
          <BarValue
            bar={spec.bars[index ?? 0]}
            text={valueTexts[index ?? 0]}
            end={Number(x) + Math.max(0, Number(long))}
            y={Number(y) + Number(tall) / 2}
            isLow={isLow}
          />
        )}
      />
    </BarChart>
  );
};
