/** What we read of a key event; `code` is the physical key, so it is the same on every layout. */
export interface KeyPress {
  readonly code: string;
  /** What the key types on the layout in use. */
  readonly key?: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly repeat?: boolean;
}

export interface KeyWish {
  /** `KeyG`, `Slash`, `Digit1`, `ArrowLeft`: a value of `KeyboardEvent.code`. */
  readonly code: string;
  readonly shift?: boolean;
  /** Ctrl, or Cmd on a Mac. */
  readonly command?: boolean;
  /** Wherever a layout has it: “?” stands on the seven of the Russian one. */
  readonly sign?: string;
}

/** Whether the pressed key is the wished one, with exactly the wished modifiers, or types the wished sign. */
export const isPressed = (press: KeyPress, wish: KeyWish): boolean =>
  ((press.code === wish.code && press.shiftKey === (wish.shift ?? false)) ||
    (wish.sign !== undefined && press.key === wish.sign)) &&
  (press.ctrlKey || press.metaKey) === (wish.command ?? false) &&
  !press.altKey;

const textInputs = new Set([
  'text',
  'search',
  'email',
  'url',
  'tel',
  'password',
  'number',
  'date',
  'time',
  'month',
  'week',
  'datetime-local',
]);

/** Whether keys typed there are text: inputs of text, text areas, selections, editable documents. */
export const takesText = (element: {
  readonly tagName: string;
  readonly type?: string;
  readonly isContentEditable?: boolean;
}): boolean => {
  const tag = element.tagName.toUpperCase();
  if (tag === 'INPUT') return textInputs.has(element.type ?? 'text');
  return tag === 'TEXTAREA' || tag === 'SELECT' || element.isContentEditable === true;
};

/** `KeyG` -> `g`, `Slash` -> `/`: how a key is written in the help. */
export const keyName = (code: string): string =>
  code.startsWith('Key')
    ? code.slice(3).toLowerCase()
    : code.startsWith('Digit')
      ? code.slice(5)
      : ((
          {
            Slash: '/',
            ArrowLeft: '←',
            ArrowRight: '→',
            ArrowUp: '↑',
            ArrowDown: '↓',
            Escape: 'Esc',
          } as Record<string, string>
        )[code] ?? code);
