import type { LowerBoundSource, ProgressInput } from './progress-input';

/**
 * The scale of a series for SDSN where nobody has set one: the optimum is the target, the lower bound the worst of
 * the given values (the series' own, or those of all regions for the same indicator). The trend compares two slopes on this scale,
 * so its ratio does not depend on the lower bound. `undefined` without a target or without a value worse than it.
 */
export const scaleBounds = (
  { direction, target }: Pick<ProgressInput, 'direction' | 'target'>,
  values: readonly number[],
  lowerFrom: LowerBoundSource,
): ProgressInput['bounds'] => {
  if (target === undefined) return undefined;
  const lower = values.reduce(
    (worst, value) => (direction === 'positive' ? Math.min(worst, value) : Math.max(worst, value)),
    target,
  );
  return lower === target ? undefined : { lower, optimum: target, lowerFrom };
};
