import { Button, Field } from '@qadam/ui';
import { longestFootnote } from '@qadam/reporting/domain';
import { type FormEvent, useId, useState } from 'react';
import { useText } from '../text';

interface FootnoteFormProps {
  readonly text: string;
  readonly verb: string;
  readonly onDone: (text: string) => void;
  readonly onRemove?: () => void;
}

export const FootnoteForm = ({ text: before, verb, onDone, onRemove }: FootnoteFormProps) => {
  const t = useText();
  const id = useId();
  const [text, setText] = useState(before);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') onDone(text.trim());
  };
  return (
    <form className="r-insert-form" onSubmit={submit}>
      <div className="q-field">
        <label htmlFor={id}>{t('footnote.words')}</label>
        <textarea
          id={id}
          className="q-input"
          rows={4}
          maxLength={longestFootnote}
          data-autofocus
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div className="r-buttons">
        <Button kind="main" type="submit" disabled={text.trim() === ''}>
          {verb}
        </Button>
        {onRemove && <Button onClick={onRemove}>{t('editor.remove')}</Button>}
      </div>
    </form>
  );
};

interface ChoiceFormProps {
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}

const mostShown = 40;

/** A list that a few letters narrow; Enter takes the first. */
export const ChoiceForm = ({ label, choices, onChoose }: ChoiceFormProps) => {
  const t = useText();
  const [text, setText] = useState('');
  const wanted = text.trim().toLowerCase();
  const found = choices.filter((choice) => choice.label.toLowerCase().includes(wanted)).slice(0, mostShown);
  return (
    <form
      className="r-insert-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (found[0]) onChoose(found[0].value);
      }}
    >
      <Field
        label={label}
        type="search"
        autoComplete="off"
        data-autofocus
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {found.length === 0 && <p className="q-muted">{t('editor.noChoice')}</p>}
      <ul className="r-choices">
        {found.map((choice) => (
          <li key={choice.value}>
            <button type="button" className="r-result" onClick={() => onChoose(choice.value)}>
              {choice.label}
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
};
