/** A place of a file where something is wrong, in the words of the server. */
export interface ImportProblem {
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly kind: string;
  readonly severity: string;
  readonly value: string | null;
  readonly message: string;
}

/** Whether files gave no figure at all, not even one that is there already. */
export const isNothingRead = (
  counts: { readonly [fate in 'added' | 'revised' | 'unchanged' | 'withdrawn']: number } | null,
): boolean => counts !== null && counts.added + counts.revised + counts.unchanged + counts.withdrawn === 0;

/** Errors that stand in the way of a commit; that figures are another publisher's does not, once this source takes over. */
export const errorsOf = (
  { problems }: { readonly problems: readonly ImportProblem[] },
  takesOver: boolean,
): number =>
  problems.filter(
    ({ severity, kind }) => severity === 'error' && !(takesOver && kind === 'revises-other-publisher'),
  ).length;

export interface ProblemGroup {
  readonly kind: string;
  readonly problems: readonly ImportProblem[];
  readonly files: number;
}

/** Problems of one severity by kind, the most frequent kind first; places in the order of the report. */
export const groupsOf = (
  problems: readonly ImportProblem[],
  severity: 'error' | 'warning',
): readonly ProblemGroup[] =>
  [
    ...Map.groupBy(
      problems.filter((problem) => problem.severity === severity),
      ({ kind }) => kind,
    ),
  ]
    .map(([kind, own]) => ({ kind, problems: own, files: new Set(own.map(({ file }) => file)).size }))
    .sort((one, other) => other.problems.length - one.problems.length);
