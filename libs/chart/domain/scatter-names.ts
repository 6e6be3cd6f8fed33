export interface PlacedName {
  readonly left: number;
  readonly top: number;
  readonly isFocus: boolean;
}

const rowPx = 13;
const namePx = 48;

/**
 * Which points (places in pixels) can have their names beside them without writing over each other: those in focus first,
 * then in order. Returns places in the given list; empty for no points.
 */
export const readableNames = (points: readonly PlacedName[]): ReadonlySet<number> => {
  const shown = new Set<number>();
  const order = points
    .map((_, place) => place)
    .sort((one, other) => Number(points[other]?.isFocus) - Number(points[one]?.isFocus));
  for (const place of order) {
    const own = points[place] as PlacedName;
    const isFree = [...shown].every((other) => {
      const { left, top } = points[other] as PlacedName;
      return Math.abs(left - own.left) >= namePx || Math.abs(top - own.top) >= rowPx;
    });
    if (isFree) shown.add(place);
  }
  return shown;
};
