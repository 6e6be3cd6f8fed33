import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useText } from '../text';

export type PanelTab = 'voices' | 'figures' | 'history' | 'preview';

const choiceKey = 'qadam-section-panel';

/** The tab that was looked at last, here or in another section. */
const remembered = (tabs: readonly PanelTab[]): PanelTab | undefined => {
  try {
    const chosen = localStorage.getItem(choiceKey);
    return tabs.find((tab) => tab === chosen);
  } catch {
    return undefined;
  }
};

const remember = (tab: PanelTab): void => {
  try {
    localStorage.setItem(choiceKey, tab);
  } catch {
    // A browser that keeps nothing opens the first tab.
  }
};

interface EvidencePanelProps {
  readonly tabs: readonly PanelTab[];
  readonly children: (tab: PanelTab) => ReactNode;
}

/** One panel beside the text; its tabs keep what was searched. */
export const EvidencePanel = ({ tabs, children }: EvidencePanelProps) => {
  const t = useText();
  const [current, setCurrent] = useState<PanelTab>(() => remembered(tabs) ?? tabs[0] ?? 'history');
  const choose = (tab: PanelTab) => {
    setCurrent(tab);
    remember(tab);
  };
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.code];
    if (step === undefined) return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(current) + step + tabs.length) % tabs.length] ?? current;
    choose(next);
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
            onClick={() => choose(tab)}
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
          {/* Pages are typeset only while somebody looks at them; the others keep what was searched. */}
          {(tab !== 'preview' || tab === current) && children(tab)}
        </div>
      ))}
    </aside>
  );
};
