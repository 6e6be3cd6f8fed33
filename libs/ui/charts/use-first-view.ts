import { type RefObject, useLayoutEffect, useState } from 'react';

/** Widest window that has the bar of sections at its foot, in em of its type. */
const phone = '(max-width: 47.99em)';

/**
 * The height in pixels that is left below the top of an element in the first view of a phone, above the bar at its
 * foot; `null` on wider windows, and where the element begins below the first view. Known before the first paint,
 * so that nothing moves; measured anew only where the window is turned.
 */
export const useFirstViewRoom = (element: RefObject<HTMLElement | null>): number | null => {
  const [room, setRoom] = useState<number | null>(null);
  useLayoutEffect(() => {
    const measure = () => {
      const own = element.current;
      if (!own || !matchMedia(phone).matches) return setRoom(null);
      const bar = document.querySelector<HTMLElement>('.q-bottom-bar')?.offsetHeight ?? 0;
      const left = innerHeight - bar - (own.getBoundingClientRect().top + scrollY);
      return setRoom(left > 0 ? Math.floor(left) : null);
    };
    measure();
    const turned = matchMedia('(orientation: portrait)');
    turned.addEventListener('change', measure);
    return () => turned.removeEventListener('change', measure);
  }, [element]);
  return room;
};
