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
