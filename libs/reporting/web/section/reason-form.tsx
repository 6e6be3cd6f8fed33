import { Button } from '@qadam/ui';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useText } from '../text';

interface ReasonFormProps {
  readonly step: string;
  readonly isBusy: boolean;
  /** Stands in the field to begin with, as where somebody gave a reason for asking. */
  readonly initial?: string;
  readonly onGive: (reason: string) => void;
  readonly onCancel: () => void;
}

/** A step that needs a reason, which everyone sees in the history. */
export const ReasonForm = ({ step, isBusy, initial = '', onGive, onCancel }: ReasonFormProps) => {
  const t = useText();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState(initial);
  const [isTried, setTried] = useState(false);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() === '') field.current?.focus();
    else onGive(reason);
  };
  const isMissing = isTried && reason.trim() === '';
  return (
    <form className="r-notice" onSubmit={submit}>
      <div className="q-field">
        <label htmlFor={id}>{t('reason.label')}</label>
        <textarea
          ref={field}
          id={id}
          className="q-input"
          rows={3}
          value={reason}
          aria-invalid={isMissing || undefined}
          aria-describedby={`${id}-note`}
          onChange={(event) => setReason(event.target.value)}
        />
        <span id={`${id}-note`} className={isMissing ? 'q-problem' : undefined}>
          {t(isMissing ? 'reason.missing' : 'reason.hint')}
        </span>
      </div>
      <div className="r-buttons">
        <Button kind="main" type="submit" disabled={isBusy}>
          {step}
        </Button>
        <Button onClick={onCancel}>{t('reason.cancel')}</Button>
      </div>
    </form>
  );
};
