export interface LateChangeParts<Value> {
  readonly tell: (value: Value) => void;
  readonly quietMs?: number;
  /** Who types without a pause is heard all the same. */
  readonly longestMs?: number;
}

/**
 * Tells of a value that changes with every key once the keys pause: what follows from a text of thousands of cells (its
 * words, its pages, its copy in the browser) takes longer than a key. Only the newest value counts.
 */
export class LateChange<Value> {
  private waiting: { readonly value: Value } | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private longTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly parts: LateChangeParts<Value>) {}

  change(value: Value): void {
    this.waiting = { value };
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.now(), this.parts.quietMs ?? 250);
    this.longTimer ??= setTimeout(() => this.now(), this.parts.longestMs ?? 1_500);
  }

  /** Tells at once what still waits, as before the text is saved or left. */
  now(): void {
    clearTimeout(this.timer);
    clearTimeout(this.longTimer);
    this.longTimer = undefined;
    const { waiting } = this;
    this.waiting = null;
    if (waiting) this.parts.tell(waiting.value);
  }
}
