import { Button } from '@qadam/ui';
import { type FormEvent, useId, useState } from 'react';
import { useText } from './text';
import './reason-form.css';

export interface ReasonFormProps {
  /** Of the button that takes the step. */
  readonly label: string;
  readonly isDisabled?: boolean;
  readonly onReason: (reason: string) => Promise<void>;
  readonly onCancel: () => void;
}

/** A step with its reason: without one nothing is seen or changed. */
export const ReasonForm = ({ label, isDisabled = false, onReason, onCancel }: ReasonFormProps) => {
  const t = useText();
  const id = useId();
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void onReason(reason);
  };
  return (
    <form className="v-reason" onSubmit={submit}>
      <label htmlFor={id}>{t('masks.reason')}</label>
      <input
        id={id}
        className="q-input"
        value={reason}
        required
        autoComplete="off"
        onChange={({ target }) => setReason(target.value)}
      />
      <p className="v-actions">
        <Button kind="main" type="submit" disabled={isDisabled || reason.trim() === ''}>
          {label}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </p>
    </form>
  );
};
