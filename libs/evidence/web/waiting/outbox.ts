import type { FindingAct } from './waiting-act';

/** What became of an act that was sent: done (with the number of a finding that it made), no answer, or refused. */
export type Sent<Refusal> =
  | { readonly is: 'done'; readonly made?: string }
  | { readonly is: 'unanswered' }
  | { readonly is: 'refused'; readonly why: Refusal };

/** Where waiting acts are kept, so that they outlive the page. */
export interface ActStore {
  readonly read: () => string | null;
  readonly write: (acts: string | null) => void;
}

export interface OutboxParts<Refusal> {
  readonly store: ActStore;
  readonly send: (act: FindingAct) => Promise<Sent<Refusal>>;
  /** Told of every kept act that the server would not take in the end; what built on it is dropped with it. */
  readonly onRefused: (act: FindingAct, why: Refusal) => void;
}

const isList = (value: unknown): value is readonly FindingAct[] => Array.isArray(value);

/**
 * Sends acts in their order. While the server does not answer they are kept, and go out in the same order when it does;
 * one that the server refuses then is told and dropped, the others go on. Callers post and flush one after the other.
 */
export class Outbox<Refusal> {
  private readonly numbers = new Map<string, string>();
  private readonly listeners = new Set<() => void>();
  private shown: readonly FindingAct[];

  constructor(private readonly parts: OutboxParts<Refusal>) {
    this.shown = this.stored();
  }

  /** The same list until it changes. */
  readonly waiting = (): readonly FindingAct[] => this.shown;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The number of a finding that was made under a key, once the server has given it one. */
  readonly numberOf = (id: string): string => this.numbers.get(id) ?? id;

  /** Sends an act behind all that wait, or keeps it. */
  async post(act: FindingAct): Promise<Sent<Refusal> | { readonly is: 'kept' }> {
    await this.flush();
    const known = { ...act, id: this.numberOf(act.id) };
    if (this.shown.length === 0) {
      const sent = await this.parts.send(known);
      if (sent.is === 'done' && sent.made) this.numbers.set(act.id, sent.made);
      if (sent.is !== 'unanswered') return sent;
    }
    this.keep([...this.stored(), known]);
    return { is: 'kept' };
  }

  /** Sends what waits until the server ceases to answer. */
  async flush(): Promise<void> {
    for (let [act] = this.stored(); act; [act] = this.stored()) {
      const { id } = act;
      const sent = await this.parts.send(act);
      if (sent.is === 'unanswered') return;
      const rest = this.stored().slice(1);
      if (sent.is === 'refused') {
        const isMaking = act.kind === 'create';
        this.keep(isMaking ? rest.filter((other) => other.id !== id) : rest);
        this.parts.onRefused(act, sent.why);
        continue;
      }
      const { made } = sent;
      if (made) this.numbers.set(id, made);
      this.keep(made ? rest.map((other) => (other.id === id ? { ...other, id: made } : other)) : rest);
    }
  }

  private stored(): readonly FindingAct[] {
    const written = this.parts.store.read();
    if (written === null) return [];
    const read: unknown = JSON.parse(written);
    return isList(read) ? read : [];
  }

  private keep(acts: readonly FindingAct[]): void {
    this.parts.store.write(acts.length === 0 ? null : JSON.stringify(acts));
    this.shown = acts;
    for (const listener of this.listeners) listener();
  }
}
