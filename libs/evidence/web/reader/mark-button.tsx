import type { Span } from '@qadam/evidence/domain';
import { IconEyeOff, IconHighlight } from '@tabler/icons-react';
import { type MouseEvent, type RefObject, useEffect, useState } from 'react';
import { useText } from '../text';
import { selectedSpan, selectionCorner } from './selection';

interface MarkButtonProps {
  readonly textRef: RefObject<HTMLElement | null>;
  readonly onMark: (span: Span) => void;
  readonly onMask: (span: Span) => void;
}

interface Shown {
  readonly span: Span;
  readonly left: number;
  readonly top: number;
}

const widthPx = 320;

const keepSelection = (event: MouseEvent) => event.preventDefault();

/** Stands beside a selection of the text: turns it into a finding, or masks it. */
export const MarkButton = ({ textRef, onMark, onMask }: MarkButtonProps) => {
  const t = useText();
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    const look = () => {
      const span = textRef.current && selectedSpan(textRef.current);
      const corner = span && selectionCorner();
      setShown(
        span && corner
          ? {
              span,
              left: Math.max(8, Math.min(corner.left - widthPx / 2, window.innerWidth - widthPx - 8)),
              top: Math.min(corner.top + 8, window.innerHeight - 56),
            }
          : null,
      );
    };
    document.addEventListener('selectionchange', look);
    window.addEventListener('scroll', look, { capture: true, passive: true });
    return () => {
      document.removeEventListener('selectionchange', look);
      window.removeEventListener('scroll', look, { capture: true });
    };
  }, [textRef]);
  if (!shown) return null;
  return (
    <div className="v-mark-button" style={{ left: shown.left, top: shown.top }}>
      <button
        type="button"
        className="q-button"
        data-main="true"
        onMouseDown={keepSelection}
        onClick={() => onMark(shown.span)}
      >
        <IconHighlight size={18} aria-hidden="true" />
        {t('reader.mark')}
        <kbd aria-hidden="true">m</kbd>
      </button>
      <button
        type="button"
        className="q-button"
        onMouseDown={keepSelection}
        onClick={() => onMask(shown.span)}
      >
        <IconEyeOff size={18} aria-hidden="true" />
        {t('masks.byHand.mask')}
      </button>
    </div>
  );
};
