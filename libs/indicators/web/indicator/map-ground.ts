import type { MapPlace } from '@qadam/chart/domain';
import type { BoundaryMapsQuery, TileMapsQuery } from './indicator-map.generated';
import { mapOfYear } from './map-of-year';

type TileMap = TileMapsQuery['tileMaps'][number];

/** Where the regions of a year stand on a map, without their values. */
export interface MapGround {
  readonly size: { readonly width: number; readonly height: number };
  readonly shapes: readonly Omit<MapPlace, 'label' | 'shortLabel' | 'role' | 'value'>[];
  /** Regions of that year that cannot be drawn. */
  readonly missing: readonly string[];
  readonly files: readonly string[];
}

/** Width and height of a tile, and the gap between two, in the units of the map. */
const [tileWidth, tileHeight, gap] = [120, 76, 5] as const;

/** The tiles as shapes, for what is drawn from shapes: downloads. */
export const tileGround = ({ tiles }: TileMap): MapGround => {
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
  { width, height, maps }: BoundaryMapsQuery['boundaryMaps'],
  tiles: TileMap,
  year: number,
): MapGround => {
  const map = mapOfYear(maps, year);
  return {
    size: { width, height },
    files: map?.files ?? [],
    missing: (map?.missing ?? tiles.tiles).map(({ code }) => code),
    shapes: (map?.shapes ?? []).map(({ code, ...shape }) => ({ id: code, ...shape })),
  };
};
