import { FailureState, notify, Skeleton, useFailureText, useServerChange } from '@qadam/ui';
import { useState } from 'react';
import { ReasonForm } from '../reason-form';
import { useText } from '../text';
import { EffectsNote } from './effects-note';
import { useEffects } from './use-effects';
import { WithdrawDocumentDocument } from './withdrawal.generated';
import './withdrawal.css';

export interface WithdrawDocumentProps {
  readonly id: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** What a withdrawal of the document takes with it, then the reason, then the act. */
export const WithdrawDocument = ({ id, onDone, onCancel }: WithdrawDocumentProps) => {
  const t = useText();
  const failureText = useFailureText();
  const [of] = useState({ documentId: id });
  const { effects, error } = useEffects(of);
  const [withdraw, { fetching }] = useServerChange(WithdrawDocumentDocument);
  const [failure, setFailure] = useState<string>();
  const take = async (reason: string) => {
    const outcome = await withdraw({ id, reason });
    if (outcome.error) return setFailure(failureText(outcome.error));
    notify({ text: t('withdrawal.done'), tone: 'good' });
    onDone();
  };
  return (
    <section className="v-withdraw" aria-labelledby="withdraw-document">
      <h2 id="withdraw-document">{t('withdrawal.title')}</h2>
      <p>{t('withdrawal.lead')}</p>
      {error && <FailureState failure={error} />}
      {!effects && !error && <Skeleton shape="list" />}
      {effects && (
        <>
          <p>
            <b>{t('withdrawal.findings', { count: effects.withdrawalEffects.findings })}</b>{' '}
            {effects.citedFindings.findings === 0 && t('withdrawal.notCited')}
          </p>
          <EffectsNote effects={effects} />
        </>
      )}
      {failure && (
        <p role="alert" className="v-problem">
          {failure}
        </p>
      )}
      <ReasonForm
        label={t('withdrawal.withdraw')}
        isDisabled={fetching || !effects}
        onReason={take}
        onCancel={onCancel}
      />
    </section>
  );
};
