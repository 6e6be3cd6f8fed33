export interface PlacedLabel {
  /** The wished-for centre; stays as it was given. */
  readonly wanted: number;
  readonly height: number;
}

/**
 * Vertical centres for labels beside line ends: as near to the wished-for places as possible, in the same order,
 * none overlapping another, all within `from` to `to`. If they need more room than there is, they are spread evenly.
 * Pools neighbouring labels and moves each pool to the mean of its wishes (isotonic regression, Barlow et al. 1972).
 * Returns the centres in the order of the input.
 */
export const placeLabels = (labels: readonly PlacedLabel[], from: number, to: number): readonly number[] => {
  const order = labels
    .map((label, index) => ({ ...label, index }))
    .sort((a, b) => a.wanted - b.wanted || a.index - b.index);
  const total = order.reduce((sum, label) => sum + label.height, 0);
  const squeeze = total > to - from ? (to - from) / total : 1;

  interface Pool {
    readonly members: typeof order;
    readonly height: number;
    readonly top: number;
  }
  const settle = (members: typeof order): Pool => {
    const height = members.reduce((sum, label) => sum + label.height * squeeze, 0);
    let offset = 0;
    let wishes = 0;
    for (const label of members) {
      wishes += label.wanted - (offset + (label.height * squeeze) / 2);
      offset += label.height * squeeze;
    }
    const top = Math.min(Math.max(wishes / members.length, from), to - height);
    return { members, height, top };
  };

  const pools: Pool[] = [];
  for (const label of order) {
    let pool = settle([label]);
    for (
      let above = pools.at(-1);
      above && above.top + above.height > pool.top + 1e-9;
      above = pools.at(-1)
    ) {
      pools.pop();
      pool = settle([...above.members, ...pool.members]);
    }
    pools.push(pool);
  }

  const centres: number[] = labels.map((label) => label.wanted);
  for (const pool of pools) {
    let offset = pool.top;
    for (const label of pool.members) {
      centres[label.index] = offset + (label.height * squeeze) / 2;
      offset += label.height * squeeze;
    }
  }
  return centres;
};
