import { type ProgressDirection, signOf } from '../progress/progress-input';
import type { ParityTransform } from '../progress/target-choice';

/** Which of two values is better: higher, lower, or nearer to parity. */
export interface Preference {
  readonly direction: ProgressDirection;
  readonly transform?: ParityTransform;
}

/**
 * A value on a scale on which higher is always better, in the unit of the series: the value itself, its
 * negative, or the negative of its distance from parity (a share of 50 %, an index of 1, entered as Statistics
 * Canada enters them). An index that is not positive is infinitely far from parity.
 */
export const meritOf = (value: number, { direction, transform }: Preference): number => {
  if (transform === 'parity-share') return -Math.abs(value - 50);
  if (transform === 'parity-index') return value > 0 ? -Math.max(value, 1 / value) : -Infinity;
  return signOf(direction) * value;
};
