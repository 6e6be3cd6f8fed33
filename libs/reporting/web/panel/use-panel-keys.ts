import { useKey, usePageKeys } from '@qadam/ui';
import { flushSync } from 'react-dom';
import { commandKey } from '../editor/use-editor-keys';
import { useText } from '../text';
import type { PanelTab } from './evidence-panel';

const searchIn = (tab: PanelTab): HTMLInputElement | null =>
  document.querySelector(`#r-panel-${tab} input[type="search"]`);

/** From the text into the search of the panel by one key; the same key there goes on to the other search. */
export const usePanelKeys = (current: PanelTab, onCurrent: (tab: PanelTab) => void): void => {
  const t = useText();
  usePageKeys([
    { keys: [commandKey(), '/'], label: t('editor.keys.toPanel') },
    { keys: ['↓', '↑', 'Enter'], label: t('editor.keys.panel') },
    { keys: ['Esc'], label: t('editor.keys.fromPanel') },
  ]);
  useKey(
    { code: 'Slash', command: true },
    (event) => {
      event.preventDefault();
      const isThere = document.activeElement === searchIn(current);
      const next =
        current === 'figures'
          ? isThere
            ? 'voices'
            : 'figures'
          : isThere || current !== 'voices'
            ? 'figures'
            : 'voices';
      flushSync(() => onCurrent(next));
      searchIn(next)?.focus();
    },
    { whileTyping: true },
  );
};
