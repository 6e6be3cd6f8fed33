import type { RatingTable } from './ratings';

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Places of the keys among the distinct ones, in order: equal keys have one place. */
const ranks = (keys: readonly string[]): number[] => {
  const places = new Map([...new Set(keys)].sort(compare).map((key, place) => [key, place]));
  return keys.map((key) => places.get(key) ?? 0);
};

/**
 * Tells coders apart by what they gave, and to which units, alone: those who gave alike are told apart by the units,
 * units by the coders, until nothing more can be told (colour refinement; McKay and Piperno, Practical graph
 * isomorphism II, 2014, section 2). Coders who are left in one class stand for one another; the first of them is then
 * set apart, and what follows from that is found again.
 * @returns for each coder a number of its own
 */
const placesOfCoders = (cells: readonly (readonly number[])[], coders: number): readonly number[] => {
  let classes: number[] = new Array<number>(coders).fill(0);
  let told = 0;
  for (;;) {
    const units = ranks(
      cells.map((row) =>
        row
          .map((value, coder) => `${classes[coder]}:${value}`)
          .sort(compare)
          .join(),
      ),
    );
    classes = ranks(
      classes.map((own, coder) => {
        const given = cells.map((row, unit) => `${row[coder]}:${units[unit]}`).sort(compare);
        return [String(own).padStart(9, '0'), ...given].join();
      }),
    );
    const now = new Set(classes).size;
    if (now === coders) return classes;
    if (now === told) {
      const tied = classes.findIndex((own, coder) => classes.indexOf(own) < coder);
      const first = classes.indexOf(classes[tied] ?? 0);
      classes = ranks(classes.map((own, coder) => `${own}`.padStart(9, '0') + (coder === first ? 'a' : 'b')));
    }
    told = now;
  }
};

/**
 * The same table with units, coders and values in an order that follows from the ratings alone, and not from the names
 * of units and coders or the order in which they came: whoever draws units by their places draws the same ones then.
 */
export const canonicalTable = ({ units, coders, values, cells }: RatingTable): RatingTable => {
  const placeOf = ranks(values.map((codes) => JSON.stringify(codes)));
  const ordered: (readonly string[])[] = [];
  values.forEach((codes, value) => (ordered[placeOf[value] ?? 0] = codes));
  const placed = cells.map((row) => row.map((value) => placeOf[value] ?? -1));
  const places = placesOfCoders(placed, coders.length);
  const columns = [...coders.keys()].sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0));
  const rows = placed.map((row, unit) => ({
    unit: units[unit] ?? '',
    row: columns.map((coder) => row[coder] ?? -1),
  }));
  rows.sort((one, other) => {
    const at = one.row.findIndex((value, column) => value !== other.row[column]);
    return at < 0 ? 0 : (one.row[at] ?? -1) - (other.row[at] ?? -1);
  });
  return {
    units: rows.map(({ unit }) => unit),
    coders: columns.map((coder) => coders[coder] ?? ''),
    values: ordered,
    cells: rows.map(({ row }) => row),
  };
};
