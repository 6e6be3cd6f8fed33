import {
  bridges,
  chartNumber,
  type ChartSeries,
  isKnown,
  type LineChartSpec,
  touches,
} from '@qadam/chart/domain';
import { LineLabels } from './line-labels';
import { activeColour, letterPx, type LineLayout, notePx } from './line-layout';
import type { Plot } from './plot';

/** The range of a projection as a light band. */
const Range = ({ line, plot, colour }: { line: ChartSeries; plot: Plot; colour: string }) => {
  if (!line.isProjection) return null;
  const known = line.points.filter(({ low, high }) => low !== undefined && high !== undefined);
  const upper = known.map(({ year, high }) => `${plot.x(year)} ${plot.y(high ?? 0)}`);
  const lower = known.map(({ year, low }) => `${plot.x(year)} ${plot.y(low ?? 0)}`).reverse();
  return <path d={`M${[...upper, ...lower].join('L')}Z`} fill={colour} fillOpacity={0.14} />;
};

interface DotsProps {
  readonly line: ChartSeries;
  readonly plot: Plot;
  readonly colour: string;
}

/** Points that a line cannot show: alone between gaps, or revised (hollow). */
const Dots = ({ line, plot, colour }: DotsProps) =>
  line.points.map((point) => {
    const { year, value, revised } = point;
    const isAlone = !touches(line.points, year);
    if (value === null || !isKnown(point) || line.isProjection || !(revised || isAlone)) return null;
    return (
      <circle
        key={`${line.id}-${year}`}
        cx={plot.x(year)}
        cy={plot.y(value)}
        r={revised ? 4 : 3}
        fill={revised ? 'var(--q-surface)' : colour}
        stroke={colour}
        strokeWidth={2}
      />
    );
  });

/** Impossible figures: triangles at the edge that they lie beyond, those of named lines each with its value. */
const Edges = ({ line, plot, colour, text }: DotsProps & { readonly text: (value: number) => string }) =>
  line.points.map(({ year, value, isImpossible }) => {
    if (value === null || isImpossible !== true) return null;
    const isAbove = plot.y(value) < (plot.top + plot.bottom) / 2;
    const [edge, tip] = isAbove ? [plot.top, -7] : [plot.bottom, 7];
    // It would reach the names at the end of the lines.
    const isLate = (words: string) => plot.x(year) + 8 + words.length * letterPx > plot.right;
    return (
      <g key={`${line.id}-${year}-edge`}>
        <path d={`M${plot.x(year) - 5} ${edge}h10l-5 ${tip}z`} fill={colour} />
        {line.role !== 'other' && (
          <text
            x={plot.x(year) + (isLate(text(value)) ? -8 : 8)}
            y={edge - 3}
            textAnchor={isLate(text(value)) ? 'end' : 'start'}
            className="q-chart-note"
          >
            {text(value)}
          </text>
        )}
      </g>
    );
  });

export interface MarksProps {
  readonly spec: LineChartSpec;
  readonly layout: LineLayout;
}

/** Thin dashes over years without figures. */
const Bridges = ({ line, plot, colour }: DotsProps) => {
  const across = bridges(line);
  if (across.length === 0) return null;
  const d = across.map(
    ([from, to]) => `M${plot.x(from.year)} ${plot.y(from.value)}L${plot.x(to.year)} ${plot.y(to.value)}`,
  );
  return <path d={d.join('')} fill="none" stroke={colour} strokeWidth={1} strokeDasharray="3 3" />;
};

/** What lies under the lines. */
export const Ranges = ({ spec, layout: { plot, colours } }: MarksProps) =>
  spec.series.map((line) => (
    <g key={line.id}>
      <Range line={line} plot={plot} colour={colours.get(line.id) ?? ''} />
      <Bridges line={line} plot={plot} colour={colours.get(line.id) ?? ''} />
    </g>
  ));

/** What lies over the lines: single points, words on hairlines, names, the point that is read. */
export const MarksAbove = ({
  spec,
  width,
  layout: { plot, colours, drawOrder, notes, active, activeYear },
}: MarksProps & { readonly width: number }) => {
  const number = chartNumber(spec);
  const activeValue = active?.points.find(({ year }) => year === activeYear)?.value;
  return (
    <>
      {drawOrder.map((line) => (
        <Dots key={line.id} line={line} plot={plot} colour={colours.get(line.id) ?? ''} />
      ))}
      {drawOrder.map((line) => (
        <Edges key={line.id} line={line} plot={plot} colour={colours.get(line.id) ?? ''} text={number} />
      ))}
      {notes.map(({ year, row }) =>
        row === 0 ? null : (
          <line
            key={`${year}-rise`}
            x1={plot.x(year)}
            x2={plot.x(year)}
            y1={plot.top}
            y2={plot.top - 4 - row * notePx}
            stroke="var(--q-line)"
          />
        ),
      )}
      {notes.map(({ year, lines, isLate, row: rowsBelow }) => (
        <text key={year} textAnchor={isLate ? 'end' : 'start'} className="q-chart-note">
          {lines.map((line, row) => (
            <tspan
              key={line}
              x={plot.x(year) + (isLate ? 4 : -4)}
              y={plot.top - 8 - (rowsBelow + lines.length - 1 - row) * notePx}
            >
              {line}
            </tspan>
          ))}
        </text>
      ))}
      <LineLabels spec={spec} plot={plot} width={width} colours={colours} active={active} />
      {active && activeYear !== undefined && activeValue != null && (
        <circle
          cx={plot.x(activeYear)}
          cy={plot.edge(activeValue)}
          r={5}
          fill={activeColour(active, colours)}
          stroke="var(--q-surface)"
          strokeWidth={2}
        />
      )}
    </>
  );
};
