import type { Language } from '@qadam/language/domain';
import { useEffect, useEffectEvent, useState } from 'react';
import { type DeskView, useDesk } from '../desk/use-desk';

interface PenParts {
  readonly id: string;
  readonly language: Language;
  readonly mayWrite: boolean;
  /** The newest version that the page has. */
  readonly version: number;
  readonly isOpen: boolean;
  readonly again: () => void;
}

export interface TranslationPen {
  readonly view: DeskView;
  /** Counts what was kept aside while the page is open. */
  readonly keptRound: number;
  /** Nobody else writes: a line may be opened, and the pen comes with it. */
  readonly isFree: boolean;
  /** This window writes, and has read the newest version. */
  readonly isReady: boolean;
  /** The pen of the line that is open goes to somebody else. */
  readonly isLosing: boolean;
  readonly isOwn: boolean;
}

/** The pen of a text that is read beside its source: it is taken with the first line that is opened. */
export const useTranslationPen = ({
  id,
  language,
  mayWrite,
  version,
  isOpen,
  again,
}: PenParts): TranslationPen => {
  const [keptRound, setKeptRound] = useState(0);
  // Who sets a text beside its source may only want to read it.
  const view = useDesk(id, language, mayWrite, 'others', ({ kind }) => {
    if (kind === 'kept' || kind === 'unknown') setKeptRound((was) => was + 1);
    if (kind !== 'remarked' && (kind === 'moved' || !isOpen)) again();
  });
  const { desk, tab, isConnected, isUnreachable, putDown } = view;
  const own = desk?.writer?.tab === tab ? desk.writer : null;
  const isWriter = mayWrite && (own !== null || isUnreachable);
  const isBehind = isWriter && version < (own?.version ?? 0) && !isOpen;
  const catchUp = useEffectEvent(again);
  useEffect(() => {
    if (isBehind) catchUp();
  }, [isBehind]);
  // Nothing is open here that could be lost.
  const isAskedInVain = own !== null && desk?.asked != null && !isOpen;
  useEffect(() => {
    if (isAskedInVain) putDown();
  }, [isAskedInVain, putDown]);
  return {
    view,
    keptRound,
    isFree: mayWrite && (isUnreachable || (desk !== null && (desk.writer === null || own !== null))),
    isReady: isWriter && !isBehind,
    isLosing: isOpen && isConnected && (!isWriter || desk?.asked != null),
    isOwn: own !== null,
  };
};
