import type { Span } from '@qadam/evidence/domain';
import { notify, takesText, useKey, usePageKeys, useTypeAhead } from '@qadam/ui';
import type { FindingPartsFragment } from '../findings/finding.generated';
import type { FindingChanges } from '../findings/use-finding-changes';
import { useText } from '../text';
import { keepsOwnUndo } from './own-undo';
import { paragraphSpan, selectedSpan } from './selection';
import type { Reading } from './use-reading';
import type { WordChoosing } from './use-word-choice';

export interface ReaderKeysProps {
  readonly reading: Reading;
  readonly findings: readonly FindingPartsFragment[];
  readonly changes: FindingChanges;
  readonly mayWrite: boolean;
  readonly recent: readonly string[];
  readonly again: () => void;
  /** To the next (1) or the former (-1) finding. */
  readonly toFinding: (step: number) => void;
  readonly choosing: WordChoosing;
  readonly onSplit: () => void;
  readonly onMerge: () => void;
  /** To the next (1) or the former (-1) document. */
  readonly onDocument: (step: number) => void;
}

/** A key for each digit; hooks are called the same number of times whatever there is. */
const useDigits = (take: (digit: number) => void, shift: boolean, enabled: boolean) => {
  useKey({ code: 'Digit1', shift }, () => take(1), { enabled });
  useKey({ code: 'Digit2', shift }, () => take(2), { enabled });
  useKey({ code: 'Digit3', shift }, () => take(3), { enabled });
  useKey({ code: 'Digit4', shift }, () => take(4), { enabled });
  useKey({ code: 'Digit5', shift }, () => take(5), { enabled });
};

/** What Enter presses, opens or chooses by itself. */
const ownEnter = 'a, button, summary, input, [tabindex="0"]';

/** All keys of the reader, by the place of the key and not by its letter, and their lines in the help. */
export const useReaderKeys = (props: ReaderKeysProps): void => {
  const { reading, findings, changes, mayWrite, recent, again, toFinding, choosing } = props;
  const { selectedId, current, textRef, tagRef, mark } = reading;
  const t = useText();
  const enabled = mayWrite;
  const chosen = findings.find(({ id }) => id === selectedId);

  const markHere = () => {
    if (choosing.paragraph !== null) return choosing.mark();
    const span: Span | null =
      (textRef.current && selectedSpan(textRef.current)) ??
      (current === null ? null : paragraphSpan(current));
    if (span) mark(span);
    else notify({ text: t('part.where') });
  };
  /** Keys that need an open finding say so where there is none, instead of doing nothing. */
  const needsFinding = () => notify({ text: t('reader.openFirst') });
  const tag = (code: string | undefined) => {
    if (!chosen) return needsFinding();
    if (code === undefined || chosen.tags.some((each) => each.code === code)) return;
    void changes.tag(chosen.id, code).then(again);
  };
  const dropLast = () => {
    const last = chosen?.tags.at(-1);
    if (chosen && last) void changes.untag(chosen.id, last.code, last.suggestionRank !== null).then(again);
  };
  useTypeAhead(
    reading.isOnItsWay,
    () => {
      reading.letGo();
      notify({ text: t('reader.keysDropped'), tone: 'bad' });
    },
    { enabled },
  );
  useKey('KeyJ', () => reading.move(1));
  useKey('KeyK', () => reading.move(-1));
  useKey('KeyN', () => toFinding(1));
  useKey('KeyP', () => toFinding(-1));
  useKey('BracketRight', () => props.onDocument(1));
  useKey('BracketLeft', () => props.onDocument(-1));
  // In the empty field of tags Enter does the same.
  useKey('Enter', (event) => {
    const { target } = event;
    if (target instanceof HTMLElement && target.closest(ownEnter)) return;
    event.preventDefault();
    toFinding(1);
  });
  useKey('KeyM', markHere, { enabled });
  useKey(
    { code: 'KeyM', shift: true },
    (event) => {
      event.preventDefault();
      choosing.open();
    },
    { enabled },
  );
  useKey(
    'KeyT',
    (event) => {
      event.preventDefault();
      if (tagRef.current) tagRef.current.focus();
      else needsFinding();
    },
    { enabled },
  );
  useKey(
    'KeyW',
    (event) => {
      event.preventDefault();
      if (reading.wordsRef.current) reading.wordsRef.current.focus();
      else needsFinding();
    },
    { enabled },
  );
  const ask = (digit: number) => {
    if (selectedId === null) needsFinding();
    else reading.setAsked(digit);
  };
  useDigits(ask, false, enabled);
  useDigits((digit) => tag(recent[digit - 1]), true, enabled);
  useKey('KeyX', () => ask(0), { enabled });
  useKey('KeyR', dropLast, { enabled });
  useKey(
    'KeyS',
    (event) => {
      event.preventDefault();
      props.onSplit();
    },
    { enabled },
  );
  useKey('KeyU', props.onMerge, { enabled });

  const step = (event: KeyboardEvent, take: () => Promise<void>) => {
    const { target } = event;
    if (target instanceof HTMLElement && takesText(target) && keepsOwnUndo(target)) return;
    event.preventDefault();
    void take().then(again);
  };
  const always = { enabled, whileTyping: true };
  useKey({ code: 'KeyZ', command: true }, (event) => step(event, changes.undo), always);
  useKey({ code: 'KeyZ', command: true, shift: true }, (event) => step(event, changes.redo), always);
  useKey({ code: 'KeyY', command: true }, (event) => step(event, changes.redo), always);

  /** From a field of the finding back to the finding: what was typed there is kept, and letters are keys again. */
  const leave = (event: KeyboardEvent) => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || !target.closest('.v-editor') || !takesText(target)) return;
    event.preventDefault();
    reading.focusFinding();
  };
  useKey('Escape', leave, always);
  useKey({ code: 'Enter', command: true }, leave, always);

  usePageKeys([
    { keys: ['j', 'k'], label: t('reader.help.move') },
    { keys: ['n', 'p'], label: t('reader.help.findings') },
    { keys: ['Enter'], label: t('reader.help.next') },
    { keys: [']', '['], label: t('reader.help.documents') },
    ...(mayWrite
      ? [
          { keys: ['m'], label: t('reader.help.mark') },
          { keys: ['Shift', 'm'], label: t('reader.help.part') },
          { keys: ['1', '…', '5'], label: t('reader.help.suggestion') },
          { keys: ['x'], label: t('reader.help.reject') },
          { keys: ['t'], label: t('reader.help.tag') },
          { keys: ['w'], label: t('reader.help.words') },
          { keys: ['Esc'], label: t('reader.help.leave') },
          { keys: ['Ctrl', 'Enter'], label: t('reader.help.leave') },
          { keys: ['Alt', '1', '…', '5'], label: t('reader.help.take') },
          { keys: ['Shift', '1', '…', '5'], label: t('reader.help.recent') },
          { keys: ['r'], label: t('reader.help.drop') },
          { keys: ['s'], label: t('reader.help.split') },
          { keys: ['u'], label: t('reader.help.merge') },
          { keys: ['Ctrl', 'z'], label: t('reader.help.undo') },
          { keys: ['Ctrl', 'y'], label: t('reader.help.redo') },
        ]
      : []),
  ]);
};
