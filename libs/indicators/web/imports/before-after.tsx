interface BeforeAfterProps {
  readonly before: readonly (number | null)[];
  readonly after: readonly (number | null)[];
  /** What the two lines say, for assistive technology. */
  readonly label: string;
}

const [width, height, edge] = [128, 36, 4];

/** Two small lines on one scale: what holds now, dashed and grey; what the import makes of it, in the accent colour. */
export const BeforeAfter = ({ before, after, label }: BeforeAfterProps) => {
  const known = [...before, ...after].filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const count = Math.max(before.length, after.length);
  const point = (value: number, at: number) => {
    const x = count < 2 ? width / 2 : edge + (at / (count - 1)) * (width - 2 * edge);
    const y =
      high === low ? height / 2 : height - edge - ((value - low) / (high - low)) * (height - 2 * edge);
    return [x.toFixed(1), y.toFixed(1)] as const;
  };
  const path = (values: readonly (number | null)[]) =>
    values
      .map((value, at) =>
        value === null ? '' : `${values[at - 1] == null ? 'M' : 'L'}${point(value, at).join(' ')}`,
      )
      .join('');
  return (
    <svg className="ind-import-lines" width={width} height={height} role="img" aria-label={label}>
      <path
        d={path(before)}
        fill="none"
        stroke="var(--q-ink-muted)"
        strokeWidth={1.5}
        strokeDasharray="3 3"
        strokeLinejoin="round"
      />
      <path d={path(after)} fill="none" stroke="var(--q-accent)" strokeWidth={1.75} strokeLinejoin="round" />
      {after.map((value, at) => {
        if (value === null || value === before[at]) return null;
        const [x, y] = point(value, at);
        return <circle key={at} cx={x} cy={y} r={2.75} fill="var(--q-accent)" />;
      })}
    </svg>
  );
};
