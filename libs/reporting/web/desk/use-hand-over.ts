import { useEffect, useEffectEvent } from 'react';
import type { DeskView } from './use-desk';
import { useLateWords } from './use-late-words';

interface HandOverParts {
  readonly sectionId: string;
  readonly language: string;
  readonly view: DeskView;
  /** The pen goes, or has gone, to somebody else. */
  readonly isLosing: boolean;
  /** Saves what is not saved, or keeps it aside; whether that is done. */
  readonly handOver: () => Promise<boolean>;
  readonly onHandedOver: () => void;
}

const againMs = 2_000;

/** Whoever loses the pen hands in what is not saved yet, as often as it takes, before the text is let go. */
export const useHandOver = ({
  sectionId,
  language,
  view,
  isLosing,
  handOver,
  onHandedOver,
}: HandOverParts): void => {
  const hand = useEffectEvent(handOver);
  const done = useEffectEvent(onHandedOver);
  useLateWords(sectionId, language, isLosing);
  useEffect(() => {
    if (!isLosing) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isEnded = false;
    const handIn = async () => {
      const isSafe = await hand();
      if (isEnded) return;
      if (isSafe) done();
      else timer = setTimeout(() => void handIn(), againMs);
    };
    void handIn();
    return () => {
      isEnded = true;
      clearTimeout(timer);
    };
  }, [isLosing, view.desk?.writer?.tab]);
};
