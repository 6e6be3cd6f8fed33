/** Made-up square shapes, degrees east and north, for the specs of boundaries: the outer ring counterclockwise. */
export const squareRing = (west: number, south: number, size: number): number[][] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

export interface MadeShape {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly rings: readonly number[][][];
}

export const geoJsonOf = (
  shapes: readonly MadeShape[],
  extra: Readonly<Record<string, unknown>> = {},
): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    ...extra,
    features: shapes.map(({ properties, rings }) => ({
      type: 'Feature',
      properties,
      geometry: { type: 'Polygon', coordinates: rings },
    })),
  });
