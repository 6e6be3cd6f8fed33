import { useEffect, useSyncExternalStore } from 'react';
import { useUiText } from '../i18n/ui-text';
import { IconX } from '../icons';

export interface Notice {
  readonly text: string;
  readonly tone?: 'plain' | 'good' | 'bad';
  /** Takes the step back; the notice then offers "Undo". */
  readonly undo?: () => void;
}

interface ShownNotice extends Notice {
  readonly id: number;
}

let shown: readonly ShownNotice[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

const show = (notices: readonly ShownNotice[]): void => {
  shown = notices;
  for (const listener of listeners) listener();
};

const dismiss = (id: number): void => show(shown.filter((notice) => notice.id !== id));

/** Shows a short message at the edge of the page; at most three at a time. */
export const notify = (notice: Notice): void => {
  show([...shown.slice(-2), { ...notice, id: nextId }]);
  nextId += 1;
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const none: readonly ShownNotice[] = [];
const stayMs = 8000;
const stayWithUndoMs = 20_000;

const NoticeView = ({ id, text, tone = 'plain', undo }: ShownNotice) => {
  const t = useUiText();
  useEffect(() => {
    const timer = setTimeout(() => dismiss(id), undo ? stayWithUndoMs : stayMs);
    return () => clearTimeout(timer);
  }, [id, undo]);
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
  return (
    <section className="q-notices" aria-live="polite" aria-label={t('state.notices')}>
      {notices.map((notice) => (
        <NoticeView key={notice.id} {...notice} />
      ))}
    </section>
  );
};
