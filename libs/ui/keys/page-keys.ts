import { useEffect, useSyncExternalStore } from 'react';

/** A line of the help: keys as they are written on them, and what they do. */
export interface PageKey {
  readonly keys: readonly string[];
  readonly label: string;
}

type Listener = () => void;

/** The keys that the shown pages add to the help, in the order in which the pages came. */
export class PageKeyList {
  private entries: readonly (readonly PageKey[])[] = [];
  private readonly listeners = new Set<Listener>();
  private flat: readonly PageKey[] = [];

  /** Adds the keys of one page; the answer takes exactly these away again. */
  add(keys: readonly PageKey[]): () => void {
    const own = [...keys];
    this.change([...this.entries, own]);
    return () => this.change(this.entries.filter((entry) => entry !== own));
  }

  /** The same list until something is added or taken away. */
  readonly all = (): readonly PageKey[] => this.flat;

  readonly subscribe = (listener: Listener): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private change(entries: readonly (readonly PageKey[])[]): void {
    this.entries = entries;
    this.flat = entries.flat();
    for (const listener of this.listeners) listener();
  }
}

const shown = new PageKeyList();
const none: readonly PageKey[] = [];

/** Tells the help (`?`) the page's own keys for as long as the page is shown; pressing them is `useKey`'s affair. */
export const usePageKeys = (keys: readonly PageKey[]): void => {
  // By value, as pages write the list anew at every render.
  const written = JSON.stringify(keys);
  useEffect(() => shown.add(JSON.parse(written) as PageKey[]), [written]);
};

/** For the help. */
export const useShownPageKeys = (): readonly PageKey[] =>
  useSyncExternalStore(shown.subscribe, shown.all, () => none);
