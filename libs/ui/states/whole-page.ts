import { useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page in view is to stand on paper, and so whole: also what nobody has scrolled to. */
const wish = { isWhole: false };
const listeners = new Set<() => void>();

const wishWhole = (isWhole: boolean) => {
  wish.isWhole = isWhole;
  // The browser takes its picture when the event before it is over.
  flushSync(() => listeners.forEach((listener) => listener()));
};

const beforePrint = () => wishWhole(true);
const afterPrint = () => wishWhole(false);

const subscribe = (listener: () => void) => {
  if (listeners.size === 0) {
    addEventListener('beforeprint', beforePrint);
    addEventListener('afterprint', afterPrint);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    removeEventListener('beforeprint', beforePrint);
    removeEventListener('afterprint', afterPrint);
    wish.isWhole = false;
  };
};

/** Whether the page is about to be printed, and what stands far down has to come too; stays so once it was. */
export const useIsToBePrinted = (): boolean => {
  const isNow = useSyncExternalStore(subscribe, () => wish.isWhole);
  const [was, setWas] = useState(isNow);
  if (isNow && !was) setWas(true);
  return isNow || was;
};

const lookEveryMs = 50;
/** Between two parts that load one after the other nothing says that it is loading. */
const quietForMs = 200;
const patienceMs = 15_000;

/** Whether a part of the page says that it is still loading. */
const isStillLoading = (): boolean => document.querySelector('.q-unprinted, .q-skeleton') !== null;

const untilLoaded = async () => {
  const start = performance.now();
  for (let quietSince = start; performance.now() - quietSince < quietForMs;) {
    if (performance.now() - start > patienceMs) return;
    if (isStillLoading()) quietSince = performance.now();
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
};

/**
 * Brings every part of the page, waits for them for at most 15 seconds, then opens the browser's dialog. What has not
 * come by then says so on paper.
 */
export const printWhole = async (): Promise<void> => {
  wishWhole(true);
  await untilLoaded();
  window.print();
  wishWhole(false);
};
