import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** Links to the parts of a page; on a narrow screen the row scrolls, and the part that is open stands in sight. */
export const Tabs = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => {
  const row = useRef<HTMLElement>(null);
  const { pathname, search } = useLocation();
  useLayoutEffect(() => {
    const tabs = row.current;
    const current = tabs?.querySelector<HTMLElement>('[aria-current="page"]');
    if (!tabs || !current) return;
    // Only sideways: scrollIntoView would move the page as well.
    const [outer, inner] = [tabs.getBoundingClientRect(), current.getBoundingClientRect()];
    tabs.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2;
  }, [pathname, search]);
  return (
    <nav ref={row} className="q-tabs" aria-label={label}>
      {children}
    </nav>
  );
};
