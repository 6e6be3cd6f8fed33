import { Button, type Failure, Field, useFailureText } from '@qadam/ui';
import { type FormEvent, useState } from 'react';
import { useBreakText } from './text';
import { useFirstField } from './use-first-field';

export interface WithdrawFormProps {
  readonly year: number;
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  readonly onWithdraw: (note: string) => void;
  readonly onCancel: () => void;
}

/** Asks once more, and why. */
export const WithdrawForm = ({ year, isBusy, failure, onWithdraw, onCancel }: WithdrawFormProps) => {
  const t = useBreakText();
  const failureText = useFailureText();
  const form = useFirstField();
  const [note, setNote] = useState('');
  return (
    <form
      ref={form}
      className="ind-setting-form"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        onWithdraw(note);
      }}
    >
      <Field label={t('withdrawNote')} value={note} onChange={({ target }) => setNote(target.value)} />
      {failure !== null && <p role="alert">{failureText(failure)}</p>}
      <p className="ind-setting-actions">
        <Button type="submit" kind="main" disabled={isBusy}>
          {t('withdrawSure', { year })}
        </Button>
        <Button type="button" disabled={isBusy} onClick={onCancel}>
          {t('cancel')}
        </Button>
      </p>
    </form>
  );
};
