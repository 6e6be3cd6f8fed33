/** What one finding is to become, and everybody who waits for it. */
interface Waiting<Change> {
  readonly id: string;
  change: Change;
  readonly outcome: Promise<boolean>;
}

/**
 * Sends changes one after the other, so that a later one never overtakes an earlier one. Changes of fields of the same
 * finding that still wait for their turn go out together, the later value of a field winning.
 */
export class ChangesInOrder<Change extends object> {
  private last: Promise<unknown> = Promise.resolve();
  private waiting: Waiting<Change> | null = null;

  constructor(private readonly send: (id: string, change: Change) => Promise<boolean>) {}

  /** Runs `step` when everything before it is done, whether that succeeded or not. */
  run<Answer>(step: () => Promise<Answer>): Promise<Answer> {
    this.waiting = null;
    return this.append(step);
  }

  update(id: string, change: Change): Promise<boolean> {
    if (this.waiting?.id === id) {
      this.waiting.change = { ...this.waiting.change, ...change };
      return this.waiting.outcome;
    }
    const own: Waiting<Change> = {
      id,
      change,
      outcome: this.append(() => {
        if (this.waiting === own) this.waiting = null;
        return this.send(id, own.change);
      }),
    };
    this.waiting = own;
    return own.outcome;
  }

  private append<Answer>(step: () => Promise<Answer>): Promise<Answer> {
    const turn = this.last.then(step, step);
    this.last = turn;
    return turn;
  }
}
