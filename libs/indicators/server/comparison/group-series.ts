import type { SeriesRow } from '../figures/series-data';

/** The same series divided by one more dimension: a way to tell groups apart. */
export interface Division {
  readonly dimension: string;
  readonly groups: readonly { readonly code: string; readonly row: SeriesRow }[];
}

const without = (dimensions: SeriesRow['dimensions'], dimension: string): string =>
  Object.entries(dimensions)
    .filter(([name]) => name !== dimension)
    .map((pair) => pair.join('='))
    .sort()
    .join(';');

/** Sex and place of living are asked for first; the rest in the order of their codes. */
const order = ['SEX', 'URBANISATION', 'AGE'];
const placeOf = (dimension: string): number => {
  const at = order.indexOf(dimension);
  return at === -1 ? order.length : at;
};

/** Every dimension by which a series is divided, all else being equal, with two groups or more. */
export const divisionsOf = (rows: readonly SeriesRow[], chosen: SeriesRow): readonly Division[] => {
  const alike = rows.filter(({ series, unit }) => series === chosen.series && unit === chosen.unit);
  return [...new Set(alike.flatMap(({ dimensions }) => Object.keys(dimensions)))]
    .map((dimension): Division => ({
      dimension,
      groups: alike
        .filter((row) => without(row.dimensions, dimension) === without(chosen.dimensions, dimension))
        .flatMap((row) => {
          const code = row.dimensions[dimension];
          return code === undefined ? [] : [{ code, row }];
        }),
    }))
    .filter(({ groups }) => groups.length > 1)
    .toSorted(
      (one, other) =>
        placeOf(one.dimension) - placeOf(other.dimension) || (one.dimension < other.dimension ? -1 : 1),
    );
};

/** The series that a division divides: all groups together; `undefined` where it is not published. */
export const wholeOf = (
  rows: readonly SeriesRow[],
  chosen: SeriesRow,
  dimension: string,
): SeriesRow | undefined =>
  rows.find(
    (row) =>
      row.series === chosen.series &&
      row.unit === chosen.unit &&
      row.dimensions[dimension] === undefined &&
      without(row.dimensions, dimension) === without(chosen.dimensions, dimension),
  );
