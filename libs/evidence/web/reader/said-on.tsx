import { refuseSaidOn } from '@qadam/evidence/domain';
import { Field, useFormat } from '@qadam/ui';
import { useState } from 'react';
import type { FindingPartsFragment } from '../findings/finding.generated';
import { useText } from '../text';

/** In Kazakhstan, by which the server judges too. */
const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty' }).format();

interface SaidOnProps {
  readonly finding: FindingPartsFragment;
  readonly value: string;
  /** Given when the field is left or Enter is pressed, and only a day that can be; empty where it is taken away. */
  readonly onSave: (day: string) => void;
}

/** The day on which it was said; without one of its own a finding has the days of its event. */
export const SaidOn = ({ finding, value, onSave }: SaidOnProps) => {
  const t = useText();
  const { dayRange } = useFormat();
  const [seen, setSeen] = useState(value);
  const [typed, setTyped] = useState(value);
  const [problem, setProblem] = useState<string>();
  // Brought back by an undo, or changed by somebody else.
  if (seen !== value) {
    setSeen(value);
    setTyped(value);
  }
  const keep = (field: HTMLInputElement) => {
    const why = field.validity.badInput
      ? 'not-a-day'
      : field.value === ''
        ? null
        : refuseSaidOn(field.value, today());
    setProblem(why ? t(`saidOn.${why}`) : undefined);
    if (!why && field.value !== value) onSave(field.value);
  };
  const { eventStartsOn, eventEndsOn } = finding;
  return (
    <Field
      label={t('finding.saidOn')}
      type="date"
      value={typed}
      max={today()}
      problem={problem}
      hint={
        typed === '' && eventStartsOn
          ? t('saidOn.ofEvent', { days: dayRange(eventStartsOn, eventEndsOn ?? eventStartsOn) })
          : undefined
      }
      onChange={({ target }) => setTyped(target.value)}
      onBlur={({ target }) => keep(target)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep(event.currentTarget);
      }}
    />
  );
};
