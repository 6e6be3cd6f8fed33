/** What of a finding a change of many can touch. */
export interface FindingState {
  readonly id: number;
  readonly group: string | null;
  readonly kind: string | null;
  readonly sex: string | null;
  readonly areaCode: string;
  /** `YYYY-MM-DD`. */
  readonly saidOn: string | null;
  readonly isPriority: boolean;
  readonly isWithdrawn: boolean;
  /** In order. */
  readonly codes: readonly string[];
}

/** Checked; what is left out stays as it is. */
export interface WantedChange extends Partial<Omit<FindingState, 'id' | 'codes'>> {
  readonly tag?: string;
  readonly untag?: string;
}

export const stateAfter = (state: FindingState, { tag, untag, ...fields }: WantedChange): FindingState => ({
  ...state,
  ...fields,
  codes: [...new Set([...state.codes, ...(tag === undefined ? [] : [tag])])]
    .filter((code) => code !== untag)
    .sort(),
});

export const isSame = (one: FindingState, other: FindingState): boolean =>
  one.group === other.group &&
  one.kind === other.kind &&
  one.sex === other.sex &&
  one.areaCode === other.areaCode &&
  one.saidOn === other.saidOn &&
  one.isPriority === other.isPriority &&
  one.isWithdrawn === other.isWithdrawn &&
  one.codes.toSorted().join() === other.codes.toSorted().join();
