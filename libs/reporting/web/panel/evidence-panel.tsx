import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useText } from '../text';

export type PanelTab = 'voices' | 'figures' | 'history';

interface EvidencePanelProps {
  readonly tabs: readonly PanelTab[];
  readonly children: (tab: PanelTab) => ReactNode;
}

/** One panel beside the text; its tabs keep what was searched. */
export const EvidencePanel = ({ tabs, children }: EvidencePanelProps) => {
  const t = useText();
  const [current, setCurrent] = useState<PanelTab>(tabs[0] ?? 'history');
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.code];
    if (step === undefined) return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(current) + step + tabs.length) % tabs.length] ?? current;
    setCurrent(next);
    list.current?.querySelector<HTMLElement>(`#r-tab-${next}`)?.focus();
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
            onClick={() => setCurrent(tab)}
          >
            {t(`panel.${tab}`)}
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
        >
          {children(tab)}
        </div>
      ))}
    </aside>
  );
};
