import { bridges, type ChartPoint, isKnown, type KnownPoint, withGaps } from '@qadam/chart/domain';

export interface SparkPoint {
  readonly year: number;
  /** `null` is a gap. */
  readonly value: number | null;
}

export interface SparklineProps {
  /** Oldest first. */
  readonly points: readonly SparkPoint[];
  /** From these years on borders or the method are new: nothing leads across. */
  readonly breakYears?: readonly number[];
  /** What the line says, for assistive technology; leave it out where the words stand beside it. */
  readonly label?: string;
  readonly width?: number;
  readonly height?: number;
}

export interface SparkPaths {
  /** A year without a figure lifts the pen, as in the large chart, and so does a break; a figure by itself is a dot. */
  readonly line: string;
  /** Thin dashes over years without a figure. */
  readonly bridges: string;
  /** Where the newest figure stands. */
  readonly end: readonly [x: string, y: string] | null;
}

const edge = 3;

/** The ways of a small line through its box, each figure at the place of its year. */
export const sparklinePaths = (
  points: readonly ChartPoint[],
  width: number,
  height: number,
  breakYears: readonly number[] = [],
): SparkPaths => {
  const known = points.filter(isKnown);
  const values = known.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [from, to] = [points[0]?.year ?? 0, points.at(-1)?.year ?? 0];
  const placeOf = ({ year, value }: KnownPoint): readonly [string, string] => {
    const x = edge + (to === from ? 0 : ((year - from) / (to - from)) * (width - 2 * edge));
    const y =
      high === low ? height / 2 : height - edge - ((value - low) / (high - low)) * (height - 2 * edge);
    return [x.toFixed(1), y.toFixed(1)];
  };
  const isBroken = (before: ChartPoint, after: ChartPoint) =>
    breakYears.some((year) => before.year < year && year <= after.year);
  const solid = withGaps(points);
  const leads = (before: ChartPoint | undefined, after: ChartPoint | undefined) =>
    before !== undefined &&
    after !== undefined &&
    isKnown(before) &&
    isKnown(after) &&
    !isBroken(before, after);
  const end = known.at(-1);
  return {
    line: solid
      .map((point, at) => {
        if (!isKnown(point)) return '';
        const place = placeOf(point).join(' ');
        if (leads(solid[at - 1], point)) return `L${place}`;
        const isAlone = at < solid.length - 1 && !leads(point, solid[at + 1]);
        return isAlone ? `M${place}L${place}` : `M${place}`;
      })
      .join(''),
    bridges: bridges({ points })
      .filter(([here, next]) => !isBroken(here, next))
      .map(([here, next]) => `M${placeOf(here).join(' ')}L${placeOf(next).join(' ')}`)
      .join(''),
    end: end === undefined ? null : placeOf(end),
  };
};

/** A line the size of a word, with a dot on the newest value. */
export const Sparkline = ({ points, breakYears, label, width = 96, height = 24 }: SparklineProps) => {
  const { line, bridges: over, end } = sparklinePaths(points, width, height, breakYears);
  return (
    <svg
      className="q-sparkline"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {over !== '' && <path d={over} fill="none" stroke="currentColor" strokeDasharray="2 3" />}
      <path
        d={line}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.5}
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      {end !== null && <circle cx={end[0]} cy={end[1]} r={2.5} fill="currentColor" />}
    </svg>
  );
};
