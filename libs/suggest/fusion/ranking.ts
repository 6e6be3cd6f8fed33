/** A code by its number, with its logit. */
export interface Ranked {
  readonly index: number;
  readonly logit: number;
}

/** The `most` codes of the highest logits; of equal ones the first code. */
export const highestOf = (logits: Float64Array, most: number): Ranked[] => {
  const highest: Ranked[] = [];
  let lowest = -Infinity;
  for (let index = 0; index < logits.length; index += 1) {
    const logit = logits[index]!;
    if (highest.length === most && logit <= lowest) continue;
    let place = highest.length;
    while (place > 0 && highest[place - 1]!.logit < logit) place -= 1;
    highest.splice(place, 0, { index, logit });
    if (highest.length > most) highest.pop();
    lowest = highest.at(-1)!.logit;
  }
  return highest;
};

/** A code by its number, with its probability. */
export interface Probable {
  readonly index: number;
  readonly probability: number;
}

/** Codes by their probability; those that share one by their logit, then in their order. */
export const ranked = (
  indexes: readonly number[],
  logitOf: (index: number) => number,
  probabilityOf: (index: number, logit: number) => number,
): Probable[] => {
  const byRank: (Ranked & Probable)[] = [];
  for (const index of indexes) {
    const logit = logitOf(index);
    const own = { index, logit, probability: probabilityOf(index, logit) };
    let place = byRank.length;
    byRank.push(own);
    for (; place > 0 && isBefore(own, byRank[place - 1]!); place -= 1) byRank[place] = byRank[place - 1]!;
    byRank[place] = own;
  }
  return byRank;
};

const isBefore = (one: Ranked & Probable, other: Ranked & Probable): boolean =>
  one.probability !== other.probability
    ? one.probability > other.probability
    : one.logit !== other.logit
      ? one.logit > other.logit
      : one.index < other.index;
