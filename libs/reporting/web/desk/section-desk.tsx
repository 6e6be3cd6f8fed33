import { useAccount } from '@qadam/identity/web';
import type { Language } from '@qadam/language/domain';
import { whoseText } from '@qadam/reporting/domain';
import { Skeleton } from '@qadam/ui';
import { useEffect, useEffectEvent, useState } from 'react';
import { ReadingSection } from '../section/reading-section';
import type { SectionFieldsFragment } from '../section/section.generated';
import { WritingSection } from '../section/writing-section';
import { useDesk } from './use-desk';
import { useMovedNotice } from './use-moved-notice';

interface SectionDeskProps {
  readonly section: SectionFieldsFragment;
  readonly again: () => void;
}

/**
 * One section among several people: one window writes, the others read along. Whoever loses the pen hands in first
 * what is not saved yet; whoever gets it begins with the newest text.
 */
export const SectionDesk = ({ section, again }: SectionDeskProps) => {
  const { id, mayWrite, newest } = section;
  const language = section.language as Language;
  const [isOpen, setOpen] = useState(false);
  const [keptRound, setKeptRound] = useState(0);
  const [remarkRound, setRemarkRound] = useState(0);
  const { account } = useAccount();
  const whose = whoseText(
    { assigneeId: section.assignee?.id ?? null, writtenBy: newest?.personName ?? null },
    account,
  );
  const view = useDesk(id, language, mayWrite, whose, ({ kind }) => {
    if (kind === 'kept' || kind === 'unknown') setKeptRound((was) => was + 1);
    if (kind === 'remarked' || kind === 'unknown') setRemarkRound((was) => was + 1);
    // The writer's own text is newer than what the server has.
    if (kind !== 'remarked' && (kind === 'moved' || !isOpen)) again();
  });
  useMovedNotice(section);
  const { desk, tab, isConnected, isUnreachable } = view;
  const own = desk?.writer?.tab === tab ? desk.writer : null;
  const isWriter = mayWrite && (own !== null || isUnreachable);
  const isFresh = (newest?.number ?? 0) >= (own?.version ?? 0);
  if (isWriter && isFresh && !isOpen) setOpen(true);

  const isBehind = isWriter && !isFresh && !isOpen;
  const catchUp = useEffectEvent(again);
  useEffect(() => {
    if (isBehind) catchUp();
  }, [isBehind]);

  if (mayWrite && !isOpen && desk === null) return <Skeleton shape="text" />;
  return isOpen ? (
    <WritingSection
      section={section}
      again={again}
      view={view}
      keptRound={keptRound}
      remarkRound={remarkRound}
      isLosing={isConnected && (!isWriter || desk?.asked != null)}
      onHandedOver={() => {
        if (own !== null) view.putDown();
        else {
          setOpen(false);
          again();
        }
      }}
    />
  ) : (
    <ReadingSection
      section={section}
      again={again}
      view={view}
      keptRound={keptRound}
      remarkRound={remarkRound}
    />
  );
};
