export interface Notice {
  readonly text: string;
  readonly tone?: 'plain' | 'good' | 'bad';
  /** Takes the step back; the notice then offers "Undo". */
  readonly undo?: () => void;
  /** A later notice about the same takes its place. */
  readonly about?: string;
}

export interface ShownNotice extends Notice {
  readonly id: number;
  /** When it appeared, in milliseconds of the clock that `afterMove` is asked with. */
  readonly sinceMs: number;
}

const most = 2;
/** A notice that says what led to the new page belongs there; loading the page may take as long. */
const freshMs = 2000;

/** The notices with a new one: two at most, the oldest giving way; what says the same again, or is about the same, takes the place of the first. */
export const withNotice = (shown: readonly ShownNotice[], notice: ShownNotice): readonly ShownNotice[] => [
  ...shown
    .filter(({ text, undo }) => text !== notice.text || undo !== undefined)
    .filter(({ about }) => about === undefined || about !== notice.about)
    .slice(1 - most),
  notice,
];

/** What is still shown on another page: what offers to undo, and what was said only just before. */
export const afterMove = (shown: readonly ShownNotice[], nowMs: number): readonly ShownNotice[] =>
  shown.filter(({ undo, sinceMs }) => undo !== undefined || nowMs - sinceMs < freshMs);

/** How long a notice stays: longer where it offers something or went wrong. */
export const stayMs = ({ tone, undo }: Notice): number => (undo ? 10_000 : tone === 'bad' ? 8000 : 4000);
