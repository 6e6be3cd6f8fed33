/** A step that was taken and can be taken back and taken again; both say whether they succeeded. */
export interface Act {
  /** What was done, as the notice says it. */
  readonly name: string;
  readonly undo: () => Promise<boolean>;
  readonly redo: () => Promise<boolean>;
  /** The finding that it concerned, as it is called once the step is taken back and taken again. */
  readonly concerns?: { readonly undone: string | undefined; readonly redone: string | undefined };
}

/** The acts of one page, to be taken back last first; a new act ends what could be taken again. */
export class ActHistory {
  private done: Act[] = [];
  private undone: Act[] = [];

  record(act: Act): void {
    this.done.push(act);
    this.undone = [];
  }

  /** Takes back the last act, or the one named; `null` where there is none, or where it failed: it is then forgotten. */
  async undo(act = this.done.at(-1)): Promise<Act | null> {
    if (!act || !this.done.includes(act)) return null;
    this.done = this.done.filter((other) => other !== act);
    this.undone.push(act);
    return this.kept(act, await act.undo());
  }

  /** Takes the act again that was taken back last. */
  async redo(): Promise<Act | null> {
    const act = this.undone.pop();
    if (!act) return null;
    this.done.push(act);
    return this.kept(act, await act.redo());
  }

  private kept(act: Act, succeeded: boolean): Act | null {
    if (succeeded) return act;
    this.done = this.done.filter((other) => other !== act);
    this.undone = this.undone.filter((other) => other !== act);
    return null;
  }
}
