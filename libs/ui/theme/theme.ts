import { useSyncExternalStore } from 'react';

export const themes = ['light', 'dark', 'auto'] as const;

export type Theme = (typeof themes)[number];

const key = 'qadam-theme';
const listeners = new Set<() => void>();

const themeIn = (text: string | null | undefined): Theme => themes.find((theme) => theme === text) ?? 'auto';

/** Storage may be closed to a page; the choice then holds until the page is left. */
const remembered = (): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

const show = (theme: Theme): void => {
  document.documentElement.dataset['theme'] = theme;
  for (const listener of listeners) listener();
};

/** Shows the choice that was made here before, and follows the one that another window makes. */
export const startTheme = (): void => {
  show(themeIn(remembered()));
  addEventListener('storage', (event) => {
    if (event.key === key) show(themeIn(event.newValue));
  });
};

export const chooseTheme = (theme: Theme): void => {
  show(theme);
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Storage is closed to the page.
  }
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

const current = (): Theme => themeIn(document.documentElement.dataset['theme']);

/** Light, dark, or as the device has it. */
export const useTheme = (): Theme => useSyncExternalStore(subscribe, current);

const deviceIsDark = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

const subscribeToDevice = (listener: () => void): (() => void) => {
  const device = deviceIsDark();
  device.addEventListener('change', listener);
  return () => device.removeEventListener('change', listener);
};

/** Whether the page is dark now. */
export const useIsDark = (): boolean => {
  const theme = useTheme();
  const isDarkDevice = useSyncExternalStore(subscribeToDevice, () => deviceIsDark().matches);
  return theme === 'auto' ? isDarkDevice : theme === 'dark';
};
