import type { BarChartBar, BarChartSpec } from '@qadam/chart/domain';
import { useUiText } from '../i18n/ui-text';
import { lowRowPx, mostForNames, oneLineNames } from './chart-height';
import { wrapLabel } from './spread';
import { useValueText } from './value-text';

const letterPx = 6.6;
/** Of a Cyrillic word by itself, where no narrow letters of other words make up for its wide ones. */
const wordLetterPx = 7.2;
const fills = { country: 'var(--q-ink)', focus: 'var(--q-series-1)', other: 'var(--q-line)' } as const;

const lowLetters = { fontSize: 11 } as const;

/** Kept free above the first and below the last bar. */
export const barMarginPx = 4;
/** Share of a bar's band that stays free on either side of it. */
export const barGap = 0.28;

export const barFill = (bar: BarChartBar | undefined, isActive: boolean): string =>
  isActive ? 'var(--q-accent)' : fills[bar?.role ?? 'other'];

/** Room for the names: about a third of the width, more where a single word such as a region's name needs it. */
const roomForNames = (labels: readonly string[], width: number): number => {
  const longest = Math.max(...labels.map((label) => label.length));
  const longestWord = Math.max(...labels.flatMap((label) => label.split(' ').map((word) => word.length)));
  const wanted = Math.min(width * 0.38, longest * letterPx + 12);
  return Math.min(width / 2, Math.max(wanted, longestWord * wordLetterPx + 12));
};

/** What both drawings of bars share: the room for names and values, the texts of the values, the axis. */
export const useBarLayout = (spec: BarChartSpec, width: number, height: number) => {
  const t = useUiText();
  const text = useValueText(spec.unit);
  const valueTexts = spec.bars.map(({ value }) => (value === null ? t('chart.noData') : text(value)));
  const labels = spec.bars.map(({ label }) => label);
  const isLow = height / Math.max(1, spec.bars.length) < lowRowPx;
  const numbers = spec.bars.map(({ value }) => value ?? 0);
  return {
    valueTexts,
    /** Rows so low that a name has one line, in small letters. */
    isLow,
    names: isLow ? Math.min(width * mostForNames, oneLineNames(labels)) : roomForNames(labels, width),
    values: Math.max(...valueTexts.map((each) => each.length)) * letterPx + 12,
    domain: [Math.min(0, ...numbers), Math.max(0, ...numbers) || 1] as const,
  };
};

/** A name before its bar; `x` is where it ends, `names` the room for it. */
export const BarName = ({
  bar,
  x,
  y,
  names,
  isLow,
}: {
  readonly bar: BarChartBar | undefined;
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
    {wrapLabel(bar?.label ?? '', isLow ? Infinity : Math.floor(names / letterPx) - 1).map(
      (line, row, lines) => (
        <tspan key={line} x={x - 4} dy={row === 0 ? (1 - lines.length) * 6.5 : 13}>
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
