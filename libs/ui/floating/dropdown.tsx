import { type MouseEvent, type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react';
import { placeBeside } from './place';

export interface DropdownProps {
  /** What stands in the button. */
  readonly button: ReactNode;
  readonly buttonClass?: string;
  /** Name of the button, if what stands in it is no word. */
  readonly buttonLabel?: string;
  /** Name of the panel for assistive technology. */
  readonly label: string;
  readonly align?: 'start' | 'end';
  readonly panelClass?: string;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
  readonly isMarked?: boolean;
  /** What is read rather than chosen from: the panel itself has the focus, and Tab goes to its first link. */
  readonly isRead?: boolean;
}

const stops = 'a[href], button:not([disabled]), input:not([disabled])';

const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** A button with a panel in the browser's top layer: a click outside and Escape close it. */
export const Dropdown = ({
  button,
  buttonClass = 'q-plain-button',
  buttonLabel,
  label,
  align = 'start',
  panelClass = '',
  children,
  isMarked = false,
  isRead = false,
}: DropdownProps) => {
  const id = useId();
  const anchor = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState(false);
  const close = useCallback(() => panel.current?.hidePopover(), []);

  useEffect(() => {
    const [own, beside] = [panel.current, anchor.current];
    if (!opened || !own || !beside) return undefined;
    const place = () => {
      const { left, top } = placeBeside(
        beside.getBoundingClientRect(),
        { width: own.offsetWidth, height: own.offsetHeight },
        { width: document.documentElement.clientWidth, height: window.innerHeight },
        align,
      );
      Object.assign(own.style, { left: `${left}px`, top: `${top}px`, visibility: 'visible' });
    };
    place();
    (
      own.querySelector<HTMLElement>('[aria-checked="true"], [data-autofocus]') ??
      (isRead ? null : own.querySelector<HTMLElement>(stops)) ??
      own
    ).focus();
    const onKeyDown = (event: KeyboardEvent) => {
      // There the same keys move the cursor and change the choice.
      if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLSelectElement) return;
      // Ctrl+End is meant for the text behind the panel, not for its last button.
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const all = [...own.querySelectorAll<HTMLElement>(stops)];
      const move = moves[event.code];
      if (!move || all.length === 0) return;
      event.preventDefault();
      all[move(all.indexOf(document.activeElement as HTMLElement), all.length)]?.focus();
    };
    own.addEventListener('keydown', onKeyDown);
    const sizes = new ResizeObserver(place);
    sizes.observe(own);
    window.addEventListener('scroll', place, { capture: true, passive: true });
    window.addEventListener('resize', place);
    return () => {
      sizes.disconnect();
      own.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('scroll', place, { capture: true });
      window.removeEventListener('resize', place);
      own.style.visibility = '';
    };
  }, [opened, align, isRead]);

  /** The browser tells of its own opening only later: what is typed until then would go past the panel. */
  const onPress = (event: MouseEvent) => {
    if (!panel.current || panel.current.matches(':popover-open')) return;
    event.preventDefault();
    panel.current.showPopover({ source: event.currentTarget as HTMLElement });
    setOpened(true);
  };

  return (
    <>
      <button
        ref={anchor}
        type="button"
        className={buttonClass}
        popoverTarget={id}
        onClick={onPress}
        aria-haspopup="dialog"
        aria-expanded={opened}
        aria-label={buttonLabel}
        title={buttonLabel}
        data-current={isMarked}
      >
        {button}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        tabIndex={-1}
        className={`q-panel ${panelClass}`}
        onToggle={(event) => setOpened(event.newState === 'open')}
      >
        {opened && (typeof children === 'function' ? children(close) : children)}
      </div>
    </>
  );
};
