/** Something on a map, by its middle; x grows to the right, y downwards. */
export interface Placed {
  readonly x: number;
  readonly y: number;
}

const directions = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
} as const;

export type Arrow = keyof typeof directions;

export const isArrow = (code: string): code is Arrow => code in directions;

/** How much a step aside counts beside a step ahead; what lies ahead is meant. */
const asideWeight = 1.5;

/**
 * The place that an arrow leads to from the place `at`: of those that lie more ahead than aside, else of all that lie
 * ahead at all, the nearest. The same place at the edge of the map.
 */
export const neighbourOf = (places: readonly Placed[], at: number, arrow: Arrow): number => {
  const from = places[at];
  if (from === undefined) return at;
  const [toRight, toBottom] = directions[arrow];
  const ahead = places
    .map(({ x, y }, index) => {
      const [dx, dy] = [x - from.x, y - from.y];
      return {
        index,
        forward: dx * toRight + dy * toBottom,
        aside: Math.abs(dx * toBottom + dy * toRight),
      };
    })
    .filter(({ index, forward }) => index !== at && forward > 1e-6);
  const straight = ahead.filter(({ forward, aside }) => aside <= forward);
  const best = (straight.length > 0 ? straight : ahead).toSorted(
    (one, other) =>
      Math.hypot(one.forward, one.aside * asideWeight) - Math.hypot(other.forward, other.aside * asideWeight),
  )[0];
  return best?.index ?? at;
};

/**
 * The place after or before in the list, for Page Down and Page Up: so each is reached, whatever the arrows pass over;
 * the first for Home and the last for End.
 */
export const inOrder = (count: number, at: number, code: string): number | null => {
  if (code === 'Home') return 0;
  if (code === 'End') return count - 1;
  if (code === 'PageDown') return Math.min(count - 1, at + 1);
  return code === 'PageUp' ? Math.max(0, at - 1) : null;
};
