import type { PictureSpec } from '@qadam/chart/domain';

/** Measured at 360, 390, 720 and 1000 px, in all languages. */
const ofKind = { line: 620, bar: 950, map: 840, ring: 940, panels: 940, scatter: 620 } as const;

/** Cells of marks are a line high, cells of two numbers two. */
const heatRow = { mark: 33, numbers: 43 } as const;
/** Title, heads, key, source and link around the rows of a heat strip, where they are longest. */
const aroundHeat = 520;

/**
 * Of a frame on another site that shows the highest of such charts whole, with its source, in any language, from a phone
 * to a wide page: a heat strip by its rows, all others by their kind. In CSS pixels.
 */
export const frameHeight = (spec: PictureSpec): number => {
  if (spec.kind !== 'heat') return ofKind[spec.kind];
  const isOfNumbers = spec.cells.some(({ texts }) => texts.length > 1);
  return aroundHeat + spec.rows.length * (isOfNumbers ? heatRow.numbers : heatRow.mark);
};
