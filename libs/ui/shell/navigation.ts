import type { ComponentType } from 'react';

/** One entry of the rail; `to` is a place without language (`/goals`). */
export interface NavigationItem {
  readonly id: string;
  readonly to: string;
  readonly label: string;
  readonly icon: ComponentType<{ readonly size?: number | string; readonly stroke?: number | string }>;
  /** The physical key after `g`: `KeyR`. */
  readonly goKey?: string;
  /** A number that waits there, shown beside the word. */
  readonly waiting?: number;
}

export interface SignedInPerson {
  readonly name: string;
  /** Role or organisation, under the name. */
  readonly role?: string;
}

/** The entry whose place holds `place`; the longest wins, and `/` is only itself. */
export const currentItem = (items: readonly NavigationItem[], place: string): NavigationItem | undefined =>
  items
    .filter(({ to }) => place === to || (to !== '/' && place.startsWith(`${to}/`)))
    .sort((one, other) => other.to.length - one.to.length)[0];
