export interface SparklineProps {
  /** Oldest first; `null` is a gap. */
  readonly values: readonly (number | null)[];
  /** Which of the values begin a line of their own: nothing leads to them from the value before. */
  readonly beginnings?: readonly number[];
  /** What the line says, for assistive technology; leave it out where the words stand beside it. */
  readonly label?: string;
  readonly width?: number;
  readonly height?: number;
}

const edge = 3;

/** The way of a small line through its box; gaps and beginnings lift the pen, and a value by itself is a dot. */
export const sparklinePath = (
  values: readonly (number | null)[],
  width: number,
  height: number,
  beginnings: readonly number[] = [],
): string => {
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const x = (at: number) => edge + (values.length < 2 ? 0 : (at / (values.length - 1)) * (width - 2 * edge));
  const y = (value: number) =>
    high === low ? height / 2 : height - edge - ((value - low) / (high - low)) * (height - 2 * edge);
  const isFirst = (at: number) => values[at - 1] == null || beginnings.includes(at);
  return values
    .map((value, at) => {
      if (value === null) return '';
      const place = `${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
      if (!isFirst(at)) return `L${place}`;
      const isAlone = at < values.length - 1 && (values[at + 1] == null || isFirst(at + 1));
      return isAlone ? `M${place}L${place}` : `M${place}`;
    })
    .join('');
};

/** A line the size of a word, with a dot on the newest value. */
export const Sparkline = ({ values, beginnings, label, width = 96, height = 24 }: SparklineProps) => {
  const path = sparklinePath(values, width, height, beginnings);
  const [endX, endY] = path.split(/[ML]/u).at(-1)?.split(' ') ?? [];
  return (
    <svg
      className="q-sparkline"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.5}
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      {endX && endY && <circle cx={endX} cy={endY} r={2.5} fill="currentColor" />}
    </svg>
  );
};
