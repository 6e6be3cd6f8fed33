import { geoArea, geoConicEqualArea, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { BoundaryTopology } from './simplify-boundaries';

export type Shape = Feature<Polygon | MultiPolygon, { readonly code: string }>;

/** The drawing's own units; its height follows from the shapes. */
const width = 960;
const marginPx = 4;

/** d3 looks at the globe from inside: its outer rings run clockwise, those of RFC 7946 the other way round. */
const turned = (rings: Position[][]): Position[][] => rings.map((ring) => ring.toReversed());

const forSphere = (shape: Shape): Shape => {
  const { geometry } = shape;
  return {
    ...shape,
    geometry:
      geometry.type === 'Polygon'
        ? { type: 'Polygon', coordinates: turned(geometry.coordinates) }
        : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(turned) },
  };
};

/** The shapes of a topology by the code of their region. */
export const shapesOf = (topology: BoundaryTopology): ReadonlyMap<string, Shape> => {
  const all = feature(topology, topology.objects.areas) as FeatureCollection<
    Polygon | MultiPolygon,
    { readonly code: string }
  >;
  return new Map(all.features.map((shape) => [shape.properties.code, forSphere(shape)]));
};

export interface DrawnShape {
  /** Data of an SVG path. */
  readonly path: string;
  /** Middle of its largest part, where its value stands. */
  readonly x: number;
  readonly y: number;
  /** Width and height of its largest part. */
  readonly across: number;
  readonly down: number;
}

/** A region's largest part: its words stand there, and not in the sea between two islands. */
const largestPart = ({ geometry }: Shape): Polygon => {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const parts = polygons.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  return parts.reduce((best, part) => (geoArea(part) > geoArea(best) ? part : best));
};

/**
 * Draws shapes with Albers' equal-area conic projection: on a map of shares no region may look larger than it is, and
 * a cone suits a wide country in northern latitudes. The standard parallels lie a sixth of the height inside (Deetz and
 * Adams, Elements of Map Projection, 1934, p. 92). All shapes given are drawn on one ground, whatever is shown later.
 */
export const drawShapes = (
  shapes: readonly Shape[],
): { readonly width: number; readonly height: number; readonly draw: (shape: Shape) => DrawnShape } => {
  const positions = shapes.flatMap(({ geometry }) =>
    (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()).flat(),
  );
  const longitudes = positions.map(([longitude = 0]) => longitude);
  const latitudes = positions.map(([, latitude = 0]) => latitude);
  const bounds = (values: readonly number[]) =>
    values.reduce<readonly [number, number]>(
      ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
      [Infinity, -Infinity],
    );
  const [[west, east], [south, north]] = [bounds(longitudes), bounds(latitudes)];
  const sixth = (north - south) / 6;
  const projection = geoConicEqualArea()
    .parallels([south + sixth, north - sixth])
    .rotate([-(west + east) / 2, 0])
    .center([0, (south + north) / 2]);
  const all: FeatureCollection = { type: 'FeatureCollection', features: [...shapes] };
  projection.fitWidth(width - 2 * marginPx, all);
  const [[left, top], [, bottom]] = geoPath(projection).bounds(all);
  const [x, y] = projection.translate();
  projection.translate([x + marginPx - left, y + marginPx - top]);
  const path = geoPath(projection).digits(1);
  return {
    width,
    height: Math.ceil(bottom - top + 2 * marginPx),
    draw: (shape) => {
      const part = largestPart(shape);
      const [centreX, centreY] = path.centroid(part);
      const [[partLeft, partTop], [partRight, partBottom]] = path.bounds(part);
      const round = (value: number) => Math.round(value * 10) / 10;
      return {
        path: path(shape) ?? '',
        ...{ x: round(centreX), y: round(centreY) },
        ...{ across: round(partRight - partLeft), down: round(partBottom - partTop) },
      };
    },
  };
};
