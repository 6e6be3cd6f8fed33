import { type Geography, type TileMapOfYears, tileMaps, type YearSpan } from '@qadam/geography/domain';
import type { Language } from '@qadam/language/domain';
import type { BoundaryMaps } from './boundary.object';
import { drawShapes, type Shape, shapesOf } from './draw-boundaries';
import type { BoundaryTopology } from './simplify-boundaries';

export interface StoredSet extends YearSpan {
  readonly fileName: string;
  readonly topology: BoundaryTopology;
}

interface PlacedShape {
  readonly shape: Shape;
  readonly file: string;
}

const holdsIn = ({ fromYear, toYear }: YearSpan, year: number): boolean =>
  (fromYear ?? -Infinity) <= year && year <= (toYear ?? Infinity);

/** First years of the times in which regions and boundaries stay the same; `-Infinity` is the beginning. */
const startsOf = (maps: readonly TileMapOfYears[], sets: readonly StoredSet[]): readonly number[] =>
  [
    ...new Set([
      -Infinity,
      ...maps.flatMap(({ fromYear }) => fromYear ?? []),
      ...sets.flatMap(({ fromYear, toYear }) => [
        ...(fromYear === null ? [] : [fromYear]),
        ...(toYear === null ? [] : [toYear + 1]),
      ]),
    ]),
  ].sort((one, other) => one - other);

/**
 * The boundaries of every time, all in one projection. `sets` are the newest first: of two for one region and year the
 * newest holds. A region without a boundary of that time is listed as missing and not drawn from another.
 */
export const boundaryMapsOf = (
  geography: Geography,
  sets: readonly StoredSet[],
  language: Language,
): BoundaryMaps => {
  const tiles = tileMaps(geography);
  const shapes = new Map(sets.map((set) => [set, shapesOf(set.topology)]));
  const starts = startsOf(tiles, sets);
  const times = starts.flatMap((start, at) => {
    const next = starts[at + 1];
    // Any year of the time will do; before the first limit that is the year before it.
    const year = Number.isFinite(start) ? start : (next ?? 0) - 1;
    const regions = tiles.find((map) => holdsIn(map, year))?.tiles.map(({ area }) => area) ?? [];
    const placed = regions.map((area) => ({
      area,
      found: sets
        .filter((set) => holdsIn(set, year))
        .flatMap((set): PlacedShape[] => {
          const shape = shapes.get(set)?.get(area.code);
          return shape === undefined ? [] : [{ shape, file: set.fileName }];
        })[0],
    }));
    return placed.some(({ found }) => found !== undefined)
      ? [
          {
            placed,
            fromYear: Number.isFinite(start) ? start : null,
            toYear: next === undefined ? null : next - 1,
          },
        ]
      : [];
  });
  const all = times.flatMap(({ placed }) => placed.flatMap(({ found }) => found?.shape ?? []));
  if (all.length === 0) return { width: 0, height: 0, maps: [] };
  const { width, height, draw } = drawShapes([...new Set(all)]);
  return {
    ...{ width, height },
    maps: times.map(({ placed, fromYear, toYear }) => ({
      ...{ fromYear, toYear },
      shapes: placed.flatMap(({ area, found }) =>
        found === undefined ? [] : [{ code: area.code, name: area.name[language], ...draw(found.shape) }],
      ),
      missing: placed.flatMap(({ area, found }) =>
        found === undefined ? [{ code: area.code, name: area.name[language] }] : [],
      ),
      files: [...new Set(placed.flatMap(({ found }) => found?.file ?? []))],
    })),
  };
};
