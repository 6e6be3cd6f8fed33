import type { BoundaryFeature, BoundaryProblem } from './boundary-feature';
import { boundaryProblem } from './boundary-problem';
import { GeometryFault, readGeometry } from './read-geometry';

/** More than any map on a screen can show; a country at 1 : 1,000,000 has about a tenth. */
export const mostBoundaryPositions = 1_000_000;

export interface BoundaryReading {
  readonly features: readonly BoundaryFeature[];
  /** Rings that ran the wrong way round and were turned. */
  readonly turnedRings: number;
  readonly positions: number;
  readonly problems: readonly BoundaryProblem[];
}

const failed = (...problems: readonly BoundaryProblem[]): BoundaryReading => ({
  ...{ features: [], turnedRings: 0, positions: 0, problems },
});

const textsOf = (properties: unknown, id: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries({
      ...(properties as Record<string, unknown> | null),
      ...(id == null ? {} : { id }),
    }).flatMap(([name, value]) =>
      (typeof value === 'string' && value.trim() !== '') || typeof value === 'number'
        ? [[name, String(value).trim()] as const]
        : [],
    ),
  );

/** What RFC 7946 and its forerunner both mean by WGS 84 with longitude first. */
const isWgs84 = (name: string): boolean => /(?:CRS84|EPSG:{1,2}(?:[\d.]*:)?4326)$/u.test(name);

const otherCoordinates = (crs: unknown): string | null => {
  const name = (crs as { readonly properties?: { readonly name?: unknown } } | null)?.properties?.name;
  return typeof name === 'string' && !isWgs84(name) ? name : null;
};

const parse = (text: string): { readonly value: unknown } | { readonly place: string } => {
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/u, '')) };
  } catch (error) {
    const { message } = error as SyntaxError;
    const [, line, column] = /line (\d+) column (\d+)/u.exec(message) ?? [];
    if (line !== undefined) return { place: `${line}:${column}` };
    // Without a place the message quotes what stands around the fault, or says that the text ends too early.
    const [, excerpt] = /(".*") is not valid JSON/su.exec(message) ?? [];
    return { place: excerpt ?? `${text.split('\n').length}:${text.length - text.lastIndexOf('\n')}` };
  }
};

const readFeature = (value: unknown, number: number) => {
  const { type, geometry, properties, id } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (type !== 'Feature') throw new GeometryFault('not-a-feature', String(type));
  const { polygons, turnedRings, positions } = readGeometry(geometry);
  return { feature: { number, polygons, properties: textsOf(properties, id) }, turnedRings, positions };
};

/**
 * The shapes of a GeoJSON file (RFC 7946) with their rings the right way round. Every shape that cannot be taken is a
 * problem with its place; one that cannot be a map at all (not JSON, another coordinate system, too many points) is a
 * problem of the whole file, and then there are no shapes.
 */
export const readBoundaries = (text: string): BoundaryReading => {
  const parsed = parse(text);
  if ('place' in parsed) return failed(boundaryProblem('not-json', null, parsed.place));
  const { type, features, crs } = (parsed.value ?? {}) as Readonly<Record<string, unknown>>;
  if (type === 'Topology') return failed(boundaryProblem('topojson'));
  if (type !== 'FeatureCollection' || !Array.isArray(features))
    return failed(boundaryProblem('not-a-collection', null, String(type)));
  if (features.length === 0) return failed(boundaryProblem('no-features'));
  const other = otherCoordinates(crs);
  if (other !== null) return failed(boundaryProblem('other-coordinates', null, other));
  const problems: BoundaryProblem[] = [];
  const read = features.flatMap((value: unknown, at) => {
    try {
      return [readFeature(value, at + 1)];
    } catch (error) {
      if (!(error instanceof GeometryFault)) throw error;
      problems.push(boundaryProblem(error.fault, at + 1, error.detail));
      return [];
    }
  });
  const positions = read.reduce((sum, one) => sum + one.positions, 0);
  if (positions > mostBoundaryPositions)
    return failed(
      boundaryProblem('too-many-positions', null, String(positions), String(mostBoundaryPositions)),
    );
  return {
    features: read.map(({ feature }) => feature),
    turnedRings: read.reduce((sum, one) => sum + one.turnedRings, 0),
    ...{ positions, problems },
  };
};
