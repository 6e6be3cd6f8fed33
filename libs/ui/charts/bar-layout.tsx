import type { BarChartBar, BarChartSpec } from '@qadam/chart/domain';
import { useUiText } from '../i18n/ui-text';
import { barRoom, lineIn, nameMeasure, nameSizes } from './bar-room';
import { lowRowPx } from './chart-height';
import { nameLines } from './name-lines';

const fills = { country: 'var(--q-ink)', focus: 'var(--q-series-1)', other: 'var(--q-line)' } as const;

const lowLetters = { fontSize: nameSizes.low } as const;

/** Kept free above the first and below the last bar. */
export const barMarginPx = 4;
/** Share of a bar's band that stays free on either side of it. */
export const barGap = 0.28;

export const barFill = (bar: BarChartBar | undefined, isActive: boolean): string =>
  isActive ? 'var(--q-accent)' : fills[bar?.role ?? 'other'];

/** What both drawings of bars share: the room for names and values, the texts of the values, the axis. */
export const useBarLayout = (spec: BarChartSpec, width: number, height: number) => {
  const t = useUiText();
  const room = barRoom(spec, width);
  const isLow = height / Math.max(1, spec.bars.length) < lowRowPx;
  const numbers = spec.bars.map(({ value }) => value ?? 0);
  return {
    valueTexts: room.texts.map((text) => text ?? t('chart.noData')),
    nameTexts: room.names,
    /** Rows so low that a name has one line, in small letters. */
    isLow,
    names: isLow ? room.oneLine : room.wrapped,
    values: room.values,
    domain: [Math.min(0, ...numbers), Math.max(0, ...numbers) || 1] as const,
  };
};

/** A name before its bar; `x` is where it ends, `names` the room for it. */
export const BarName = ({
  bar,
  text,
  x,
  y,
  names,
  isLow,
}: {
  readonly bar: BarChartBar | undefined;
  /** The name as there is room for it. */
  readonly text: string | undefined;
  readonly x: number;
  readonly y: number;
  readonly names: number;
  readonly isLow: boolean;
}) => (
  <text
    x={x}
    y={y}
    textAnchor="end"
    dominantBaseline="central"
    className="q-chart-label"
    style={{
      fill: bar?.role === 'other' ? 'var(--q-ink-muted)' : 'var(--q-ink)',
      fontWeight: bar?.role === 'focus' ? 600 : 400,
      ...(isLow ? lowLetters : {}),
    }}
  >
    {(isLow ? [text ?? ''] : nameLines(text ?? '', lineIn(names), nameMeasure(bar?.role, 'usual'))).map(
      (line, row, lines) => (
        <tspan key={line} x={x} dy={row === 0 ? (1 - lines.length) * 6.5 : 13}>
          {line}
        </tspan>
      ),
    )}
  </text>
);

/** A value behind its bar, which ends at `end`. */
export const BarValue = ({
  bar,
  text,
  end,
  y,
  isLow,
}: {
  readonly bar: BarChartBar | undefined;
  readonly text: string | undefined;
  readonly end: number;
  readonly y: number;
  readonly isLow: boolean;
}) => (
  <text
    x={end + 6}
    y={y}
    dominantBaseline="central"
    className="q-chart-label q-figures"
    style={{
      fill: bar?.value == null ? 'var(--q-ink-muted)' : 'var(--q-ink)',
      ...(isLow ? lowLetters : {}),
    }}
  >
    {text}
  </text>
);
