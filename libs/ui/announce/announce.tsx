import { useSyncExternalStore } from 'react';

let spoken = '';
const listeners = new Set<() => void>();

/** Says a text through assistive technology, politely. */
export const announce = (text: string): void => {
  spoken = text;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The place where announcements appear; stands once in the shell. */
export const Announcer = () => {
  const text = useSyncExternalStore(
    subscribe,
    () => spoken,
    () => '',
  );
  return (
    <div className="q-unseen" aria-live="polite" role="status">
      {text}
    </div>
  );
};
