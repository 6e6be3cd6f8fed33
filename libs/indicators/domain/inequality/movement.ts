/** How an absolute and a relative measure of the same inequality moved between two years. */
export type Movement = 'narrowing' | 'widening' | 'steady' | 'mixed';

export interface Bounds {
  readonly from: number;
  readonly to: number;
}

const directionOf = (earlier: Bounds, later: Bounds): -1 | 0 | 1 => {
  if (later.to < earlier.from) return -1;
  return later.from > earlier.to ? 1 : 0;
};

/**
 * Narrowing or widening from both kinds of measure at once, because a difference may shrink while the ratio
 * grows: `narrowing` where at least one of them fell and none rose, `widening` the other way round, `mixed`
 * where they disagree, `steady` where neither moved by more than the rounding of the published values can make.
 * Measures come as bounds that hold whatever was rounded away; without a relative measure (a value of 0 or
 * below) the absolute one decides alone.
 *
 * Source: WHO, Handbook on health inequality monitoring (2013): absolute and relative inequality are reported
 * together, as they may point in different directions. The four words and the allowance for rounding are ours.
 */
export const movementOf = (
  absolute: readonly [earlier: Bounds, later: Bounds],
  relative: readonly [earlier: Bounds, later: Bounds] | null,
): Movement => {
  const moves = [directionOf(...absolute), relative === null ? 0 : directionOf(...relative)];
  const [falls, rises] = [moves.includes(-1), moves.includes(1)];
  if (falls && rises) return 'mixed';
  if (falls) return 'narrowing';
  return rises ? 'widening' : 'steady';
};

/** The difference of two rounded values: each may be off by `margin`. */
export const differenceBounds = (difference: number, margin: number): Bounds => ({
  from: Math.max(0, difference - 2 * margin),
  to: difference + 2 * margin,
});

/** The ratio of a higher to a lower rounded value; `null` where the lower may be 0 or less. */
export const ratioBounds = (higher: number, lower: number, margin: number): Bounds | null =>
  lower - margin <= 0
    ? null
    : { from: (higher - margin) / (lower + margin), to: (higher + margin) / (lower - margin) };
