import { useEffect, useRef } from 'react';
import { isPressed, type KeyWish, takesText } from './key-press';
import { dialogIsOpen } from './open-dialog';
import { letterKeysAreOn } from './preference';

export interface KeyOptions {
  readonly enabled?: boolean;
  /** Also while the reader types in a field; for keys with Ctrl or Cmd, and Escape. */
  readonly whileTyping?: boolean;
}

const isTyping = (event: KeyboardEvent): boolean =>
  event.target instanceof HTMLElement && takesText(event.target);

/**
 * Calls `handler` when a key is pressed anywhere on the page. Reads the physical key; stays quiet while the
 * reader types, inside open dialogs, and for bare letters once the reader has turned them off.
 */
export const useKey = (
  wish: KeyWish | string,
  handler: (event: KeyboardEvent) => void,
  options: KeyOptions = {},
) => {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  const { code, shift = false, command = false, sign } = typeof wish === 'string' ? { code: wish } : wish;
  const { enabled = true, whileTyping = false } = options;
  useEffect(() => {
    if (!enabled) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (
        event.defaultPrevented ||
        event.isComposing ||
        !isPressed(event, { code, shift, command, ...(sign ? { sign } : {}) })
      )
        return;
      if (!whileTyping && isTyping(event)) return;
      if (!command && code !== 'Escape' && (!letterKeysAreOn() || dialogIsOpen())) return;
      latest.current(event);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [code, shift, command, sign, enabled, whileTyping]);
};
