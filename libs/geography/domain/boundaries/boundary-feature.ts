import type { Trilingual } from '@qadam/language/domain';

/** Degrees east and north, WGS 84 (RFC 7946, section 4). */
export type Position = readonly [number, number];

/** Closed: the last position is the first. */
export type Ring = readonly Position[];

/** The outer ring, counterclockwise, then its holes, clockwise (RFC 7946, section 3.1.6). */
export type PolygonRings = readonly Ring[];

/** A shape of a file with what stands beside it. */
export interface BoundaryFeature {
  /** Its place in the file, from 1. */
  readonly number: number;
  readonly properties: Readonly<Record<string, string>>;
  readonly polygons: readonly PolygonRings[];
}

export type BoundaryFault =
  | 'not-json'
  | 'topojson'
  | 'not-a-collection'
  | 'no-features'
  | 'other-coordinates'
  | 'too-many-positions'
  | 'not-a-feature'
  | 'no-geometry'
  | 'not-a-polygon'
  | 'broken-ring'
  | 'open-ring'
  | 'not-a-position'
  | 'projected'
  | 'out-of-range'
  | 'contradictory-names'
  | 'same-area'
  | 'nothing-joined'
  | 'years-needed'
  | 'years-reversed'
  | 'crosses-change'
  | 'regions-of-other-years';

/** Why boundaries cannot be taken, where, and what to do about it. */
export interface BoundaryProblem {
  readonly fault: BoundaryFault;
  /** Place of the shape in the file, from 1; `null` for the file as a whole. */
  readonly feature: number | null;
  readonly message: Trilingual;
}
