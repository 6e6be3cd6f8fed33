import { type CorrelationInterval, correlationInterval, spearman } from './spearman';

/** The rule as published, and our minimum of pairs. */
export const interlinkageRule = {
  /** Above this a synergy, below its negative a trade-off. */
  threshold: 0.6,
  /** The fewest pairs for which the interval exists. */
  minimumPairs: 4,
  source:
    'Pradhan, Costa, Rybski, Lucht, Kropp, A systematic study of Sustainable Development Goal (SDG) interactions, Earth’s Future 5 (2017)',
} as const;

export const interlinkageKinds = ['synergy', 'trade-off', 'neither', 'not-assessable'] as const;

export type InterlinkageKind = (typeof interlinkageKinds)[number];

export const unassessedReasons = ['no-direction', 'too-few-pairs', 'no-variation', 'same-figures'] as const;

export type UnassessedReason = (typeof unassessedReasons)[number];

/**
 * Figures of one indicator, each under a key by which it meets those of another: the year within an area, or the
 * place of the area in a list within a year.
 */
export interface IndicatorProfile {
  readonly code: string;
  readonly goal: string;
  /** Ascending, each once. */
  readonly keys: readonly number[];
  /** As published. */
  readonly values: readonly number[];
  /** On a scale on which higher is better; `null` where nobody has said which way is better. */
  readonly merits: readonly number[] | null;
}

export interface EvidencePoint {
  readonly key: number;
  readonly value: number;
  readonly otherValue: number;
}

export interface Interlinkage {
  readonly one: string;
  readonly other: string;
  readonly kind: InterlinkageKind;
  readonly reason: UnassessedReason | null;
  /** Rank correlation of the merits: positive = both get better or worse together. */
  readonly rho: number | null;
  /** 95 % */
  readonly interval: CorrelationInterval | null;
  /** Keys that both have figures for. */
  readonly pairs: number;
  /** The first and last of these keys; `null` without any. */
  readonly span: readonly [first: number, last: number] | null;
}

interface SharedPlaces {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Places of the keys that both profiles have, by merging. */
const sharedPlaces = (one: IndicatorProfile, other: IndicatorProfile): SharedPlaces => {
  const left: number[] = [];
  const right: number[] = [];
  for (let own = 0, theirs = 0; own < one.keys.length && theirs < other.keys.length;) {
    const difference = (one.keys[own] as number) - (other.keys[theirs] as number);
    if (difference === 0) {
      left.push(own);
      right.push(theirs);
    }
    if (difference <= 0) own += 1;
    if (difference >= 0) theirs += 1;
  }
  return { left, right };
};

const pick = (values: readonly number[], places: readonly number[]): readonly number[] =>
  places.map((place) => values[place] as number);

/** The points behind an interlinkage, as published, in the order of their keys. */
export const evidenceOf = (one: IndicatorProfile, other: IndicatorProfile): readonly EvidencePoint[] => {
  const { left, right } = sharedPlaces(one, other);
  return left.map((own, place) => ({
    key: one.keys[own] as number,
    value: one.values[own] as number,
    otherValue: other.values[right[place] as number] as number,
  }));
};

/**
 * Whether two indicators get better together (synergy), one at the cost of the other (trade-off), or neither:
 * Spearman's correlation of their figures, each turned so that higher is better, above 0.6 or below -0.6. It is
 * not assessable, with its reason, without a direction, with fewer pairs than the rule's minimum, where one
 * indicator never changes, and where both hold the very same figures (an indicator that the framework lists
 * under two goals). Correlation is not influence: two series that follow time or the wealth of a region go
 * together without one acting on the other.
 *
 * Source: Pradhan et al. 2017 (`interlinkageRule.source`).
 */
export const interlinkageOf = (one: IndicatorProfile, other: IndicatorProfile): Interlinkage => {
  const { left, right } = sharedPlaces(one, other);
  const shared = pick(one.keys, left);
  const [first, last] = [shared[0], shared.at(-1)];
  const span = first === undefined || last === undefined ? null : ([first, last] as const);
  const names = { one: one.code, other: other.code, pairs: left.length, span };
  const notAssessable = (reason: UnassessedReason): Interlinkage => ({
    ...names,
    ...{ kind: 'not-assessable', reason, rho: null, interval: null },
  });
  const { merits } = one;
  const { merits: otherMerits } = other;
  if (merits === null || otherMerits === null) return notAssessable('no-direction');
  if (left.length < interlinkageRule.minimumPairs) return notAssessable('too-few-pairs');
  if (left.every((own, place) => one.values[own] === other.values[right[place] as number]))
    return notAssessable('same-figures');
  const rho = spearman(pick(merits, left), pick(otherMerits, right));
  if (rho === null) return notAssessable('no-variation');
  const kind =
    rho > interlinkageRule.threshold
      ? 'synergy'
      : rho < -interlinkageRule.threshold
        ? 'trade-off'
        : 'neither';
  return { ...names, kind, reason: null, rho, interval: correlationInterval(rho, left.length) };
};

/** Every pair of different indicators once, in the order of the profiles. */
export const allInterlinkages = (profiles: readonly IndicatorProfile[]): readonly Interlinkage[] =>
  profiles.flatMap((one, place) => profiles.slice(place + 1).map((other) => interlinkageOf(one, other)));
