import { useCallback, useState } from 'react';
import type { PanelTab } from './evidence-panel';

const choiceKey = 'qadam-section-panel';

const remembered = (tabs: readonly PanelTab[]): PanelTab | undefined => {
  try {
    const chosen = localStorage.getItem(choiceKey);
    return tabs.find((tab) => tab === chosen);
  } catch {
    return undefined;
  }
};

/** The tab that was looked at last, here or in another section; the first one where none was. */
export const useRememberedTab = (
  tabs: readonly [PanelTab, ...PanelTab[]],
): readonly [PanelTab, (tab: PanelTab) => void] => {
  const [current, setCurrent] = useState<PanelTab>(() => remembered(tabs) ?? tabs[0]);
  const choose = useCallback((tab: PanelTab) => {
    setCurrent(tab);
    try {
      localStorage.setItem(choiceKey, tab);
    } catch {
      // A browser that keeps nothing opens the first tab.
    }
  }, []);
  return [current, choose];
};
