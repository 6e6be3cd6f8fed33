import { type ReactNode, useDeferredValue, useEffect, useRef, useState } from 'react';
import { useUiText } from '../i18n/ui-text';
import { useIsToBePrinted } from './whole-page';

/** Pages after the first of a window come whole at once, as going back to a place far down needs. */
const firstView = { isNow: true };

/** What stands below the first view of a page: drawn after it, in pieces that leave room for clicks and keys. */
export const AfterFirstView = ({ children }: { readonly children: ReactNode }) => {
  const isShown = useDeferredValue(true, !firstView.isNow);
  useEffect(() => {
    if (isShown) firstView.isNow = false;
  }, [isShown]);
  return isShown ? children : null;
};

/** Seen on paper alone, in place of what was still loading when the page was printed. */
export const NotYetLoaded = () => {
  const t = useUiText();
  return <p className="q-unprinted">{t('state.notYetLoaded')}</p>;
};

const patienceMs = 5_000;

/** What stands far down and asks for code and data of its own: comes when it is near, is to be printed, or after five seconds. */
export const WhenNear = ({ children }: { readonly children: ReactNode }) => {
  const place = useRef<HTMLDivElement>(null);
  const [wasNear, setIsNear] = useState(false);
  const isToBePrinted = useIsToBePrinted();
  useEffect(() => {
    if (wasNear || place.current === null) return undefined;
    const show = () => setIsNear(true);
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && show(),
      { rootMargin: '5% 0px' },
    );
    observer.observe(place.current);
    const timer = setTimeout(show, patienceMs);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [wasNear]);
  return (
    <div ref={place} className="q-later">
      {wasNear || isToBePrinted ? children : <NotYetLoaded />}
    </div>
  );
};
