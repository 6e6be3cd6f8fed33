import { Button, useFailureText } from '@qadam/ui';
import { useEffect, useState } from 'react';
import { useText } from '../text';
import { EffectsNote } from './effects-note';
import { touchesOthers, useEffects } from './use-effects';

/** The question may stand below what is in view. */
const intoView = (question: HTMLElement | null) => question?.scrollIntoView({ block: 'nearest' });

export interface WithdrawButtonProps {
  readonly id: string;
  readonly withdraw: () => void;
}

/** Withdraws a finding at once where nothing cites it and no open round holds it; else it says first what does. */
export const WithdrawButton = ({ id, withdraw }: WithdrawButtonProps) => {
  const t = useText();
  const failureText = useFailureText();
  const [isAsked, setAsked] = useState(false);
  const { effects, error } = useEffects(isAsked ? { selection: { ids: [id] } } : null);
  const isFree = effects !== undefined && !touchesOthers(effects);
  useEffect(() => {
    if (!isAsked || !isFree) return;
    setAsked(false);
    withdraw();
  }, [isAsked, isFree, withdraw]);
  if (!isAsked || isFree || (!effects && !error))
    return (
      <Button disabled={isAsked} onClick={() => setAsked(true)}>
        {t('finding.withdraw')}
      </Button>
    );
  return (
    <div ref={intoView} role="alertdialog" aria-label={t('finding.withdraw')} className="v-asks">
      {effects ? <EffectsNote effects={effects} isSingle /> : <p>{error && failureText(error)}</p>}
      <Button
        kind="main"
        onClick={() => {
          setAsked(false);
          withdraw();
        }}
      >
        {t('finding.withdraw')}
      </Button>
      <Button onClick={() => setAsked(false)}>{t('cancel')}</Button>
    </div>
  );
};
