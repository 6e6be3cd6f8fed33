import type { MapPlace } from './specification';

/** Which words fit into a place, and whether it is so small that it needs a mark. */
export interface PlaceWords {
  readonly name: boolean;
  readonly value: boolean;
  readonly isTiny: boolean;
}

/** Smaller than this in pixels a place cannot be told from a line: it gets a disc. */
const tinyPx = 12;
export const discRadiusPx = 7;
const rowPx = 15;

/**
 * What can be written into a place that is drawn `scale` pixels to the unit, for words of these widths in pixels: the
 * value where it fits, the name above it where both do.
 */
export const wordsIn = (
  { across, down }: Pick<MapPlace, 'across' | 'down'>,
  scale: number,
  widths: { readonly name: number; readonly value: number },
): PlaceWords => {
  // A region is no rectangle: words may take up three quarters of its width.
  const [room, height] = [across * scale * 0.75, down * scale * 0.75];
  const value = widths.value <= room && rowPx <= height;
  return {
    value,
    name: value && widths.name <= room && 2 * rowPx <= height,
    isTiny: Math.min(across, down) * scale < tinyPx,
  };
};
