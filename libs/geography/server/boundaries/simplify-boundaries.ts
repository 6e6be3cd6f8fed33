import type { JoinedBoundary } from '@qadam/geography/domain';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import { topology } from 'topojson-server';
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** What the web draws: borders that two regions share are kept once, so they never come apart. */
export type BoundaryTopology = Topology<{ readonly areas: GeometryCollection<{ readonly code: string }> }>;

/** Width of the map in pixels for which borders are kept; a bend under half a square pixel cannot be seen. */
const drawnWidth = 960;
const leastBendPx = 0.5;
/** Steps of the grid on which points lie: finer than a tenth of a pixel. */
const gridSteps = 20_000;

const geometryOf = ({ feature }: JoinedBoundary): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: feature.polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y]))),
});

/** Width of the shapes in degrees of longitude. */
const widthOf = ({ bbox }: Topology): number => (bbox === undefined ? 0 : bbox[2] - bbox[0]);

/**
 * The shapes of regions as one topology, without bends too small to see (Visvalingam and Whyatt, Line generalisation
 * by repeated elimination of points, Cartographic Journal 30(1), 1993) and without islands that small; every region
 * keeps at least its largest part.
 */
export const simplifyBoundaries = (joined: readonly JoinedBoundary[]): BoundaryTopology => {
  const areas: FeatureCollection = {
    type: 'FeatureCollection',
    features: joined.flatMap((one) =>
      one.area === null
        ? []
        : [{ type: 'Feature', properties: { code: one.area.code }, geometry: geometryOf(one) } as const],
    ),
  };
  const whole = topology({ areas }, gridSteps) as unknown as BoundaryTopology;
  const least = leastBendPx * (widthOf(whole) / drawnWidth) ** 2;
  const thin = simplify(presimplify(whole), least) as BoundaryTopology;
  return filter(thin, filterAttachedWeight(thin, least)) as BoundaryTopology;
};

export const positionsIn = ({ arcs }: BoundaryTopology): number =>
  arcs.reduce((sum, arc) => sum + arc.length, 0);
