import { handMaskKinds, type Span } from '@qadam/evidence/domain';
import { Button, notify, useFailureText, useServerChange, useServerData } from '@qadam/ui';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { ChoiceField } from '../choices';
import { useText } from '../text';
import { MaskWordsDocument, WordMentionsDocument } from './masks.generated';

export interface MaskWordsProps {
  readonly documentId: string;
  readonly span: Span;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Asks what the chosen words are, and whether all their mentions are masked, before anything is. */
export const MaskWords = ({ documentId, span, onDone, onCancel }: MaskWordsProps) => {
  const t = useText();
  const failureText = useFailureText();
  const ref = useRef<HTMLFormElement>(null);
  const [kind, setKind] = useState<string>('name');
  const [everyMention, setEveryMention] = useState(true);
  const [failure, setFailure] = useState<string | null>(null);
  const { data, error } = useServerData(
    WordMentionsDocument,
    { documentId, ...span },
    { requestPolicy: 'network-only' },
  );
  const [mask, { fetching }] = useServerChange(MaskWordsDocument);
  const found = data?.wordMentions;
  useEffect(() => ref.current?.querySelector('select')?.focus(), [found]);
  const onKey = useEffectEvent(({ key }: KeyboardEvent) => {
    if (key === 'Escape') onCancel();
  });
  useEffect(() => {
    const form = ref.current;
    form?.addEventListener('keydown', onKey);
    return () => form?.removeEventListener('keydown', onKey);
  }, []);
  const problem = failure ?? (error ? failureText(error) : null);
  const take = async () => {
    const { data: done, error: refused } = await mask({ documentId, ...span, kind, everyMention });
    if (refused) return setFailure(failureText(refused));
    notify({ text: t('masks.byHand.done', { count: done.maskWords.mentions }), tone: 'good' });
    onDone();
  };
  return (
    <form
      ref={ref}
      className="v-word-bar v-mask-words"
      aria-label={t('masks.byHand.title')}
      onSubmit={(event) => {
        event.preventDefault();
        void take();
      }}
    >
      {found && (
        <>
          <p>
            {t('masks.byHand.title')}: <b>{found.words}</b>
          </p>
          <ChoiceField
            label={t('masks.byHand.kind')}
            value={kind}
            onChange={({ target }) => setKind(target.value)}
          >
            {handMaskKinds.map((each) => (
              <option key={each} value={each}>
                {t(`masks.byHand.kinds.${each}`)}
              </option>
            ))}
          </ChoiceField>
          {found.mentions > 1 && (
            <label className="q-check">
              <input
                type="checkbox"
                checked={everyMention}
                onChange={({ target }) => setEveryMention(target.checked)}
              />
              {t('masks.byHand.all', { count: found.mentions })}
            </label>
          )}
          <p className="q-muted">{t('masks.byHand.note')}</p>
        </>
      )}
      {problem && (
        <p role="alert" className="v-problem">
          {problem}
        </p>
      )}
      <p className="v-actions">
        <Button kind="main" type="submit" disabled={!found || fetching}>
          {t('masks.byHand.mask')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </p>
    </form>
  );
};
