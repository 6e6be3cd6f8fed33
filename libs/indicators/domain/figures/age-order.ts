interface AgeGroup {
  readonly code: string;
  /** Its words, which say whether a code such as `M25T28` means years after all (see `ageLabel`). */
  readonly label: string;
}

const spanOf = ({ code, label }: AgeGroup): readonly [number, number] => {
  const unit = /month|месяц|\sай/u.test(label) ? 1 / 12 : 1;
  const [first, second] = [...label.matchAll(/\d+/gu)].map(([digits]) => Number(digits) * unit);
  if (first === undefined) return [Infinity, Infinity];
  if (/_L[TE]\d/u.test(code)) return [0, first];
  return /_G[TE]\d/u.test(code) ? [first, Infinity] : [first, second ?? first];
};

/**
 * Orders age groups from young to old, the narrower first where two begin alike; groups without an age come last and
 * keep their order. For `toSorted`; months count as parts of years. Source of the codes: SDMX CL_AGE.
 */
export const compareAges = (one: AgeGroup, other: AgeGroup): number => {
  const [[from, to], [otherFrom, otherTo]] = [spanOf(one), spanOf(other)];
  if (from !== otherFrom) return from < otherFrom ? -1 : 1;
  return to === otherTo ? 0 : to < otherTo ? -1 : 1;
};
