import { blockAt, sliceInline, suggestReplacement, textBlocksOf } from '@qadam/reporting/domain';
import { Button } from '@qadam/ui';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useText } from '../text';
import { type Shown, writtenOf } from './shown-words';
import type { Selected } from './text-place';
import { passageFrom, typedPassage, unknownSigns } from './typed-passage';

interface SuggestFormProps {
  readonly selected: Selected;
  readonly shown: Shown;
  readonly onSend: (change: string, note: string) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** Other words for a passage; its figures and citations stay nodes. */
export const SuggestForm = ({ selected, shown, onSend, onCancel }: SuggestFormProps) => {
  const t = useText();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { content, from, to } = selected;
  const block = blockAt(textBlocksOf(content), from);
  const isInside = block !== undefined && block.shape !== 'leaf' && to <= block.from + block.text.length;
  const passage = isInside ? sliceInline(block.inline, from - block.from, to - block.from) : [];
  const { text: start, units } = typedPassage(passage);
  const [text, setText] = useState(start);
  const [note, setNote] = useState('');
  const [isBusy, setBusy] = useState(false);
  const unknown = unknownSigns(text, passage);
  useEffect(() => field.current?.focus(), []);
  if (!isInside) return <p className="r-notice">{t('suggestions.oneParagraph')}</p>;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (text === start || unknown.length > 0) return field.current?.focus();
    const change = suggestReplacement(content, from, to, passageFrom(text, passage));
    setBusy(true);
    const isSent = await onSend(JSON.stringify(change), note);
    setBusy(false);
    if (isSent) onCancel();
  };
  return (
    <form className="r-entry" onSubmit={(event) => void submit(event)}>
      <div className="q-field">
        <label htmlFor={id}>{t('suggestions.instead')}</label>
        <textarea
          ref={field}
          id={id}
          className="q-input"
          rows={4}
          value={text}
          aria-invalid={unknown.length > 0 || undefined}
          aria-describedby={`${id}-note ${id}-problem`}
          onChange={(event) => setText(event.target.value)}
        />
        <span id={`${id}-note`} className="q-muted">
          {t('suggestions.emptyDeletes')}
          {units.map(({ sign, node }) => (
            <span key={sign} className="r-legend">
              {sign} {writtenOf([node], shown)}
            </span>
          ))}
        </span>
        <span id={`${id}-problem`} className="q-problem" role="alert">
          {unknown.length > 0 &&
            t(units.length > 0 ? 'suggestions.unknownSign' : 'suggestions.noSigns', {
              unknown: unknown.join(' '),
              signs: units.map(({ sign }) => sign).join(' '),
            })}
        </span>
      </div>
      <div className="q-field">
        <label htmlFor={`${id}-why`}>{t('suggestions.why')}</label>
        <input
          id={`${id}-why`}
          className="q-input"
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      <div className="r-buttons">
        <Button kind="main" type="submit" disabled={isBusy}>
          {t('suggestions.suggest')}
        </Button>
        <Button onClick={onCancel}>{t('reason.cancel')}</Button>
      </div>
    </form>
  );
};
