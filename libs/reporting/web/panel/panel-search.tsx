import { Field } from '@qadam/ui';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
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
  /** The list is still that of other words than those in the field. */
  readonly isBehind: boolean;
  readonly children?: ReactNode;
}

/** Searching in the panel: by words, within the section's targets until widened. */
export const PanelSearch = ({
  label,
  text,
  onText,
  targets,
  isWide,
  onWide,
  isBehind,
  children,
}: PanelSearchProps) => {
  const t = useText();
  const onKeyDown = useKeyIntoList(isBehind);
  return (
    <div className="r-search">
      <Field
        label={label}
        type="search"
        value={text}
        hint={t('panel.keys', { command: commandKey() })}
        onKeyDown={onKeyDown}
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

const stepInto = (field: HTMLInputElement, key: string): void => {
  const [first] = itemsIn(field.closest('[role="tabpanel"]'));
  if (key === 'ArrowDown') first?.focus();
  else first?.click();
};

/**
 * In the search field: down goes to the first result, Enter inserts it. A key that comes before the answer waits for
 * it: what stands there until then was found for other words. Any further key takes it back.
 */
const useKeyIntoList = (isBehind: boolean): ((event: KeyboardEvent<HTMLInputElement>) => void) => {
  const waiting = useRef<{ readonly field: HTMLInputElement; readonly key: string } | undefined>(undefined);
  useEffect(() => {
    const wish = waiting.current;
    if (isBehind || wish === undefined) return;
    waiting.current = undefined;
    if (document.activeElement === wish.field) stepInto(wish.field, wish.key);
  }, [isBehind]);
  return (event) => {
    waiting.current = undefined;
    if (!/^(?:ArrowDown|Enter|NumpadEnter)$/u.test(event.code)) return;
    event.preventDefault();
    const wish = { field: event.currentTarget, key: event.code };
    if (isBehind) waiting.current = wish;
    else stepInto(wish.field, wish.key);
  };
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
