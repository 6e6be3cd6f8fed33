export const roundStates = ['coding', 'adjudication', 'closed'] as const;

export type RoundState = (typeof roundStates)[number];

/** What one coder chose for a finding; `isDone` without codes says that none fits. */
export interface OneCoding {
  readonly isDone: boolean;
  readonly codes: readonly string[];
}

/**
 * Whether all who finished a finding chose the same set of codes; one coder alone agrees. `false` where nobody
 * finished, as there is then nothing to accept.
 */
export const codersAgree = (codings: readonly OneCoding[]): boolean => {
  const sets = codings.filter(({ isDone }) => isDone).map(({ codes }) => [...codes].sort().join());
  return sets.length > 0 && new Set(sets).size === 1;
};
