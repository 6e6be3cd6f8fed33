import { type RefObject, useLayoutEffect, useState } from 'react';

/** The width of an element in pixels, kept up to date; 0 until it is known. */
export const useWidth = (element: RefObject<HTMLElement | null>): number => {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const own = element.current;
    if (!own) return undefined;
    setWidth(own.clientWidth);
    const sizes = new ResizeObserver(() => setWidth(own.clientWidth));
    sizes.observe(own);
    return () => sizes.disconnect();
  }, [element]);
  return width;
};
