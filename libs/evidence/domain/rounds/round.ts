export const roundStates = ['coding', 'adjudication', 'closed'] as const;

export type RoundState = (typeof roundStates)[number];

/** What one coder chose for a finding; `isDone` without codes says that none fits. */
export interface OneCoding {
  readonly isDone: boolean;
  readonly codes: readonly string[];
}

/**
 * Whether at least two coders finished a finding, and all who did chose the same set of codes. One coder alone agrees
 * with nobody: `false`, also where nobody finished.
 */
export const codersAgree = (codings: readonly OneCoding[]): boolean => {
  const sets = codings.filter(({ isDone }) => isDone).map(({ codes }) => [...codes].sort().join());
  return sets.length > 1 && new Set(sets).size === 1;
};

/** How the codings of one finding stand to each other; with fewer than two finished ones there is nothing to compare. */
export type Comparison = 'agree' | 'differ' | 'alone' | 'unfinished';

/**
 * `alone` is a finding that one coder only was given, `unfinished` one where fewer than two of several finished.
 */
export const compareCodings = (codings: readonly OneCoding[]): Comparison => {
  const finished = codings.filter(({ isDone }) => isDone).length;
  if (finished < 2) return codings.length === 1 && finished === 1 ? 'alone' : 'unfinished';
  return codersAgree(codings) ? 'agree' : 'differ';
};

/**
 * Whether a decision has to say why: always, but where it takes over what all coders of the finding chose alike, or
 * what the only one who was given it chose.
 */
export const needsReason = (codings: readonly OneCoding[], codes: readonly string[]): boolean => {
  const comparison = compareCodings(codings);
  if (comparison !== 'agree' && comparison !== 'alone') return true;
  const chosen = codings.find(({ isDone }) => isDone)?.codes ?? [];
  return [...new Set(chosen)].sort().join() !== [...new Set(codes)].sort().join();
};
