import type { WaitingAct } from './waiting-act';

/** What became of an act that was sent: done (with the number of a finding that it made), refused, or not taken yet. */
export type Sent<Refusal> =
  | { readonly is: 'done'; readonly made?: string }
  | { readonly is: 'unanswered' }
  | { readonly is: 'signed-out' }
  | { readonly is: 'refused'; readonly why: Refusal };

/** What waiting acts wait for: the connection, a session, or the session of the person who did them. */
export type Hold = 'connection' | 'sign-in' | 'person';

/** Where waiting acts, and the numbers of findings that they made, are kept, so that they outlive the page. */
export interface ActStore {
  readonly read: () => string | null;
  readonly write: (acts: string | null) => void;
  readonly readNumbers: () => string | null;
  readonly writeNumbers: (numbers: string) => void;
}

export interface OutboxParts<Refusal> {
  readonly store: ActStore;
  readonly send: (act: WaitingAct) => Promise<Sent<Refusal>>;
  /** Asked before anything that waits is sent: what it still waits for. */
  readonly heldBy: () => Promise<Hold | null>;
  /** Told of every kept act that the server would not take in the end; what built on it is dropped with it. */
  readonly onRefused: (act: WaitingAct, why: Refusal) => void;
}

/** What a page shows of the acts of its person. */
export interface OutboxState {
  readonly waiting: readonly WaitingAct[];
  /** Those that were sent after they had waited, then those that wait: lists of the server may not hold either yet. */
  readonly unseen: readonly WaitingAct[];
  readonly hold: Hold;
}

/** Pages of other windows ask for these numbers for as long as somebody works on. */
const mostNumbers = 500;

const listOf = <Item>(written: string | null, isItem: (value: unknown) => value is Item): readonly Item[] => {
  const read: unknown = written === null ? [] : JSON.parse(written);
  return Array.isArray(read) ? read.filter(isItem) : [];
};
const isAct = (value: unknown): value is WaitingAct =>
  typeof value === 'object' && value !== null && 'kind' in value;
const isNumbered = (value: unknown): value is readonly [string, string] =>
  Array.isArray(value) && value.every((part) => typeof part === 'string');

/**
 * Sends acts in their order. While the server does not answer, or nobody is signed in, they are kept, and go out in the
 * same order once both are back and the person is the same; one that the server refuses then is told and dropped, the
 * others go on. Callers post and flush one after the other.
 */
export class Outbox<Refusal> {
  private readonly numbers = new Map<string, string>();
  private readonly keys = new Map<string, string>();
  private readonly listeners = new Set<() => void>();
  private sent: readonly WaitingAct[] = [];
  private shown: OutboxState;

  constructor(private readonly parts: OutboxParts<Refusal>) {
    this.learn();
    const waiting = this.stored();
    this.shown = { waiting, unseen: waiting, hold: 'connection' };
  }

  /** The same object until it changes. */
  readonly state = (): OutboxState => this.shown;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The number of a finding that was made under a key, once the server has given it one. */
  readonly numberOf = (id: string): string => this.numbers.get(id) ?? id;

  /** The key under which a finding was made, the same before and after it has a number. */
  readonly keyOf = (id: string): string => this.keys.get(id) ?? id;

  /** Another window may have sent or kept something. */
  readonly look = (): void => {
    this.learn();
    this.show();
  };

  /** The lists of the server hold what was sent. */
  readonly forgetSent = (): void => {
    if (this.sent.length === 0) return;
    this.sent = [];
    this.show();
  };

  /** Sends an act behind all that wait, or keeps it. */
  async post(act: WaitingAct): Promise<Sent<Refusal> | { readonly is: 'kept' }> {
    const known = { ...act, id: this.numberOf(act.id) };
    if (this.stored().length > 0 || this.shown.hold === 'person') {
      this.keep([...this.stored(), known]);
      await this.flush();
      return { is: 'kept' };
    }
    const sent = await this.parts.send(known);
    if (sent.is === 'done' && sent.made) this.number(act.id, sent.made);
    if (sent.is === 'done' || sent.is === 'refused') return sent;
    this.keep([...this.stored(), known], sent.is === 'signed-out' ? 'sign-in' : 'connection');
    return { is: 'kept' };
  }

  /** Sends what waits, as far as it can be. */
  async flush(): Promise<void> {
    if (this.stored().length === 0) return;
    if ((await this.askWho()) !== null) return;
    for (let [act] = this.stored(); act; [act] = this.stored()) {
      const sent = await this.parts.send(act);
      if (sent.is === 'unanswered') return;
      if (sent.is === 'signed-out') return this.show('sign-in');
      const rest = this.without(act);
      const { id } = act;
      if (sent.is === 'refused') {
        this.keep(act.kind === 'create' ? rest.filter((other) => other.id !== id) : rest);
        this.parts.onRefused(act, sent.why);
        continue;
      }
      const { made } = sent;
      this.sent = [...this.sent, { ...act, id: made ?? id }];
      if (made) this.number(id, made);
      this.keep(made ? rest.map((other) => (other.id === id ? { ...other, id: made } : other)) : rest);
    }
  }

  /** Whether acts of this person can be sent: the session of a browser may have become another one. */
  async askWho(): Promise<Hold | null> {
    const hold = await this.parts.heldBy();
    if ((hold ?? 'connection') !== this.shown.hold) this.show(hold ?? 'connection');
    return hold;
  }

  private stored(): readonly WaitingAct[] {
    return listOf(this.parts.store.read(), isAct);
  }

  /** What is kept but for this act, which another window may have taken out meanwhile. */
  private without(act: WaitingAct): readonly WaitingAct[] {
    const stored = this.stored();
    const written = JSON.stringify(act);
    const at = stored.findIndex((other) => JSON.stringify(other) === written);
    return stored.filter((_, place) => place !== at);
  }

  private learn(): void {
    for (const [key, number] of listOf(this.parts.store.readNumbers(), isNumbered)) {
      this.numbers.set(key, number);
      this.keys.set(number, key);
    }
  }

  private number(key: string, number: string): void {
    this.numbers.set(key, number);
    this.keys.set(number, key);
    this.parts.store.writeNumbers(JSON.stringify([...this.numbers].slice(-mostNumbers)));
  }

  private keep(acts: readonly WaitingAct[], hold = this.shown.hold): void {
    this.parts.store.write(acts.length === 0 ? null : JSON.stringify(acts));
    this.show(hold);
  }

  private show(hold = this.shown.hold): void {
    const waiting = this.stored();
    this.shown = { waiting, unseen: [...this.sent, ...waiting], hold };
    for (const listener of this.listeners) listener();
  }
}
