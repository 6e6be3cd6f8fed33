import { Button } from '@qadam/ui';
import { useEffect, useEffectEvent, useId, useRef } from 'react';
import { useText } from '../text';
import type { WordChoosing } from './use-word-choice';

/** Holds the keys while words are chosen, and says which there are. */
export const WordBar = ({ choosing }: { readonly choosing: WordChoosing }) => {
  const t = useText();
  const id = useId();
  const ref = useRef<HTMLDivElement>(null);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') choosing.leave();
    else if (event.key === 'Enter' && event.target === ref.current) choosing.mark();
    else if (!choosing.press(event.code, event.shiftKey)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  useEffect(() => {
    const bar = ref.current;
    bar?.focus({ preventScroll: true });
    bar?.addEventListener('keydown', onKey);
    return () => bar?.removeEventListener('keydown', onKey);
  }, []);
  return (
    <div
      ref={ref}
      className="v-word-bar"
      // The arrows are for the words and not for the reading cursor of a screen reader.
      role="application"
      tabIndex={-1}
      aria-label={t('part.label', { number: choosing.paragraph ?? 0 })}
      aria-describedby={id}
      onBlur={({ relatedTarget, currentTarget }) => {
        // A window that is left for a moment keeps its place.
        if (currentTarget.contains(relatedTarget) || !document.hasFocus()) return;
        choosing.close();
      }}
    >
      <p id={id}>
        <span>
          <kbd>←</kbd> <kbd>→</kbd> {t('part.move')}
        </span>
        <span>
          <kbd>Shift</kbd> <kbd>←</kbd> <kbd>→</kbd> {t('part.extend')}
        </span>
      </p>
      <p className="v-actions">
        <Button kind="main" onClick={choosing.mark}>
          {t('reader.mark')} <kbd>Enter</kbd>
        </Button>
        <Button onClick={choosing.leave}>
          {t('cancel')} <kbd>Esc</kbd>
        </Button>
      </p>
    </div>
  );
};
