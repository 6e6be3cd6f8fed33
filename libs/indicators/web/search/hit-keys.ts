import { useEffect } from 'react';

const field = (): HTMLInputElement | null =>
  document.querySelector<HTMLInputElement>('form[role="search"] input[name="q"]');

const hits = (): readonly HTMLAnchorElement[] => [
  ...document.querySelectorAll<HTMLAnchorElement>('main [data-hits] a'),
];

/** Where an arrow leads from a place among the hits (-1 the field): `null` where there is nothing further down. */
export const stepAmong = (count: number, from: number, step: 1 | -1): number | null => {
  const to = from + step;
  return to < -1 || to >= count ? null : to;
};

/** The arrows lead from the field of the search to the first hit, on through the hits, and back into the field. */
export const useHitKeys = (): void => {
  useEffect(() => {
    const move = (event: KeyboardEvent) => {
      if (event.code !== 'ArrowDown' && event.code !== 'ArrowUp') return;
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const all = hits();
      const from = all.findIndex((link) => link === document.activeElement);
      if (from < 0 && document.activeElement !== field()) return;
      const to = stepAmong(all.length, from, event.code === 'ArrowDown' ? 1 : -1);
      if (to === null) return;
      event.preventDefault();
      (to < 0 ? field() : all[to])?.focus();
    };
    document.addEventListener('keydown', move);
    return () => document.removeEventListener('keydown', move);
  }, []);
};
