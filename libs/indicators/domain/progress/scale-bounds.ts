import type { LowerBoundSource, ProgressInput } from './progress-input';

/** What somebody has set of the scale. */
export interface SetBounds {
  readonly lowerBound?: number;
  readonly upperBound?: number;
}

/**
 * The scale of a series for SDSN. The optimum is the upper bound that is set, else the target; the lower bound the one
 * that is set, else the worst of the given values (the series' own, or those of all regions for the same indicator).
 * The trend compares two slopes on this scale, so its ratio does not depend on the lower bound, as long as no value is
 * below it. `undefined` without an optimum, or without a lower bound and a value worse than the optimum.
 */
export const scaleBounds = (
  { direction, target }: Pick<ProgressInput, 'direction' | 'target'>,
  values: readonly number[],
  lowerFrom: LowerBoundSource,
  { lowerBound, upperBound }: SetBounds = {},
): ProgressInput['bounds'] => {
  const optimum = upperBound ?? target;
  if (optimum === undefined) return undefined;
  if (lowerBound !== undefined) return { lower: lowerBound, optimum, lowerFrom: 'given' };
  const lower = values.reduce(
    (worst, value) => (direction === 'positive' ? Math.min(worst, value) : Math.max(worst, value)),
    optimum,
  );
  return lower === optimum ? undefined : { lower, optimum, lowerFrom };
};
