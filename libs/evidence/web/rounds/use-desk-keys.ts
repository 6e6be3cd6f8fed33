import { notify, useKey, useTypeAhead, useWorkUnderWay, type WorkUnderWay } from '@qadam/ui';
import { type RefObject, useRef, useState } from 'react';
import { useText } from '../text';

/** How many of the codes chosen last have a key. */
export const recentCount = 9;

const suggestionKeys = ['Digit1', 'Digit2', 'Digit3', 'Digit4', 'Digit5'];

/** A key for each of the suggestions. */
export const useSuggestionKeys = (ask: (digit: number) => void) => {
  useKey(suggestionKeys[0] ?? '', () => ask(1));
  useKey(suggestionKeys[1] ?? '', () => ask(2));
  useKey(suggestionKeys[2] ?? '', () => ask(3));
  useKey(suggestionKeys[3] ?? '', () => ask(4));
  useKey(suggestionKeys[4] ?? '', () => ask(5));
};

const digits = Array.from({ length: recentCount }, (_, at) => at + 1);

/** A key for each of the recent codes; hooks are called the same number of times whatever there is. */
export const useRecentKeys = (take: (at: number) => void) => {
  const keys = digits.map((digit) => ({ code: `Digit${digit}`, shift: true }));
  useKey(keys[0] ?? '', () => take(0));
  useKey(keys[1] ?? '', () => take(1));
  useKey(keys[2] ?? '', () => take(2));
  useKey(keys[3] ?? '', () => take(3));
  useKey(keys[4] ?? '', () => take(4));
  useKey(keys[5] ?? '', () => take(5));
  useKey(keys[6] ?? '', () => take(6));
  useKey(keys[7] ?? '', () => take(7));
  useKey(keys[8] ?? '', () => take(8));
};

export interface DeskPatience {
  /** A suggestion asked for by its number, to be taken once it is there. */
  readonly asked: number | null;
  readonly setAsked: (digit: number | null) => void;
  readonly tagRef: RefObject<HTMLInputElement | null>;
  /** Keys wait for the work: it decides about which finding the next one is. */
  readonly hold: WorkUnderWay['hold'];
}

/** Keys that come before the finding, the field or the answer that they are meant for wait for it, as in the reader. */
export const useDeskPatience = (isThere: boolean): DeskPatience => {
  const t = useText();
  const [asked, setAsked] = useState<number | null>(null);
  const tagRef = useRef<HTMLInputElement>(null);
  const { isUnderWay, hold } = useWorkUnderWay();
  useTypeAhead(
    () => !isThere || isUnderWay() || asked !== null || tagRef.current?.dataset['awaiting'] === 'true',
    () => {
      setAsked(null);
      notify({ text: t('reader.keysDropped'), tone: 'bad' });
    },
    { enabled: true },
  );
  return { asked, setAsked, tagRef, hold };
};
