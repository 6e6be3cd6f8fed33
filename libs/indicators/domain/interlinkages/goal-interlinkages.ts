import type { Interlinkage, InterlinkageKind } from './interlinkage';
import { correlationInterval } from './spearman';

export interface InterlinkageCounts {
  readonly synergy: number;
  readonly tradeOff: number;
  readonly neither: number;
  readonly notAssessable: number;
}

export interface GoalInterlinkage extends InterlinkageCounts {
  readonly goal: string;
  readonly otherGoal: string;
  /** Synergies among the pairs that could be assessed, 0 to 1; `null` where none could. */
  readonly synergyShare: number | null;
  readonly tradeOffShare: number | null;
}

export const countInterlinkages = (
  some: readonly { readonly kind: InterlinkageKind }[],
): InterlinkageCounts => {
  const counts: Record<InterlinkageKind, number> = {
    synergy: 0,
    'trade-off': 0,
    neither: 0,
    'not-assessable': 0,
  };
  for (const { kind } of some) counts[kind] += 1;
  return {
    synergy: counts.synergy,
    tradeOff: counts['trade-off'],
    neither: counts.neither,
    notAssessable: counts['not-assessable'],
  };
};

/** Pairs by the two goals of their indicators, whichever comes first; `goalOf` gives the goal of an indicator. */
export const byGoals = (
  all: readonly Interlinkage[],
  goals: readonly string[],
  goalOf: (indicator: string) => string,
): ReadonlyMap<string, readonly Interlinkage[]> => {
  const placeOf = new Map(goals.map((goal, place) => [goal, place]));
  return Map.groupBy(all, ({ one, other }) => {
    const [left, right] = [goalOf(one), goalOf(other)];
    return (placeOf.get(left) ?? 0) <= (placeOf.get(right) ?? 0)
      ? goalPairKey(left, right)
      : goalPairKey(right, left);
  });
};

export const goalPairKey = (goal: string, otherGoal: string): string => `${goal}-${otherGoal}`;

/**
 * Counts and shares for every pair of goals, a goal with itself included, each pair once. Shares are of the
 * pairs that could be assessed; those that could not are counted beside them and never left out in silence.
 */
export const goalInterlinkages = (
  all: readonly Interlinkage[],
  goals: readonly string[],
  goalOf: (indicator: string) => string,
): readonly GoalInterlinkage[] => {
  const grouped = byGoals(all, goals, goalOf);
  return goals.flatMap((goal, place) =>
    goals.slice(place).map((otherGoal) => {
      const counts = countInterlinkages(grouped.get(goalPairKey(goal, otherGoal)) ?? []);
      const assessed = counts.synergy + counts.tradeOff + counts.neither;
      return {
        goal,
        otherGoal,
        ...counts,
        synergyShare: assessed === 0 ? null : counts.synergy / assessed,
        tradeOffShare: assessed === 0 ? null : counts.tradeOff / assessed,
      };
    }),
  );
};

/**
 * How sure a correlation is to lie far from 0: the limit of its interval that is nearer to 0, as a positive number;
 * below 0 where the interval holds 0. A perfect order has no interval and enters with one pair of neighbours swapped,
 * so that four points in order do not come before fourteen almost in order.
 */
const sureness = ({ rho, pairs }: Interlinkage): number => {
  if (rho === null) return -Infinity;
  const size = Math.min(Math.abs(rho), 1 - 12 / (pairs * (pairs ** 2 - 1)));
  return correlationInterval(size, pairs)?.from ?? -Infinity;
};

/** The surest interlinkages of a kind; equal ones in the order in which they came. */
export const strongestInterlinkages = (
  all: readonly Interlinkage[],
  kind: 'synergy' | 'trade-off',
  count: number,
): readonly Interlinkage[] =>
  all
    .filter((one) => one.kind === kind)
    .map((one) => ({ one, sure: sureness(one) }))
    .sort((left, right) => right.sure - left.sure)
    .slice(0, count)
    .map(({ one }) => one);
