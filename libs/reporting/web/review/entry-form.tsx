import { Button } from '@qadam/ui';
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useText } from '../text';

export interface Entry {
  readonly text: string;
  readonly mentions: readonly number[];
}

interface EntryFormProps {
  readonly label: string;
  readonly send: string;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly onSend: (entry: Entry) => Promise<boolean>;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}

/** Words for a thread, and whom they are meant for. */
export const EntryForm = ({ label, send, people, onSend, onCancel, children }: EntryFormProps) => {
  const t = useText();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [mentions, setMentions] = useState<readonly number[]>([]);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => field.current?.focus(), []);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return field.current?.focus();
    setBusy(true);
    const isSent = await onSend({ text, mentions });
    setBusy(false);
    if (isSent) onCancel();
  };
  const left = people.filter((person) => !mentions.includes(Number(person.id)));
  return (
    <form className="r-entry" onSubmit={(event) => void submit(event)}>
      <div className="q-field">
        <label htmlFor={id}>{label}</label>
        <textarea
          ref={field}
          id={id}
          className="q-input"
          rows={3}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div className="r-mentions">
        {mentions.map((personId) => (
          <button
            key={personId}
            type="button"
            className="q-link-button"
            aria-label={t('comments.unmention', { name: nameOf(people, personId) })}
            onClick={() => setMentions(mentions.filter((other) => other !== personId))}
          >
            @{nameOf(people, personId)} ×
          </button>
        ))}
        <select
          className="q-input"
          aria-label={t('comments.mention')}
          value=""
          onChange={(event) => setMentions([...mentions, Number(event.target.value)])}
        >
          <option value="">{t('comments.mention')}</option>
          {left.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
        </select>
      </div>
      {children}
      <div className="r-buttons">
        <Button kind="main" type="submit" disabled={isBusy}>
          {send}
        </Button>
        <Button onClick={onCancel}>{t('reason.cancel')}</Button>
      </div>
    </form>
  );
};

const nameOf = (people: EntryFormProps['people'], personId: number): string =>
  people.find(({ id }) => Number(id) === personId)?.name ?? '';
