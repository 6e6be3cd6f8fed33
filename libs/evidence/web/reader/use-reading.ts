import { beginningOf } from '@qadam/language/domain';
import type { Span } from '@qadam/evidence/domain';
import { announce, notify, takesText, useWorkUnderWay, type WorkUnderWay } from '@qadam/ui';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { FindingPartsFragment } from '../findings/finding.generated';
import type { FindingChanges } from '../findings/use-finding-changes';
import { useText } from '../text';
import { passageOf } from './selection';

export type Pane = 'documents' | 'text' | 'findings';

export interface ReadingProps {
  readonly documentId: string;
  readonly paragraphCount: number;
  readonly findings: readonly FindingPartsFragment[];
  readonly changes: FindingChanges;
  readonly again: () => void;
}

export interface Reading {
  readonly selectedId: string | null;
  readonly current: number | null;
  readonly pane: Pane;
  readonly textRef: RefObject<HTMLDivElement | null>;
  readonly tagRef: RefObject<HTMLInputElement | null>;
  /** The field of own words. */
  readonly wordsRef: RefObject<HTMLTextAreaElement | null>;
  readonly suggestRef: RefObject<HTMLElement | null>;
  /** A suggestion asked for by its number, to be taken once it is there. */
  readonly asked: number | null;
  readonly setAsked: (digit: number | null) => void;
  /** Whether what the next key is meant for is not there yet: a finding that is made, looked up or opened, a paragraph. */
  readonly isOnItsWay: () => boolean;
  /** Nothing is waited for any more. */
  readonly letGo: () => void;
  /** Whatever is done with findings, until it is done. */
  readonly hold: WorkUnderWay['hold'];
  readonly setPane: (pane: Pane) => void;
  readonly select: (id: string | null) => void;
  readonly mark: (span: Span) => void;
  /** The keys go from a field back to the chosen finding. */
  readonly focusFinding: () => void;
  /** Chooses a finding and takes the keys to it. */
  readonly goToFinding: (id: string) => void;
  /** To another paragraph, counted from where the reader is. */
  readonly move: (step: number) => void;
  readonly onShown: () => void;
}

/** Brings an element into view within its own pane; a page that stands beside it stays where it is. */
const showInPane = (element: HTMLElement) => {
  const pane = element.closest<HTMLElement>('.v-pane');
  if (!pane) return;
  if (getComputedStyle(pane).position === 'static') return element.scrollIntoView({ block: 'start' });
  const [box, frame] = [element.getBoundingClientRect(), pane.getBoundingClientRect()];
  if (box.top < frame.top || box.bottom > frame.bottom) pane.scrollTop += box.top - frame.top - 48;
};

/** Somebody who types or chooses words already is not called back to a finding that comes a moment later. */
const hasGoneOn = (): boolean => {
  const { activeElement } = window.document;
  return (
    activeElement instanceof HTMLElement && (takesText(activeElement) || activeElement.role === 'application')
  );
};

/** Where the reader is and what is chosen. */
export const useReading = (props: ReadingProps): Reading => {
  const { documentId, paragraphCount, findings, changes, again } = props;
  const t = useText();
  const [search, setSearch] = useSearchParams();
  const named = search.get('finding');
  // Marked without a connection, it had a key before it had a number.
  const selectedId = named === null ? null : changes.numberOf(named);
  const [current, setCurrent] = useState<number | null>(null);
  const [pane, setPane] = useState<Pane>('text');
  const textRef = useRef<HTMLDivElement>(null);
  const tagRef = useRef<HTMLInputElement>(null);
  const wordsRef = useRef<HTMLTextAreaElement>(null);
  const suggestRef = useRef<HTMLElement>(null);
  const [focusOn, setFocusOn] = useState<string | null>(null);
  const [asked, setAsked] = useState<number | null>(null);
  const [, setShown] = useState(0);
  const { isUnderWay, hold } = useWorkUnderWay();
  // Named by the address, but not yet opened.
  const opening = useRef<string | null>(null);
  const underWay = useRef<Span[]>([]);
  const standing = useRef(findings);
  useEffect(() => {
    standing.current = findings;
  });

  const select = useCallback(
    (id: string | null) => {
      setSearch(id ? { finding: id } : {}, { replace: true });
      opening.current = id;
      if (!id) return;
      setPane('findings');
      // Keys that go by paragraphs count from the finding that is looked at.
      const { paragraph = null } = standing.current.find((finding) => finding.id === id) ?? {};
      if (paragraph !== null) setCurrent(paragraph);
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
    if (focusOn === null || focusOn !== selectedId || !suggestRef.current) return;
    if (!hasGoneOn()) suggestRef.current.focus({ preventScroll: true });
    setFocusOn(null);
  });
  useEffect(() => {
    if (opening.current === named && tagRef.current !== null) opening.current = null;
  });
  const goTo = useRef<number | null>(null);
  useEffect(() => {
    const element = goTo.current === null ? null : window.document.getElementById(`p${goTo.current}`);
    if (!element) return;
    goTo.current = null;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest' });
  });

  const { create } = changes;
  const mark = useCallback(
    (span: Span) => {
      if (!textRef.current) return;
      // The same passage twice is one finding, also while the first press is under way.
      const isSame = (other: { readonly start: number | null; readonly end: number | null }) =>
        other.start === span.start && other.end === span.end;
      if (underWay.current.some(isSame)) return;
      const there = standing.current.find(isSame);
      if (there) {
        notify({ text: t('reader.markedAlready') });
        return select(there.id);
      }
      underWay.current.push(span);
      const made = create({ documentId, ...span }, passageOf(textRef.current, span)).then((finding) => {
        underWay.current = underWay.current.filter((other) => other !== span);
        if (!finding) return;
        window.getSelection()?.removeAllRanges();
        announce(t('reader.marked', { quote: beginningOf(finding.quote, 80) }));
        again();
        if (finding.paragraph) setCurrent(finding.paragraph);
        select(finding.id);
        setFocusOn(finding.id);
      });
      void hold(made);
    },
    [create, documentId, again, select, t, hold],
  );

  const move = (step: number) => {
    const next = Math.min(Math.max((current ?? (step > 0 ? 0 : 2)) + step, 1), paragraphCount);
    goTo.current = next;
    setCurrent(next);
    setPane('text');
    setShown((count) => count + 1);
  };
  const focusFinding = () => {
    if (suggestRef.current) suggestRef.current.focus({ preventScroll: true });
    else if (window.document.activeElement instanceof HTMLElement) window.document.activeElement.blur();
  };
  const goToFinding = (id: string) => {
    select(id);
    setFocusOn(id);
  };
  const onShown = useCallback(() => setShown((count) => count + 1), []);
  const isOnItsWay = () =>
    isUnderWay() ||
    opening.current !== null ||
    goTo.current !== null ||
    (asked !== null && suggestRef.current !== null) ||
    tagRef.current?.dataset['awaiting'] === 'true';
  const letGo = () => {
    opening.current = null;
    goTo.current = null;
    setAsked(null);
  };
  const isKnown = selectedId === null || findings.some(({ id }) => id === selectedId);
  return {
    ...{
      selectedId: isKnown ? selectedId : named,
      current,
      pane,
      textRef,
      tagRef,
      wordsRef,
      suggestRef,
      asked,
      setAsked,
    },
    ...{ isOnItsWay, letGo, hold, setPane, select, mark, move, focusFinding, goToFinding, onShown },
  };
};
