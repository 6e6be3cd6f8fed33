import { useEffect, useEffectEvent, useRef } from 'react';
import { takesText } from './key-press';
import { dialogIsOpen } from './open-dialog';

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'altKey'>;

const modifiers = new Set(['Shift', 'Alt', 'AltGraph', 'Control', 'Meta', 'CapsLock', 'Dead', 'Process']);

/** How often is looked whether the keys may go on. */
const lookMs = 16;

/** Gives a press to what has the focus now, as if it had been typed there. */
const perform = ({ key, code, shiftKey, altKey }: Press): void => {
  const target = document.activeElement instanceof HTMLElement ? document.activeElement : document.body;
  const event = new KeyboardEvent('keydown', {
    ...{ key, code, shiftKey, altKey },
    ...{ bubbles: true, cancelable: true },
  });
  if (!target.dispatchEvent(event)) return;
  if (takesText(target)) {
    // The one way by which a page types as a person does: fields and their undo take it for typing.
    if ([...key].length === 1 && !altKey) document.execCommand('insertText', false, key);
    else if (key === 'Backspace') document.execCommand('delete');
  } else if (key === 'Enter' || key === ' ') target.click();
};

/**
 * Keys that are typed while `isHeld` says that what they are meant for is on its way wait in their order and are
 * played once it is there, so that whoever types fast never acts on what was chosen before. Where it does not come
 * within `mostMs` they are dropped, and `onDropped` says so: a key lost is better than a key in the wrong place.
 */
export const useTypeAhead = (
  isHeld: () => boolean,
  onDropped: () => void,
  { enabled, mostMs = 8000 }: { readonly enabled: boolean; readonly mostMs?: number },
): void => {
  const queue = useRef<Press[]>([]);
  const held = useEffectEvent(isHeld);
  const dropped = useEffectEvent(onDropped);
  useEffect(() => {
    if (!enabled) return undefined;
    const waiting = queue.current;
    let timer: ReturnType<typeof setTimeout> | null = null;
    let since = 0;
    const play = () => {
      timer = null;
      if (held()) {
        if (performance.now() - since > mostMs) {
          waiting.length = 0;
          dropped();
          return;
        }
      } else {
        const press = waiting.shift();
        since = performance.now();
        if (press !== undefined) perform(press);
      }
      // One press at a time: what it brings about is shown before the next is played.
      if (waiting.length > 0) timer = setTimeout(play, lookMs);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.isTrusted || event.isComposing || event.ctrlKey || event.metaKey) return;
      if (modifiers.has(event.key) || dialogIsOpen()) return;
      if (waiting.length === 0 && !held()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (waiting.length === 0) since = performance.now();
      const { key, code, shiftKey, altKey } = event;
      waiting.push({ key, code, shiftKey, altKey });
      timer ??= setTimeout(play, lookMs);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
      if (timer !== null) clearTimeout(timer);
      waiting.length = 0;
    };
  }, [enabled, mostMs]);
};
