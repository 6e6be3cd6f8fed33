import {
  blockAt,
  diffTokens,
  type InlineNode,
  isUnit,
  joinInline,
  sliceInline,
  suggestReplacement,
  textBlocksOf,
  tokensOf,
} from '@qadam/reporting/domain';
import { Button } from '@qadam/ui';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useText } from '../text';
import { type Shown, writtenOf } from './shown-words';
import type { Selected } from './text-place';

interface SuggestFormProps {
  readonly selected: Selected;
  readonly shown: Shown;
  readonly onSend: (change: string, note: string) => Promise<boolean>;
  readonly onCancel: () => void;
}

const tokenOf = (index: number): string => `⟦${index + 1}⟧`;
const tokens = /⟦(\d+)⟧/gu;

/** Words typed by a person back into nodes: ⟦1⟧ is the first figure or citation of the passage. */
const nodesOf = (text: string, units: readonly InlineNode[]): readonly InlineNode[] => {
  const nodes: InlineNode[] = [];
  let at = 0;
  for (const found of text.matchAll(tokens)) {
    const unit = units[Number(found[1]) - 1];
    if (!unit) continue;
    nodes.push({ type: 'text', text: text.slice(at, found.index) }, unit);
    at = found.index + found[0].length;
  }
  return joinInline([...nodes, { type: 'text', text: text.slice(at) }]);
};

/** Words that stayed keep their bold, italics and links. */
const withMarks = (before: readonly InlineNode[], after: readonly InlineNode[]): readonly InlineNode[] => {
  const plain = before.map((node): InlineNode =>
    node.type === 'text' ? { type: 'text', text: node.text } : node,
  );
  const own = tokensOf(before, () => '');
  let at = 0;
  return joinInline(
    diffTokens(
      tokensOf(plain, () => ''),
      tokensOf(after, () => ''),
    ).flatMap((run) => {
      const kept = own.slice(at, at + run.tokens.length);
      if (run.kind !== 'added') at += run.tokens.length;
      return run.kind === 'removed' ? [] : (run.kind === 'same' ? kept : run.tokens).map(({ node }) => node);
    }),
  );
};

/** Other words for a passage; its figures and citations stay nodes. */
export const SuggestForm = ({ selected, shown, onSend, onCancel }: SuggestFormProps) => {
  const t = useText();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { content, from, to } = selected;
  const block = blockAt(textBlocksOf(content), from);
  const isInside = block !== undefined && block.shape !== 'leaf' && to <= block.from + block.text.length;
  const passage = isInside ? sliceInline(block.inline, from - block.from, to - block.from) : [];
  const units = passage.filter(isUnit);
  const start = passage
    .map((node) => (isUnit(node) ? tokenOf(units.indexOf(node)) : node.type === 'text' ? node.text : '\n'))
    .join('');
  const [text, setText] = useState(start);
  const [note, setNote] = useState('');
  const [isBusy, setBusy] = useState(false);
  useEffect(() => field.current?.focus(), []);
  if (!isInside) return <p className="r-notice">{t('suggestions.oneParagraph')}</p>;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (text === start) return field.current?.focus();
    const change = suggestReplacement(content, from, to, withMarks(passage, nodesOf(text, units)));
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
          aria-describedby={`${id}-note`}
          onChange={(event) => setText(event.target.value)}
        />
        <span id={`${id}-note`} className="q-muted">
          {t('suggestions.emptyDeletes')}
          {units.map((unit, index) => (
            <span key={index} className="r-legend">
              {tokenOf(index)} {writtenOf([unit], shown)}
            </span>
          ))}
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
