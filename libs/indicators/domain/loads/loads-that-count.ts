/** A load of figures by its number; one that takes an earlier load back names it. */
export interface LoadInHistory {
  readonly id: number;
  readonly takesBack: number | null;
}

/**
 * By which load each load is taken back, among these loads. A taking back that is taken back itself takes nothing back.
 * Loads come in the order of their numbers: nothing takes back what comes after it.
 */
export const takingsBack = (loads: readonly LoadInHistory[]): ReadonlyMap<number, number> => {
  const takenBackBy = new Map<number, number>();
  for (const { id, takesBack } of loads.toSorted((one, other) => other.id - one.id))
    if (takesBack !== null && !takenBackBy.has(id)) takenBackBy.set(takesBack, id);
  return takenBackBy;
};

/**
 * The loads whose word counts, in the given order: those that brought something and are not taken back. A taking back
 * says nothing itself; it stands for a state that the remaining loads tell.
 */
export const loadsThatCount = (loads: readonly LoadInHistory[]): readonly number[] => {
  const takenBackBy = takingsBack(loads);
  return loads.filter(({ id, takesBack }) => takesBack === null && !takenBackBy.has(id)).map(({ id }) => id);
};
