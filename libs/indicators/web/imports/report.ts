/** Whether files gave no figure at all, not even one that is there already. */
export const isNothingRead = (
  counts:
    | ({ readonly [fate in 'added' | 'revised' | 'unchanged' | 'withdrawn']: number } & {
        readonly older?: number | null | undefined;
      })
    | null,
): boolean =>
  counts !== null &&
  counts.added + counts.revised + counts.unchanged + counts.withdrawn + (counts.older ?? 0) === 0;

/** Whether errors stand in the way of a commit; that figures are another publisher's does not, once this source takes over. */
export const isHeldBack = (
  {
    problemGroups,
  }: { readonly problemGroups: readonly { readonly severity: string; readonly kind: string }[] },
  takesOver: boolean,
): boolean =>
  problemGroups.some(
    ({ severity, kind }) => severity === 'error' && !(takesOver && kind === 'revises-other-publisher'),
  );

/** What of an import is asked before it can be taken, and what of that was answered. */
export interface Answers {
  /** How many changes would be taken as things stand. */
  readonly changes: number;
  /** Figures of other publishers that stay as they are unless they are taken over. */
  readonly othersRevised: number;
  readonly takesOver: boolean;
  readonly hasErrors: boolean;
  readonly skips: boolean;
  readonly newCodes: number;
  readonly addsNew: boolean;
}

/** Why an import cannot be taken yet: which answer is missing, or that nothing changes; `null` where it can. */
export const whyNotTaken = (answers: Answers): 'errors' | 'newCodes' | 'takeOver' | 'nothing' | null => {
  if (answers.hasErrors && !answers.skips) return 'errors';
  if (answers.newCodes > 0 && !answers.addsNew) return 'newCodes';
  if (answers.changes > 0) return null;
  return answers.othersRevised > 0 && !answers.takesOver ? 'takeOver' : 'nothing';
};
