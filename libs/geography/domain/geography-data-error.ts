/** What can be wrong with the data files of geography. */
export type GeographyProblemCode =
  | 'invalid-shape'
  | 'duplicate-code'
  | 'duplicate-source-code'
  | 'unknown-area'
  | 'circular-hierarchy'
  | 'no-parent-in-time'
  | 'reversed-validity'
  | 'shared-tile'
  | 'succession-outside-validity';

export interface GeographyProblem {
  readonly code: GeographyProblemCode;
  /** File, entry and field: `areas.json, entry 17 (ulytau), name.kk`. */
  readonly place: string;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** The data files of geography contradict themselves; lists every problem found, not only the first. */
export class GeographyDataError extends Error {
  readonly code = 'geography-data';

  constructor(readonly problems: readonly GeographyProblem[]) {
    super(problems.map(({ place, message }) => `${place}: ${message}`).join('\n'));
    this.name = 'GeographyDataError';
  }
}
