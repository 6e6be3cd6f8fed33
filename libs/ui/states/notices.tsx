import { useEffect, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import { useUiText } from '../i18n/ui-text';
import { IconX } from '../icons';
import { afterMove, type Notice, type ShownNotice, stayMs, withNotice } from './notice-list';

export type { Notice };

let shown: readonly ShownNotice[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

const show = (notices: readonly ShownNotice[]): void => {
  shown = notices;
  for (const listener of listeners) listener();
};

const dismiss = (id: number): void => show(shown.filter((notice) => notice.id !== id));

/** Shows a short message at the edge of the page; at most two at a time. */
export const notify = (notice: Notice): void => {
  show(withNotice(shown, { ...notice, id: nextId, sinceMs: Date.now() }));
  nextId += 1;
};

/** Takes away what was said about something that is not so any more. */
export const dropNotices = (about: string): void => {
  if (shown.some((notice) => notice.about === about)) show(shown.filter((notice) => notice.about !== about));
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const none: readonly ShownNotice[] = [];

const NoticeView = ({ notice }: { readonly notice: ShownNotice }) => {
  const { id, text, tone = 'plain', undo } = notice;
  const t = useUiText();
  useEffect(() => {
    const timer = setTimeout(() => dismiss(notice.id), stayMs(notice));
    return () => clearTimeout(timer);
  }, [notice]);
  const takeBack = () => {
    undo?.();
    dismiss(id);
  };
  return (
    <div className="q-notice" data-tone={tone}>
      <span>{text}</span>
      {undo && (
        <button type="button" className="q-link-button" onClick={takeBack}>
          {t('state.undo')}
        </button>
      )}
      <button
        type="button"
        className="q-icon-button"
        aria-label={t('state.dismiss')}
        onClick={() => dismiss(id)}
      >
        <IconX size={16} />
      </button>
    </div>
  );
};

/** Where notices appear; stands once in the shell. */
export const Notices = () => {
  const t = useUiText();
  const notices = useSyncExternalStore(
    subscribe,
    () => shown,
    () => none,
  );
  const { pathname } = useLocation();
  useEffect(() => show(afterMove(shown, Date.now())), [pathname]);
  return (
    <section className="q-notices" aria-live="polite" aria-label={t('state.notices')}>
      {notices.map((notice) => (
        <NoticeView key={notice.id} notice={notice} />
      ))}
    </section>
  );
};
