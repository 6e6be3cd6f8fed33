import type { Language } from '@qadam/language/domain';
import { Button, useServerChange, useServerData } from '@qadam/ui';
import { type BlockNode, missingPassages, type RichText } from '@qadam/reporting/domain';
import { useEffect, useEffectEvent, useState } from 'react';
import { citationNumbers, type Evidence } from '../marks/evidence';
import { useMoment } from '../marks/moment';
import { RichTextView } from '../marks/rich-text-view';
import { useText } from '../text';
import { KeptTextsDocument, SettleKeptTextDocument } from './desk.generated';

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
  const [shown, setShown] = useState<string | null>(null);
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
    const preview: RichText = { type: 'doc', content: passages };
    return (
      <section key={id} className="r-notice r-desk" aria-label={t('desk.kept')}>
        <p>
          <strong>{t('desk.kept')}</strong>{' '}
          {passages.length === 0
            ? t('desk.keptIsThere', { person: personName, moment: moment(createdAt) })
            : t('desk.keptMore', { person: personName, moment: moment(createdAt), count: passages.length })}
        </p>
        {shown === id && (
          <RichTextView
            content={preview}
            evidence={evidence}
            numbers={citationNumbers([preview])}
            language={language}
            level={1}
          />
        )}
        <div className="r-buttons">
          {onTake && passages.length > 0 && (
            <Button
              kind="main"
              disabled={fetching}
              onClick={() => {
                onTake(passages);
                void end(id);
              }}
            >
              {t('desk.takeKept')}
            </Button>
          )}
          {passages.length > 0 && (
            <Button aria-expanded={shown === id} onClick={() => setShown(shown === id ? null : id)}>
              {t(shown === id ? 'desk.hideKept' : 'desk.showKept')}
            </Button>
          )}
          {onTake && (
            <Button disabled={fetching} onClick={() => void end(id)}>
              {t('desk.dropKept')}
            </Button>
          )}
        </div>
      </section>
    );
  });
};
