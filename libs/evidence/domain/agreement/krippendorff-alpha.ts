import { ratingsOf, type UnitCounts } from './ratings';
import type { SetDistance } from './set-distance';
import { type Coefficient, defined, undefinedFor } from './undefined-reason';

/** Values that are not wholly apart from one value, with how near they are: 1 for itself. */
interface Neighbours {
  readonly values: readonly number[];
  readonly nearness: Float64Array;
}

const neighboursOf = (values: readonly (readonly string[])[], distance: SetDistance): readonly Neighbours[] =>
  values.map((one) => {
    const distances = values.map((other) => distance(one, other));
    const near = [...distances.keys()].filter((other) => (distances[other] ?? 1) < 1);
    return { values: near, nearness: Float64Array.from(near, (other) => 1 - (distances[other] ?? 1)) };
  });

/** Sum over the pairs of ratings of a unit of their distance, shared out among its ratings. */
const distanceWithin = (unit: UnitCounts, values: readonly (readonly string[])[], distance: SetDistance) => {
  const apart = unit.reduce(
    (sum, [one, times]) =>
      unit.reduce(
        (rest, [other, otherTimes]) =>
          rest + times * otherTimes * distance(values[one] ?? [], values[other] ?? []),
        sum,
      ),
    0,
  );
  return apart / (ratingsOf(unit) - 1);
};

/**
 * Krippendorff's alpha, at most 1: 1 - D_o / D_e, where D_o is the mean distance of two ratings of the same unit and
 * D_e that of any two ratings. Any number of coders; units with fewer than two ratings take no part. The distance
 * enters as it is (for a nominal one that is the same as its square).
 * Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), sections A to D; with a distance of sets:
 * R. Passonneau (2006), section 4.
 * @returns alpha of the units in the given places, a unit as often as it is named (for the bootstrap)
 */
export const krippendorffAlpha = (
  units: readonly UnitCounts[],
  values: readonly (readonly string[])[],
  distance: SetDistance,
): ((places: Iterable<number>) => Coefficient) => {
  const neighbours = neighboursOf(values, distance);
  const pairable = units.map((unit) => ratingsOf(unit) > 1);
  const within = units.map((unit, place) => (pairable[place] ? distanceWithin(unit, values, distance) : 0));
  return (places) => {
    const totals = new Float64Array(values.length);
    let [ratings, observed] = [0, 0];
    for (const place of places) {
      if (!pairable[place]) continue;
      observed += within[place] ?? 0;
      for (const [value, times] of units[place] ?? []) {
        totals[value] = (totals[value] ?? 0) + times;
        ratings += times;
      }
    }
    if (ratings === 0) return undefinedFor('no-unit-rated-twice');
    if (totals.includes(ratings)) return undefinedFor('one-value-only');
    // Most sets share nothing: what is near is taken off the product of all with all.
    let near = 0;
    neighbours.forEach((of, value) => {
      const times = totals[value] ?? 0;
      if (times === 0) return;
      let sum = 0;
      for (let position = 0; position < of.values.length; position += 1)
        sum += (totals[of.values[position] ?? 0] ?? 0) * (of.nearness[position] ?? 0);
      near += times * sum;
    });
    return defined(1 - ((ratings - 1) * observed) / (ratings * ratings - near));
  };
};
