/** A place of a folder where something is wrong, in the words of the server. */
export interface ImportProblem {
  readonly file: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly kind: string;
  readonly severity: 'error' | 'warning';
  readonly value: string | null;
  readonly message: string;
}

/** What the job of an import leaves as its result. */
export interface ImportReport {
  readonly indicators: number;
  readonly series: number;
  readonly observations: {
    readonly added: number;
    readonly revised: number;
    readonly unchanged: number;
    readonly withdrawn: number;
  };
  readonly problems: readonly ImportProblem[];
}

export interface ProblemGroup {
  readonly kind: string;
  readonly problems: readonly ImportProblem[];
  readonly files: number;
}

/** Problems of one severity by kind, the most frequent kind first; places in the order of the report. */
export const groupsOf = (
  { problems }: ImportReport,
  severity: ImportProblem['severity'],
): readonly ProblemGroup[] =>
  [
    ...Map.groupBy(
      problems.filter((problem) => problem.severity === severity),
      ({ kind }) => kind,
    ),
  ]
    .map(([kind, own]) => ({ kind, problems: own, files: new Set(own.map(({ file }) => file)).size }))
    .sort((one, other) => other.problems.length - one.problems.length);

/** Whether the import stopped at errors: it names some, and took not one figure. */
export const wasRefused = ({ series, observations, problems }: ImportReport): boolean =>
  series === 0 &&
  Object.values(observations).every((count) => count === 0) &&
  problems.some(({ severity }) => severity === 'error');
