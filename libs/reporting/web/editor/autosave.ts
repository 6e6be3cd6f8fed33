import type { Failure } from '@qadam/ui';

export type SaveState =
  | { readonly kind: 'saved'; readonly at: Date | null }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'conflict'; readonly failure: Failure }
  | { readonly kind: 'refused'; readonly failure: Failure };

export type SaveOutcome = { readonly version: number } | { readonly failure: Failure };

export interface AutosaveParts {
  readonly baseVersion: number;
  readonly save: (baseVersion: number, content: string) => Promise<SaveOutcome>;
  readonly onState: (state: SaveState) => void;
  readonly now: () => Date;
  readonly quietMs?: number;
  /** Even who types without a pause is saved: readers see it, and a lost machine costs no more than this. */
  readonly longestMs?: number;
  readonly retryMs?: number;
}

/**
 * Saves a text a moment after the last change, one save at a time. A text that was not saved is never given up: it
 * waits while the server does not answer, and while somebody else's newer version is looked at.
 */
export class Autosave {
  private version: number;
  private waiting: string | null = null;
  /** Something was typed that is not in `waiting` yet. */
  private isTouched = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private longTimer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private isStopped = false;
  private state: SaveState = { kind: 'saved', at: null };

  constructor(private readonly parts: AutosaveParts) {
    this.version = parts.baseVersion;
  }

  get hasUnsaved(): boolean {
    return this.waiting !== null || this.running !== null || this.isTouched;
  }

  get baseVersion(): number {
    return this.version;
  }

  /** The text changes; it comes by `change` once the keys pause. */
  touch(): void {
    this.isTouched = true;
    if (this.state.kind === 'saved') this.show({ kind: 'unsaved' });
  }

  /** The text changed; it is saved once the writer pauses. */
  change(content: string): void {
    this.isTouched = false;
    this.waiting = content;
    if (this.state.kind === 'conflict') return;
    if (this.running === null) this.show({ kind: 'unsaved' });
    this.schedule(this.parts.quietMs ?? 1200);
    this.longTimer ??= setTimeout(() => void this.run(), this.parts.longestMs ?? 8000);
  }

  /** The newest text, if it is not saved and not on its way. */
  get unsaved(): string | null {
    return this.waiting;
  }

  /** Saves now what waits; resolves to whether everything is saved. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    await this.running;
    if (this.waiting !== null && this.state.kind !== 'conflict') await this.run();
    return !this.hasUnsaved;
  }

  /** The writer has seen the newer version and wants the own text on top of it. */
  saveOver(version: number): Promise<boolean> {
    this.version = version;
    this.show({ kind: 'unsaved' });
    return this.flush();
  }

  /** The writer took the newer version; the own text is given up. */
  accept(version: number): void {
    this.version = version;
    this.waiting = null;
    this.isTouched = false;
    this.show({ kind: 'saved', at: null });
  }

  stop(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
    clearTimeout(this.longTimer);
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.run(), delay);
  }

  private show(state: SaveState): void {
    this.state = state;
    if (!this.isStopped) this.parts.onState(state);
  }

  private async run(): Promise<void> {
    if (this.running) return this.running;
    const content = this.waiting;
    if (content === null || this.state.kind === 'conflict') return undefined;
    clearTimeout(this.longTimer);
    this.longTimer = undefined;
    this.waiting = null;
    this.show({ kind: 'saving' });
    this.running = this.store(content).finally(() => {
      this.running = null;
    });
    await this.running;
    if (this.waiting !== null && this.state.kind === 'unsaved') this.schedule(this.parts.quietMs ?? 1200);
    return undefined;
  }

  private async store(content: string): Promise<void> {
    const outcome = await this.parts.save(this.version, content);
    if ('version' in outcome) {
      this.version = outcome.version;
      const isWhole = this.waiting === null && !this.isTouched;
      this.show(isWhole ? { kind: 'saved', at: this.parts.now() } : { kind: 'unsaved' });
      return;
    }
    this.waiting ??= content;
    const { failure } = outcome;
    if (failure.code === 'network') {
      this.show({ kind: 'offline' });
      if (!this.isStopped) this.schedule(this.parts.retryMs ?? 5000);
    } else if (failure.code === 'conflict') this.show({ kind: 'conflict', failure });
    else this.show({ kind: 'refused', failure });
  }
}
