import { Button, notify, useFailureText, useServerChange } from '@qadam/ui';
import { useState } from 'react';
import { RemoveEarlierReviewDocument } from './forward.generated';
import { useForwardText } from './text';

/** Takes an earlier review out again, once somebody has read what goes with it. */
export const RemoveEarlier = ({ id, onRemoved }: { readonly id: number; readonly onRemoved: () => void }) => {
  const t = useForwardText();
  const textOf = useFailureText();
  const [isAsked, setAsked] = useState(false);
  const [remove, { fetching }] = useServerChange(RemoveEarlierReviewDocument);
  const take = async () => {
    const { error } = await remove({ id });
    if (error) return notify({ text: textOf(error), tone: 'bad' });
    notify({ text: t('remove.done') });
    onRemoved();
  };
  if (!isAsked) return <Button onClick={() => setAsked(true)}>{t('remove.open')}</Button>;
  return (
    <div className="r-forward-form r-forward-remove" role="group" aria-label={t('remove.open')}>
      <p>{t('remove.text')}</p>
      <div className="r-buttons">
        <Button kind="main" disabled={fetching} onClick={() => void take()}>
          {t('remove.do')}
        </Button>
        <Button onClick={() => setAsked(false)}>{t('rename.cancel')}</Button>
      </div>
    </div>
  );
};
