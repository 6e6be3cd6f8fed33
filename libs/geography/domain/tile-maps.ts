import type { Area, Tile } from './area';
import type { Geography } from './geography';
import { areasValidOn } from './validity';

/** A region on the grid with the tiles that it covers to the right and downwards. */
export interface PlacedTile extends Tile {
  readonly area: Area;
  readonly columns: number;
  readonly rows: number;
}

/** The map of the calendar years from `fromYear` to `toYear`, both included; `null` is without limit. */
export interface TileMapOfYears {
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly tiles: readonly PlacedTile[];
}

/** A region covers the tiles of those that came out of it later, if they lie beside its own in one row or column. */
const placed = (area: Area, own: Tile, later: readonly Tile[]): PlacedTile => {
  const isOneLine =
    later.every(({ row }) => row === own.row) || later.every(({ column }) => column === own.column);
  const tiles = isOneLine ? [own, ...later] : [own];
  const [columns, rows] = [tiles.map(({ column }) => column), tiles.map(({ row }) => row)];
  return {
    area,
    column: Math.min(...columns),
    row: Math.min(...rows),
    columns: Math.max(...columns) - Math.min(...columns) + 1,
    rows: Math.max(...rows) - Math.min(...rows) + 1,
  };
};

const mapOf = (
  { areas, successions }: Geography,
  fromYear: number | null,
  toYear: number | null,
): TileMapOfYears => {
  const day = `${toYear ?? 9999}-12-31`;
  const regions = areasValidOn(areas, day, 'region');
  const existing = new Set(regions.map(({ code }) => code));
  return {
    fromYear,
    toYear,
    tiles: regions.flatMap((area) => {
      if (area.tile === null) return [];
      const later = successions
        .filter(({ from, to }) => from === area.code && !existing.has(to))
        .flatMap(({ to }) => areas.find(({ code }) => code === to)?.tile ?? []);
      return placed(area, area.tile, later);
    }),
  };
};

/**
 * The tile-grid maps of the regions, one for each time between two changes of regions, oldest first. A year in which
 * borders changed is shown in the new ones, as its figures are (see `borderChangesFor`).
 */
export const tileMaps = (geography: Geography): readonly TileMapOfYears[] => {
  const regions = new Set(geography.areas.filter(({ level }) => level === 'region').map(({ code }) => code));
  const changes = [
    ...new Set(
      geography.successions
        .filter(({ from, to }) => regions.has(from) && regions.has(to))
        .map(({ on }) => Number(on.slice(0, 4))),
    ),
  ].sort((one, other) => one - other);
  return [null, ...changes].map((from, at) => {
    const next = changes[at];
    return mapOf(geography, from, next === undefined ? null : next - 1);
  });
};
