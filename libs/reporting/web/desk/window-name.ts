const key = 'qadam-window';

const newName = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** What the page before a reload left for the one after it; taken away at once, so that a copy of the window has none. */
const leftName = (): string | null => {
  try {
    const left = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    return left;
  } catch {
    return null;
  }
};

let name: string | undefined;

/** The name of this window; it stays the same over a reload. */
export const windowName = (): string => {
  if (name !== undefined) return name;
  const own = leftName() ?? newName();
  name = own;
  window.addEventListener('pagehide', () => {
    try {
      sessionStorage.setItem(key, own);
    } catch {
      // A browser that keeps nothing gives the window a new name after a reload.
    }
  });
  return own;
};
