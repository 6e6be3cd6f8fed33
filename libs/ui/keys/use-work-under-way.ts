import { useCallback, useEffect, useRef, useState } from 'react';

export interface WorkUnderWay {
  /** Whether some work is not done, or what it brought about is not drawn. */
  readonly isUnderWay: () => boolean;
  readonly hold: <Done>(work: Promise<Done>) => Promise<Done>;
}

/**
 * Work that decides what the next key is meant for. It counts as done once what it brought about is drawn: between its
 * answer and that, the field of what was there before still has the focus.
 */
export const useWorkUnderWay = (): WorkUnderWay => {
  const begun = useRef(0);
  const drawn = useRef(0);
  // Counted in the same drawing as the changes that the work asked for.
  const [settled, setSettled] = useState(0);
  useEffect(() => {
    drawn.current = settled;
  }, [settled]);
  const isUnderWay = useCallback(() => begun.current > drawn.current, []);
  const hold = useCallback(<Done>(work: Promise<Done>) => {
    begun.current += 1;
    return work.finally(() => setSettled((count) => count + 1));
  }, []);
  return { isUnderWay, hold };
};
