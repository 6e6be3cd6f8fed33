import { useSyncExternalStore } from 'react';

const storageKey = 'qadam-keys';
const listeners = new Set<() => void>();

const read = (): boolean => {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
};

/** Single-letter keys can be turned off (WCAG 2.1.4): speech input would trigger them by accident. */
export const letterKeysAreOn = read;

export const setLetterKeys = (on: boolean): void => {
  try {
    localStorage.setItem(storageKey, on ? 'on' : 'off');
  } catch {
    return;
  }
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useLetterKeysAreOn = (): boolean => useSyncExternalStore(subscribe, read, () => true);
