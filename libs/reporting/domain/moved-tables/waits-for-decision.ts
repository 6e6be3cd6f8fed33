/** Something that moved, with what was decided about it. */
export interface DecidedOn {
  /** `null` while nobody has decided. */
  readonly decision: { readonly choice: string } | null;
}

/** Whether it waits for somebody: nobody has decided, or the new one is asked for and this person may reopen its section. */
export const waitsForDecision = ({ decision }: DecidedOn, mayReopen: boolean): boolean =>
  decision === null || (mayReopen && decision.choice === 'take');
