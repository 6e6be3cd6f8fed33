import type { SparkPoint } from '@qadam/ui';

/** The figures of a line as a small line takes them. */
export const sparkPoints = ({
  years,
  values,
}: {
  readonly years: readonly number[];
  readonly values: readonly number[];
}): SparkPoint[] => years.map((year, at) => ({ year, value: values[at] ?? null }));
