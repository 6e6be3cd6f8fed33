import { type Desk, sitsDownUnasked, type Whose } from '@qadam/reporting/domain';
import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { windowName } from './window-name';

/** What happened to the open section; `unknown`: something may have been missed. */
export interface SectionNews {
  readonly kind: 'saved' | 'moved' | 'kept' | 'remarked' | 'unknown';
}

type DeskEvent =
  { readonly kind: 'desk'; readonly desk: Desk } | { readonly kind: 'news'; readonly news: SectionNews };

export interface DeskView {
  /** The name of this window. */
  readonly tab: string;
  /** `null` until the server has said who is here. */
  readonly desk: Desk | null;
  readonly isConnected: boolean;
  /** The server has not said anything for so long that the page has to do without. */
  readonly isUnreachable: boolean;
  readonly take: () => void;
  readonly putDown: () => void;
}

const firstAgainMs = 1_000;
const longestAgainMs = 4_000;
const unreachableAfterMs = 3_000;

/** Whether it was done. */
const post = (address: string): Promise<boolean> =>
  fetch(address, { method: 'POST' }).then(
    ({ ok }) => ok,
    () => false,
  );

/**
 * Joins those who have the section open, and hears of their work, as long as the window is looked at. Who opens a draft
 * of the own or of nobody sits down to write; who opens that of another looks on first. Where a text becomes a draft under
 * the eyes of several, only whose text it is sits down.
 */
export const useDesk = (
  sectionId: string,
  language: string,
  mayWrite: boolean,
  whose: Whose,
  onNews: (news: SectionNews) => void,
): DeskView => {
  const tab = windowName();
  const [desk, setDesk] = useState<Desk | null>(null);
  const [isConnected, setConnected] = useState(false);
  const [isUnreachable, setUnreachable] = useState(false);
  const place = `/api/sections/${sectionId}/${language}`;
  const hear = useEffectEvent(onNews);
  const [isFirstDraft, setFirstDraft] = useState(mayWrite);
  // Not a draft any more: from here on the section is no longer one that was opened to write.
  if (isFirstDraft && !mayWrite) setFirstDraft(false);
  const sitsDown = useEffectEvent(() => mayWrite && sitsDownUnasked(whose, isFirstDraft));

  useEffect(() => {
    let source: EventSource | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let againMs = firstAgainMs;
    let isBack = false;
    // Who came to write comes back to write; who looked on comes back to look on.
    let wants = sitsDown();

    const disconnect = () => {
      source?.close();
      source = null;
      clearTimeout(timer);
      setConnected(false);
    };
    const connect = () => {
      disconnect();
      source = new EventSource(`${place}/live?tab=${tab}`);
      let isNew = true;
      source.onopen = () => {
        againMs = firstAgainMs;
        if (isBack) hear({ kind: 'unknown' });
        isBack = false;
      };
      source.onmessage = ({ data }: MessageEvent<string>) => {
        const event = JSON.parse(data) as DeskEvent;
        if (event.kind === 'news') return hear(event.news);
        const show = () => {
          wants = event.desk.writer?.tab === tab;
          setDesk(event.desk);
          setConnected(true);
          setUnreachable(false);
        };
        const isFree = isNew && wants && event.desk.writer === null;
        isNew = false;
        // Whoever gets the pen hears so by the next message; only a refusal shows the section as it is.
        if (isFree) void post(`${place}/free-pen?tab=${tab}`).then((isTaken) => isTaken || show());
        else show();
        return undefined;
      };
      source.onerror = () => {
        disconnect();
        isBack = true;
        timer = setTimeout(connect, againMs);
        againMs = Math.min(againMs * 2, longestAgainMs);
      };
    };
    // A browser opens six connections to one address: windows that nobody looks at leave them to others.
    const onVisibility = () => {
      if (document.visibilityState === 'hidden') return disconnect();
      isBack = true;
      connect();
    };
    connect();
    const patience = setTimeout(() => setUnreachable(true), unreachableAfterMs);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      clearTimeout(patience);
      document.removeEventListener('visibilitychange', onVisibility);
      disconnect();
    };
  }, [place, tab, mayWrite]);

  const send = useCallback(
    (what: 'pen' | 'pen-down') => void post(`${place}/${what}?tab=${tab}`),
    [place, tab],
  );
  return {
    tab,
    desk,
    isConnected,
    isUnreachable: isUnreachable && desk === null,
    take: useCallback(() => send('pen'), [send]),
    putDown: useCallback(() => send('pen-down'), [send]),
  };
};
