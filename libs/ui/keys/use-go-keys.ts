import { useEffect, useRef } from 'react';
import { isPressed, takesText } from './key-press';
import { dialogIsOpen } from './open-dialog';
import { letterKeysAreOn } from './preference';

const patienceMs = 1500;

/** `g`, then a letter: calls `go` with what `places` holds for the second key (`KeyO` -> `/`). */
export const useGoKeys = (places: Readonly<Record<string, string>>, go: (place: string) => void) => {
  const latest = useRef({ places, go });
  useEffect(() => {
    latest.current = { places, go };
  });
  useEffect(() => {
    let startedAt = Number.NEGATIVE_INFINITY;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || !letterKeysAreOn()) return;
      if (event.target instanceof HTMLElement && takesText(event.target)) return;
      if (dialogIsOpen()) return;
      const waiting = event.timeStamp - startedAt < patienceMs;
      startedAt = Number.NEGATIVE_INFINITY;
      const place = latest.current.places[event.code];
      if (waiting && place !== undefined && isPressed(event, { code: event.code })) {
        event.preventDefault();
        latest.current.go(place);
      } else if (isPressed(event, { code: 'KeyG' })) startedAt = event.timeStamp;
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
};
