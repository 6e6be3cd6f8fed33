import { type KeyboardEvent, useRef, useState } from 'react';
import { inOrder, isArrow, neighbourOf, type Placed } from './neighbour';

/** One tab stop for the places of a map, marked `data-place="number"`; arrows move to the neighbour in that direction. */
export const usePlaceKeys = <Root extends Element>(places: readonly Placed[], entrance: number) => {
  const root = useRef<Root>(null);
  const [at, setAt] = useState(-1);
  const current = at >= 0 && at < places.length ? at : Math.max(0, entrance);
  const propsOf = (place: number) => ({
    'data-place': place,
    tabIndex: place === current ? 0 : -1,
    onFocus: () => setAt(place),
    onKeyDown: (event: KeyboardEvent) => {
      const next = isArrow(event.code)
        ? neighbourOf(places, place, event.code)
        : inOrder(places.length, place, event.code);
      if (next === null) return;
      event.preventDefault();
      setAt(next);
      root.current?.querySelector<HTMLElement | SVGElement>(`[data-place="${next}"]`)?.focus();
    },
  });
  return { root, propsOf };
};
