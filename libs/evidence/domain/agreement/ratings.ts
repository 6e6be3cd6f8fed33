/** What one coder gave one unit: a set of codes, each once, in order; a single code is a set of one. */
export interface Rating {
  readonly unit: string;
  readonly coder: string;
  /** `none` alone says: looked at, and no code fits. A coder who did not look gave no rating. */
  readonly codes: readonly string[];
}

/** The code of "looked at, no code fits". */
export const noCode = 'none';

/** Ratings in numbers: a value is a set of codes, counted by its place in `values`. */
export interface RatingTable {
  readonly units: readonly string[];
  readonly coders: readonly string[];
  readonly values: readonly (readonly string[])[];
  /** By unit, then by coder: place in `values`; -1 where the coder gave none. */
  readonly cells: readonly (readonly number[])[];
}

const keyOf = (codes: readonly string[]): string => JSON.stringify(codes);

/**
 * The table of units by coders. Units, coders and values come in the order in which they first occur.
 * @throws RangeError where a coder rates a unit twice
 */
export const ratingTable = (ratings: readonly Rating[]): RatingTable => {
  const units = new Map<string, number>();
  const coders = new Map<string, number>();
  const values = new Map<string, number>();
  const placeIn = (map: Map<string, number>, key: string): number => {
    const known = map.get(key) ?? map.size;
    map.set(key, known);
    return known;
  };
  const sets: (readonly string[])[] = [];
  const placed = ratings.map(({ unit, coder, codes }) => {
    const sorted = [...new Set(codes)].sort();
    const value = placeIn(values, keyOf(sorted));
    sets[value] = sorted;
    return { unit: placeIn(units, unit), coder: placeIn(coders, coder), value };
  });
  const cells = Array.from({ length: units.size }, () => new Array<number>(coders.size).fill(-1));
  for (const { unit, coder, value } of placed) {
    const row = cells[unit] ?? [];
    if (row[coder] !== -1)
      throw new RangeError(`The coder ${[...coders.keys()][coder]} rates ${[...units.keys()][unit]} twice.`);
    row[coder] = value;
  }
  return { units: [...units.keys()], coders: [...coders.keys()], values: sets, cells };
};

/** How often each value was given to one unit: `[value, times]`. */
export type UnitCounts = ReadonlyArray<readonly [value: number, times: number]>;

/** All that the statistics for any number of coders need to know of each unit. */
export const countsOfUnits = ({ cells }: RatingTable): readonly UnitCounts[] =>
  cells.map((row) => {
    const counts = new Map<number, number>();
    for (const value of row) if (value >= 0) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts];
  });

/** Number of ratings of a unit. */
export const ratingsOf = (unit: UnitCounts): number => unit.reduce((sum, [, times]) => sum + times, 0);
