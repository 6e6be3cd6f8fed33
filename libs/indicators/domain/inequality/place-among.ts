import type { AreaValue } from './dispersion';
import { meritOf, type Preference } from './preference';
import { rankIntervals } from './rank-interval';

/** A place among others: 1 = best, or highest where nobody has said what is better. */
export interface Place {
  /** Equal values share a place. */
  readonly rank: number;
  /** Best and worst place that the published values leave open (`rankIntervals`). */
  readonly rankFrom: number;
  readonly rankTo: number;
}

/**
 * The place of an area among values of one year, the same wherever it is told: with `margin` (`roundingMargin` of all
 * figures of the series) around each value. `null` where the area is not among them.
 */
export const placeAmong = (
  values: readonly AreaValue[],
  area: string,
  preference: Preference | null,
  margin: number,
): Place | null => {
  const found = rankIntervals(
    values.map((one) => ({
      id: one.area,
      merit: meritOf(one.value, preference ?? { direction: 'positive' }),
    })),
    margin,
  ).find(({ id }) => id === area);
  return found === undefined ? null : { rank: found.rank, rankFrom: found.from, rankTo: found.to };
};
