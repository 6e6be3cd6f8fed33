import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useText } from '../text';

export type PanelTab = 'voices' | 'figures' | 'comments' | 'history' | 'preview';

interface EvidencePanelProps {
  readonly tabs: readonly PanelTab[];
  readonly current: PanelTab;
  readonly onCurrent: (tab: PanelTab) => void;
  /** How much is open under a tab. */
  readonly counts?: Partial<Record<PanelTab, number>>;
  /** Escape in the searches: back to the text. */
  readonly onLeave?: () => void;
  readonly children: (tab: PanelTab) => ReactNode;
}

/** One panel beside the text; its tabs keep what was searched. */
export const EvidencePanel = ({
  tabs,
  current,
  onCurrent,
  counts = {},
  onLeave,
  children,
}: EvidencePanelProps) => {
  const t = useText();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.code];
    if (step === undefined) return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(current) + step + tabs.length) % tabs.length] ?? current;
    onCurrent(next);
    list.current?.querySelector<HTMLElement>(`#r-tab-${next}`)?.focus();
  };
  const leave = (event: KeyboardEvent) => {
    // An open citation or list in the panel closes first.
    if (event.code !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onLeave?.();
  };
  return (
    <aside className="r-panel" aria-label={t('panel.name')}>
      <div
        ref={list}
        role="tablist"
        tabIndex={-1}
        aria-label={t('panel.name')}
        className="r-tabs"
        onKeyDown={onKeyDown}
      >
        {tabs.map((tab) => (
          <button
            key={tab}
            id={`r-tab-${tab}`}
            type="button"
            role="tab"
            aria-selected={tab === current}
            aria-controls={`r-panel-${tab}`}
            tabIndex={tab === current ? 0 : -1}
            onClick={() => onCurrent(tab)}
          >
            {t(`panel.${tab}`)}
            {(counts[tab] ?? 0) > 0 && <span className="r-count q-figures"> {counts[tab]}</span>}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab}
          id={`r-panel-${tab}`}
          role="tabpanel"
          aria-labelledby={`r-tab-${tab}`}
          hidden={tab !== current}
          {...(onLeave && (tab === 'voices' || tab === 'figures') ? { onKeyDown: leave } : {})}
        >
          {/* Pages are typeset only while somebody looks at them; the others keep what was searched. */}
          {(tab !== 'preview' || tab === current) && children(tab)}
        </div>
      ))}
    </aside>
  );
};
