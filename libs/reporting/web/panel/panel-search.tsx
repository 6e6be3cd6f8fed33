import { Field } from '@qadam/ui';
import type { KeyboardEvent, ReactNode } from 'react';
import { commandKey } from '../editor/use-editor-keys';
import { useText } from '../text';

interface PanelSearchProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Goals and targets of the section; none: nothing to narrow by. */
  readonly targets: readonly string[];
  readonly isWide: boolean;
  readonly onWide: (isWide: boolean) => void;
  readonly children?: ReactNode;
}

/** Searching in the panel: by words, within the section's targets until widened. */
export const PanelSearch = ({ label, text, onText, targets, isWide, onWide, children }: PanelSearchProps) => {
  const t = useText();
  return (
    <div className="r-search">
      <Field
        label={label}
        type="search"
        value={text}
        hint={t('panel.keys', { command: commandKey() })}
        onKeyDown={fromSearch}
        onChange={(event) => onText(event.target.value)}
      />
      {children}
      {targets.length > 0 && (
        <label className="r-check">
          <input type="checkbox" checked={!isWide} onChange={(event) => onWide(!event.target.checked)} />
          <span>{t('panel.onlyTargets', { targets: targets.join(', ') })}</span>
        </label>
      )}
    </div>
  );
};

const itemsIn = (panel: Element | null): HTMLElement[] => [
  ...(panel?.querySelectorAll<HTMLElement>('[data-item]') ?? []),
];

/** In the search field: down goes to the first result, Enter inserts it at once. */
const fromSearch = (event: KeyboardEvent<HTMLInputElement>): void => {
  const [first] = itemsIn(event.currentTarget.closest('[role="tabpanel"]'));
  if (!first || !/^(?:ArrowDown|Enter|NumpadEnter)$/u.test(event.code)) return;
  event.preventDefault();
  if (event.code === 'ArrowDown') first.focus();
  else first.click();
};

/** On each result: up and down move between them; Enter inserts, as on any button. */
export const moveInList = (event: KeyboardEvent<HTMLButtonElement>): void => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.code];
  if (step === undefined) return;
  const items = [...(event.currentTarget.closest('ul')?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
  const at = items.indexOf(event.currentTarget);
  if (at < 0) return;
  event.preventDefault();
  items[(at + step + items.length) % items.length]?.focus();
};
