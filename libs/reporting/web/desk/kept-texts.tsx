import type { Language } from '@qadam/language/domain';
import { useServerChange, useServerData } from '@qadam/ui';
import { type BlockNode, missingPassages, type RichText } from '@qadam/reporting/domain';
import { useEffect, useEffectEvent } from 'react';
import type { Evidence } from '../marks/evidence';
import { useMoment } from '../marks/moment';
import { useText } from '../text';
import { KeptTextsDocument, SettleKeptTextDocument } from './desk.generated';
import { PassagesNotice } from './passages-notice';

interface KeptTextsProps {
  readonly sectionId: string;
  readonly language: Language;
  /** The text as it is now; the passages that it lacks are offered. */
  readonly current: RichText;
  readonly evidence: Evidence;
  /** Grows when the server says that something was kept or settled. */
  readonly round: number;
  /** Left out where the section is only read. */
  readonly onTake?: (blocks: readonly BlockNode[]) => void;
}

/** Words that could not become a version when somebody else took over: they wait for a decision. */
export const KeptTexts = ({ sectionId, language, current, evidence, round, onTake }: KeptTextsProps) => {
  const t = useText();
  const moment = useMoment();
  const [settle, { fetching }] = useServerChange(SettleKeptTextDocument);
  const { data, again } = useServerData(
    KeptTextsDocument,
    { sectionId: Number(sectionId), language },
    { requestPolicy: 'cache-and-network' },
  );
  const look = useEffectEvent(again);
  useEffect(() => {
    if (round > 0) look();
  }, [round]);
  const end = async (id: string) => {
    await settle({ id: Number(id) });
    again();
  };
  return data?.keptTexts.map(({ id, personName, createdAt, content }) => {
    const passages = missingPassages(JSON.parse(content) as RichText, current);
    return (
      <PassagesNotice
        key={id}
        label={t('desk.kept')}
        passages={passages}
        evidence={evidence}
        language={language}
        isBusy={fetching}
        onTake={
          onTake &&
          (() => {
            onTake(passages);
            void end(id);
          })
        }
        onDrop={onTake && (() => void end(id))}
      >
        <strong>{t('desk.kept')}</strong>{' '}
        {passages.length === 0
          ? t('desk.keptIsThere', { person: personName, moment: moment(createdAt) })
          : t('desk.keptMore', { person: personName, moment: moment(createdAt), count: passages.length })}
      </PassagesNotice>
    );
  });
};
