import type { Span } from '@qadam/evidence/domain';
import { announce, useKey, usePageKeys } from '@qadam/ui';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { VoiceDocumentTextQuery } from '../documents/documents.generated';
import type { FindingChanges } from '../findings/use-finding-changes';
import { useText } from '../text';
import { keepsOwnUndo } from './own-undo';
import { selectedSpan } from './selection';

export type Pane = 'documents' | 'text' | 'findings';

export interface ReadingProps {
  readonly documentId: string;
  readonly document: VoiceDocumentTextQuery['voiceDocumentText'];
  readonly changes: FindingChanges;
  readonly mayWrite: boolean;
  readonly again: () => void;
}

export interface Reading {
  readonly selectedId: string | null;
  readonly current: number | null;
  readonly pane: Pane;
  readonly textRef: RefObject<HTMLDivElement | null>;
  readonly tagRef: RefObject<HTMLInputElement | null>;
  readonly setPane: (pane: Pane) => void;
  readonly select: (id: string | null) => void;
  readonly mark: (span: Span) => void;
}

/** Brings an element into view within its own pane; a page that stands beside it stays where it is. */
const showInPane = (element: HTMLElement) => {
  const pane = element.closest<HTMLElement>('.v-pane');
  if (!pane) return;
  if (getComputedStyle(pane).position === 'static') return element.scrollIntoView({ block: 'start' });
  const [box, frame] = [element.getBoundingClientRect(), pane.getBoundingClientRect()];
  if (box.top < frame.top || box.bottom > frame.bottom) pane.scrollTop += box.top - frame.top - 48;
};

/** Where the reader is, what is chosen, and the keys: j k move, m marks, t tags, Ctrl+Z takes back, Ctrl+Y takes again. */
export const useReading = ({ documentId, document, changes, mayWrite, again }: ReadingProps): Reading => {
  const t = useText();
  const [search, setSearch] = useSearchParams();
  const selectedId = search.get('finding');
  const [current, setCurrent] = useState<number | null>(null);
  const [pane, setPane] = useState<Pane>('text');
  const textRef = useRef<HTMLDivElement>(null);
  const tagRef = useRef<HTMLInputElement>(null);
  const [focusOn, setFocusOn] = useState<string | null>(null);

  const select = useCallback(
    (id: string | null) => {
      setSearch(id ? { finding: id } : {}, { replace: true });
      if (id) setPane('findings');
    },
    [setSearch],
  );
  // After each render, as text and list may come later than the address that names a finding.
  const shownId = useRef<string | null>(null);
  useEffect(() => {
    if (shownId.current === selectedId) return;
    const item = window.document.getElementById(`finding-${selectedId}`);
    const words = textRef.current?.querySelector(`a[href="#finding-${selectedId}"]`);
    if (selectedId && (!item || !words)) return;
    shownId.current = selectedId;
    if (item) showInPane(item);
    words?.scrollIntoView({ block: 'nearest' });
  });
  useEffect(() => {
    if (focusOn === null || focusOn !== selectedId || !tagRef.current) return;
    tagRef.current.focus({ preventScroll: true });
    setFocusOn(null);
  });

  const { create } = changes;
  const mark = useCallback(
    (span: Span) => {
      void create({ documentId, ...span }).then((finding) => {
        if (!finding) return;
        window.getSelection()?.removeAllRanges();
        announce(t('reader.marked', { quote: finding.quote.slice(0, 80) }));
        again();
        select(finding.id);
        setFocusOn(finding.id);
      });
    },
    [create, documentId, again, select, t],
  );

  const move = (step: number) => {
    const count = document.paragraphs.length;
    const next = Math.min(Math.max((current ?? (step > 0 ? 0 : 2)) + step, 1), count);
    setCurrent(next);
    setPane('text');
    const element = window.document.getElementById(`p${next}`);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
  };
  const markHere = () => {
    const span = textRef.current && selectedSpan(textRef.current);
    const paragraph = document.paragraphs.find(({ number }) => number === current);
    if (span) mark(span);
    else if (paragraph) mark({ start: paragraph.start, end: paragraph.end });
  };
  useKey('KeyJ', () => move(1));
  useKey('KeyK', () => move(-1));
  useKey('KeyM', markHere, { enabled: mayWrite });
  useKey(
    'KeyT',
    (event) => {
      event.preventDefault();
      tagRef.current?.focus();
    },
    { enabled: mayWrite },
  );
  const step = (event: KeyboardEvent, take: () => Promise<void>) => {
    if (event.target instanceof HTMLElement && keepsOwnUndo(event.target)) return;
    event.preventDefault();
    void take().then(again);
  };
  const always = { enabled: mayWrite, whileTyping: true };
  useKey({ code: 'KeyZ', command: true }, (event) => step(event, changes.undo), always);
  useKey({ code: 'KeyZ', command: true, shift: true }, (event) => step(event, changes.redo), always);
  useKey({ code: 'KeyY', command: true }, (event) => step(event, changes.redo), always);

  const ownKeys = [
    { keys: ['m'], label: t('reader.help.mark') },
    { keys: ['t'], label: t('reader.help.tag') },
    { keys: ['1', '2', '3', '4', '5'], label: t('reader.help.take') },
    { keys: ['Ctrl', 'z'], label: t('reader.help.undo') },
    { keys: ['Ctrl', 'y'], label: t('reader.help.redo') },
  ];
  usePageKeys([{ keys: ['j', 'k'], label: t('reader.help.move') }, ...(mayWrite ? ownKeys : [])]);

  return { selectedId, current, pane, textRef, tagRef, setPane, select, mark };
};
