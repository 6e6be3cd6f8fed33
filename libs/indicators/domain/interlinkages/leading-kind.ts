import type { InterlinkageCounts } from './goal-interlinkages';

/** What a pair of goals shows as a whole; `mixed`: no direction that its pairs of indicators would bear out. */
export type LeadingKind = 'synergy' | 'trade-off' | 'mixed' | 'not-assessable';

/** House rule: of fewer assessed pairs nothing is said of two goals, nor of a kind that fewer than half of them have. */
export const leadingRule = { minimumAssessed: 3, minimumShare: 0.5 } as const;

/**
 * The kind of link that two goals have on the whole, with its share among the assessed pairs (0 to 1): synergy or trade-off
 * where at least half of at least three assessed pairs are of it and the other kind has fewer, else `mixed` without a
 * share, so that a tie or a single pair in ten has no direction. `not-assessable` where no pair could be assessed. House
 * rule (`leadingRule`); Pradhan et al., Earth's Future 5 (2017), give the shares and leave the judgement to the reader.
 */
export const leadingKind = ({
  synergy,
  tradeOff,
  neither,
}: Omit<InterlinkageCounts, 'notAssessable'>): {
  readonly kind: LeadingKind;
  readonly share: number | null;
} => {
  const assessed = synergy + tradeOff + neither;
  if (assessed === 0) return { kind: 'not-assessable', share: null };
  const most = Math.max(synergy, tradeOff);
  if (
    assessed < leadingRule.minimumAssessed ||
    synergy === tradeOff ||
    most / assessed < leadingRule.minimumShare
  )
    return { kind: 'mixed', share: null };
  return { kind: synergy > tradeOff ? 'synergy' : 'trade-off', share: most / assessed };
};
