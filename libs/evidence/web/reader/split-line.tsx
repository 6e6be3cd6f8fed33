import { beginningOf, endOf } from '@qadam/language/domain';
import { Button } from '@qadam/ui';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useText } from '../text';

export interface SplitLineProps {
  readonly quote: string;
  /** Offset within the quote near which the cut begins; left out: its middle. */
  readonly near?: number | undefined;
  readonly onCut: (at: number) => void;
  readonly onCancel: () => void;
}

/** Where words begin, but for the first one. */
const cutsOf = (quote: string): readonly number[] =>
  [...quote.matchAll(/\s+/gu)]
    .map(({ index, 0: spaces }) => index + spaces.length)
    .filter((at) => at < quote.length);

const nearest = (cuts: readonly number[], wanted: number): number =>
  cuts.reduce(
    (best, cut, place) => (Math.abs(cut - wanted) < Math.abs((cuts[best] ?? 0) - wanted) ? place : best),
    0,
  );

/** The words of a finding with a cut between two of them, moved by the arrows. */
export const SplitLine = ({ quote, near, onCut, onCancel }: SplitLineProps) => {
  const t = useText();
  const cuts = cutsOf(quote);
  const [place, setPlace] = useState(() => nearest(cuts, near ?? quote.length / 2));
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus({ preventScroll: true }), []);
  const at = cuts[place];
  if (at === undefined)
    return (
      <p className="v-note">
        {t('split.oneWord')} <Button onClick={onCancel}>{t('split.cancel')}</Button>
      </p>
    );
  const onKeyDown = (event: KeyboardEvent) => {
    const last = cuts.length - 1;
    const moves: Readonly<Record<string, number>> = {
      ...{ ArrowLeft: Math.max(place - 1, 0), ArrowRight: Math.min(place + 1, last) },
      ...{ ArrowUp: Math.max(place - 8, 0), ArrowDown: Math.min(place + 8, last), Home: 0, End: last },
    };
    const next = moves[event.code];
    if (next !== undefined) setPlace(next);
    else if (event.code === 'Enter') onCut(at);
    else if (event.code === 'Escape') onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="v-split">
      <div
        ref={ref}
        className="v-split-words"
        role="slider"
        tabIndex={0}
        aria-label={t('split.label')}
        aria-valuemin={1}
        aria-valuemax={cuts.length}
        aria-valuenow={place + 1}
        aria-valuetext={`${endOf(quote.slice(0, at).trim(), 40)} | ${beginningOf(quote.slice(at), 40)}`}
        onKeyDown={onKeyDown}
      >
        <span>{quote.slice(0, at)}</span>
        <span className="v-cut" aria-hidden="true" />
        <span>{quote.slice(at)}</span>
      </div>
      <p className="v-note">{t('split.hint')}</p>
      <p className="v-actions">
        <Button kind="main" onClick={() => onCut(at)}>
          {t('split.cut')} <kbd>Enter</kbd>
        </Button>
        <Button onClick={onCancel}>
          {t('split.cancel')} <kbd>Esc</kbd>
        </Button>
      </p>
    </div>
  );
};
