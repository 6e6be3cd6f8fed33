/** A range that holds the middle 95 % of the replicates. */
export type Interval = readonly [low: number, high: number];

export const bootstrapReplicates = 2000;

/** Numbers from 0 up to 1 that follow from `seed` alone: mulberry32, T. Ettinger (2017), public domain. */
export const randomNumbers = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** The quantile by linear interpolation between the order statistics (Hyndman and Fan 1996, type 7). */
const quantile = (sorted: readonly number[], share: number): number => {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
};

/** Less than this is how numbers are rounded. */
const leastSpread = 1e-9;

/** Why a bootstrap says nothing of how sure a figure is. */
export type IntervalGap = 'undefined-replicates' | 'no-spread';

/** A 95 % interval leaves 5 % out: where more than that is undefined, its limits would depend on what is not known. */
const mostUndefined = 0.05;

/**
 * Percentile bootstrap over units: each replicate draws as many units as there are, with replacement. The same input
 * gives the same interval. Replicates in which a statistic is undefined are left out; where more than 5 % are, there is
 * no interval. Nor is there one where all replicates give the same number: samples that cannot differ, such as units on
 * which all agree, do not tell how other units would turn out.
 * Source: B. Efron and R. Tibshirani, An Introduction to the Bootstrap (1993), section 13.3.
 * @param statistics from places of units to one value per statistic
 * @returns for each statistic its interval, or why there is none
 */
export const bootstrapIntervals = (
  units: number,
  statistics: (rows: readonly number[]) => readonly (number | null)[],
  replicates: number = bootstrapReplicates,
): readonly (Interval | IntervalGap)[] => {
  const random = randomNumbers(units);
  const rows = new Array<number>(units).fill(0);
  const found: number[][] = [];
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    for (let place = 0; place < units; place += 1) rows[place] = Math.floor(random() * units);
    statistics(rows).forEach((value, position) => {
      const values = (found[position] ??= []);
      if (value !== null) values.push(value);
    });
  }
  return found.map((values) => {
    if (replicates - values.length > replicates * mostUndefined) return 'undefined-replicates';
    values.sort((one, other) => one - other);
    const [least = 0, most = 0] = [values[0], values.at(-1)];
    return most - least < leastSpread ? 'no-spread' : [quantile(values, 0.025), quantile(values, 0.975)];
  });
};
