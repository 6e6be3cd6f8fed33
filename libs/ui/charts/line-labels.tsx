import { aloneNumber, type ChartSeries, isKnown, type LineChartSpec } from '@qadam/chart/domain';
import type { Plot } from './plot';
import { directLabels, namedSeries } from './series-look';
import { spreadLabels, wrapLabel } from './spread';
import { useValueText } from './value-text';

interface EndLabel {
  readonly id: string;
  readonly lines: readonly string[];
  readonly at: number;
  readonly colour: string;
  readonly isBold: boolean;
}

const linePx = 15;
const letterPx = 7;
/** Of the semibold name of a line in focus: «Шымкент қаласы» takes as much. */
export const boldLetterPx = 8;

export interface LineLabelsProps {
  readonly spec: LineChartSpec;
  readonly plot: Plot;
  readonly width: number;
  readonly colours: ReadonlyMap<string, string>;
  readonly active: ChartSeries | undefined;
}

/**
 * The name of a line in two rows. A line that ends before the chart does says when, and never loses that: its name would
 * else seem to be of the last year.
 */
const nameRows = (
  { label, isProjection }: ChartSeries,
  endYear: number | null,
  letters: number,
): readonly string[] => {
  if (endYear === null) return wrapLabel(label, letters, isProjection ? 4 : 2);
  const rows = isProjection ? 4 : 3;
  const whole = wrapLabel(`${label}, ${endYear}`, letters, rows);
  return whole.at(-1)?.endsWith('…') ? [...wrapLabel(label, letters, rows - 1), String(endYear)] : whole;
};

/** The newest value behind the name where there is room, else under it. */
const withValue = (name: readonly string[], value: string, letters: number): readonly string[] => {
  const last = `${name.at(-1) ?? ''}\u00a0\u00a0${value}`;
  return last.length <= letters ? [...name.slice(0, -1), last] : [...name, value];
};

/**
 * The names of the lines with their newest values where they end, and the target with its value; none covers another. The
 * name of a line that ends early says its year; nothing leads there through later years, as it would seem to be a flat line.
 */
export const LineLabels = ({ spec, plot, width, colours, active }: LineLabelsProps) => {
  const text = useValueText(spec.unit);
  const number = aloneNumber(spec);
  const lettersOf = (isBold: boolean) =>
    Math.max(6, Math.floor((width - plot.right - 12) / (isBold ? boldLetterPx : letterPx)));
  const letters = lettersOf(false);
  const named = namedSeries(spec);
  const shown = named.length > directLabels ? [] : named;
  const withActive = active?.role === 'other' ? [...shown, active] : shown;
  const labels: EndLabel[] = withActive.flatMap((line) => {
    const last = line.points.findLast(isKnown);
    if (last === undefined) return [];
    const endsEarly = last.year < plot.yearDomain[1];
    const isBold = line.role === 'focus' || line === active;
    const room = lettersOf(isBold);
    return [
      {
        id: line.id,
        lines: withValue(nameRows(line, endsEarly ? last.year : null, room), number(last.value), room),
        at: plot.y(last.value),
        colour: line === active && line.role === 'other' ? 'var(--q-ink)' : (colours.get(line.id) ?? ''),
        isBold,
      },
    ];
  });
  if (spec.target)
    labels.push({
      id: 'target',
      lines: [...wrapLabel(spec.target.label, letters, 3), ...wrapLabel(text(spec.target.value), letters, 3)],
      at: plot.y(spec.target.value),
      colour: 'var(--q-ink-muted)',
      isBold: false,
    });
  const middles = spreadLabels(
    labels.map(({ at, lines }) => ({ at, height: lines.length * linePx + 2 })),
    0,
    plot.bottom + 12,
  );
  return (
    <g>
      {labels.map(({ id, lines, colour, isBold }, index) => (
        <text
          key={id}
          x={plot.right + 10}
          y={(middles[index] ?? 0) - ((lines.length - 1) * linePx) / 2}
          dominantBaseline="central"
          className="q-chart-label"
          style={{ fill: colour, fontWeight: isBold ? 600 : 400 }}
        >
          {lines.map((line, row) => (
            <tspan key={line} x={plot.right + 10} dy={row === 0 ? 0 : linePx}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
};
