import type { ImportProblem } from './problem';
import { problemMessage } from './problem-message';
import type { SourceRow } from './row-reading';

interface SeriesOfRow {
  readonly series: string;
  readonly unit: string;
  readonly dimensions: Readonly<Record<string, string>>;
}

/**
 * Rows of a file share the objects of their dimensions (`CodesOfRows`), and sorting each anew is slow. The same text,
 * rather than an equal one, is soon found again in a map.
 */
const keysOfDimensions = new WeakMap<
  SeriesOfRow['dimensions'],
  { series: string; unit: string; key: string }[]
>();

const dimensionsKey = (dimensions: SeriesOfRow['dimensions']): string =>
  Object.entries(dimensions)
    .map(([dimension, code]) => `${dimension}=${code}`)
    .sort()
    .join('|');

/** One text per series: the same series gives the same text whatever the order of its dimensions. */
export const seriesKeyOf = ({ series, unit, dimensions }: SeriesOfRow): string => {
  let keys = keysOfDimensions.get(dimensions);
  if (keys === undefined) keysOfDimensions.set(dimensions, (keys = []));
  for (const known of keys) if (known.series === series && known.unit === unit) return known.key;
  const key = `${series}|${unit}|${dimensionsKey(dimensions)}`;
  keys.push({ series, unit, key });
  return key;
};

type Figure = SourceRow & { readonly column?: string };

/** Room for the years of one area among the numbers of places. */
const yearsOfArea = 10_000;

/** Numbers for the areas and years of a file, each its own: to find one among numbers is faster than among texts. */
class Places {
  private readonly areas = new Map<string, number>();

  of({ sourceAreaCode, year }: Figure): number {
    let area = this.areas.get(sourceAreaCode);
    if (area === undefined) this.areas.set(sourceAreaCode, (area = this.areas.size));
    return area * yearsOfArea + year;
  }
}

interface Claims {
  /** The first figure of each series, area and year, in their order. */
  readonly firsts: readonly Figure[];
  /** All figures of those places that more than one claims, by the first. */
  readonly contested: ReadonlyMap<Figure, readonly [Figure, ...Figure[]]>;
}

const claimsOf = (figures: readonly Figure[]): Claims => {
  const places = new Places();
  const ofSeries = new Map<string, Map<number, Figure>>();
  const firsts: Figure[] = [];
  const contested = new Map<Figure, [Figure, ...Figure[]]>();
  for (const figure of figures) {
    const series = seriesKeyOf(figure);
    let taken = ofSeries.get(series);
    if (taken === undefined) ofSeries.set(series, (taken = new Map()));
    const place = places.of(figure);
    const first = taken.get(place);
    if (first === undefined) {
      taken.set(place, figure);
      firsts.push(figure);
      continue;
    }
    const claim = contested.get(first);
    if (claim === undefined) contested.set(first, [first, figure]);
    else claim.push(figure);
  }
  return { firsts, contested };
};

/**
 * Finds figures of one file that claim the same series, area and year. Equal values are kept once, each
 * further row is a warning; with different values none is taken and every row is an error, since the file
 * does not say which one is right. Values are compared as numbers (`0.0` equals `0`).
 * A total written once as an empty cell and once as `_T` with the same value is one figure, not a problem;
 * `rawKeyOf` gives the key as written to tell the two apart. A figure may name its own `column` of values.
 */
export const settleDuplicates = (
  file: string,
  valueColumn: string,
  figures: readonly Figure[],
  rawKeyOf: (row: number) => string,
): { readonly figures: readonly SourceRow[]; readonly problems: readonly ImportProblem[] } => {
  const kept: SourceRow[] = [];
  const problems: ImportProblem[] = [];
  const { firsts, contested } = claimsOf(figures);
  for (const first of firsts) {
    const group = contested.get(first);
    if (group === undefined) {
      kept.push(first);
      continue;
    }
    const others = group.slice(1);
    const isConflict = others.some(({ value }) => value !== first.value);
    if (!isConflict) kept.push(first);
    const seen = new Set([rawKeyOf(first.row)]);
    for (const figure of isConflict ? group : others) {
      const rawKey = rawKeyOf(figure.row);
      const isSameTotalWrittenOtherwise = !isConflict && !seen.has(rawKey);
      seen.add(rawKey);
      if (isSameTotalWrittenOtherwise) continue;
      const relatedRows = group.map(({ row }) => row).filter((row) => row !== figure.row);
      const kind = isConflict ? 'duplicate-key-conflict' : 'duplicate-key-identical';
      problems.push({
        file,
        row: figure.row,
        column: figure.column ?? valueColumn,
        kind,
        severity: isConflict ? 'error' : 'warning',
        value: figure.rawValue,
        relatedRows,
        message: problemMessage(kind, { value: figure.rawValue, rows: relatedRows.join(', ') }),
      });
    }
  }
  return { figures: kept, problems };
};
