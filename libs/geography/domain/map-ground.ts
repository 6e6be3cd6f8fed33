import type { Tile } from './area';
import { mapOfYear, type MapYears } from './map-of-year';

/** Regions on a grid, each with the tiles that it covers. */
export interface TileGrid {
  readonly tiles: readonly (Tile & {
    readonly code: string;
    readonly columns: number;
    readonly rows: number;
  })[];
}

/** A region in the units of its map: its outline as data of an SVG path, and room for words about its middle. */
export interface MapShape {
  readonly id: string;
  readonly path: string;
  readonly x: number;
  readonly y: number;
  readonly across: number;
  readonly down: number;
}

/** Loaded boundaries, one map for each time between two changes. */
export interface DrawnBoundaries {
  readonly width: number;
  readonly height: number;
  readonly maps: readonly (MapYears & {
    readonly files: readonly string[];
    readonly shapes: readonly (Omit<MapShape, 'id'> & { readonly code: string })[];
    readonly missing: readonly { readonly code: string }[];
  })[];
}

/** Where the regions of a year stand on a map, without their values. */
export interface MapGround {
  readonly size: { readonly width: number; readonly height: number };
  readonly shapes: readonly MapShape[];
  /** Regions of that year that cannot be drawn. */
  readonly missing: readonly string[];
  readonly files: readonly string[];
}

/** Width and height of a tile, and the gap between two, in the units of the map. */
const [tileWidth, tileHeight, gap] = [120, 76, 5] as const;

/** The tiles as shapes, for what is drawn from shapes: downloads and reports. */
export const tileGround = ({ tiles }: TileGrid): MapGround => {
  const right = Math.max(...tiles.map(({ column, columns }) => column + columns));
  const bottom = Math.max(...tiles.map(({ row, rows }) => row + rows));
  return {
    size: { width: right * (tileWidth + gap) - gap, height: bottom * (tileHeight + gap) - gap },
    missing: [],
    files: [],
    shapes: tiles.map(({ code, column, row, columns, rows }) => {
      const [x, y] = [column * (tileWidth + gap), row * (tileHeight + gap)];
      const across = columns * (tileWidth + gap) - gap;
      const down = rows * (tileHeight + gap) - gap;
      return {
        ...{ id: code, x: x + across / 2, y: y + down / 2, across, down },
        path: `M${x} ${y}h${across}v${down}h${-across}Z`,
      };
    }),
  };
};

/** The boundaries of a year; every region of that year is missing where none were loaded for it. */
export const boundaryGround = (
  { width, height, maps }: DrawnBoundaries,
  tiles: TileGrid,
  year: number,
): MapGround => {
  const map = mapOfYear(maps, year);
  return {
    size: { width, height },
    files: map?.files ?? [],
    missing: (map?.missing ?? tiles.tiles).map(({ code }) => code),
    shapes: (map?.shapes ?? []).map(({ code, path, x, y, across, down }) => ({
      ...{ id: code, path, x, y, across, down },
    })),
  };
};
