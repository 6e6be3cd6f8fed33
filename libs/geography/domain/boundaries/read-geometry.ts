import type { BoundaryFault, PolygonRings, Position, Ring } from './boundary-feature';

/** What was wrong first in a shape. */
export class GeometryFault extends Error {
  constructor(
    readonly fault: BoundaryFault,
    readonly detail = '',
  ) {
    super(fault);
  }
}

const shown = (value: unknown): string => (JSON.stringify(value) ?? 'undefined').slice(0, 60);

/** Twice as wide as any angle in degrees: such a number is a length. */
const surelyLength = 360;

const readPosition = (value: unknown): Position => {
  const [longitude, latitude] = Array.isArray(value) ? (value as unknown[]) : [];
  if (
    typeof longitude !== 'number' ||
    typeof latitude !== 'number' ||
    !Number.isFinite(longitude) ||
    !Number.isFinite(latitude)
  )
    throw new GeometryFault('not-a-position', shown(value));
  if (Math.abs(longitude) > surelyLength || Math.abs(latitude) > surelyLength)
    throw new GeometryFault('projected', shown(value));
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90)
    throw new GeometryFault('out-of-range', shown(value));
  return [longitude, latitude];
};

const readRing = (value: unknown): Ring => {
  const ring = Array.isArray(value) ? (value as unknown[]) : [];
  if (ring.length < 4) throw new GeometryFault('broken-ring', String(ring.length));
  const positions = ring.map(readPosition);
  const [first, last] = [positions[0], positions.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) throw new GeometryFault('open-ring');
  return positions;
};

/** Twice the area on the plane of degrees: above zero where the ring runs counterclockwise (shoelace formula). */
const windingOf = (ring: Ring): number =>
  ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[at + 1] ?? ring[0] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);

export interface ReadPolygons {
  readonly polygons: readonly PolygonRings[];
  /** Rings that ran the wrong way round and were turned. */
  readonly turnedRings: number;
  readonly positions: number;
}

/**
 * Polygons of a GeoJSON geometry with every ring the right way round: outer ones counterclockwise, holes clockwise
 * (RFC 7946, section 3.1.6). Heights are left out.
 * @throws GeometryFault for the first thing that is not as RFC 7946 has it.
 */
export const readGeometry = (geometry: unknown): ReadPolygons => {
  if (geometry === null || typeof geometry !== 'object') throw new GeometryFault('no-geometry');
  const { type, coordinates } = geometry as { readonly type?: unknown; readonly coordinates?: unknown };
  if (type !== 'Polygon' && type !== 'MultiPolygon') throw new GeometryFault('not-a-polygon', String(type));
  const raw =
    type === 'Polygon' ? [coordinates] : Array.isArray(coordinates) ? (coordinates as unknown[]) : [];
  if (raw.length === 0) throw new GeometryFault('no-geometry');
  let [turnedRings, positions] = [0, 0];
  const polygons = raw.map((rings): PolygonRings => {
    if (!Array.isArray(rings) || rings.length === 0) throw new GeometryFault('broken-ring', '0');
    return (rings as unknown[]).map((value, at) => {
      const ring = readRing(value);
      positions += ring.length;
      if (windingOf(ring) > 0 === (at === 0)) return ring;
      turnedRings += 1;
      return ring.toReversed();
    });
  });
  return { polygons, turnedRings, positions };
};
