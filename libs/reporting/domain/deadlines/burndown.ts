import { daysBetween } from './due';

/** A section that was approved, or reopened, on a day. */
export interface ApprovalStep {
  readonly day: string;
  readonly isApproval: boolean;
}

export interface BurndownPoint {
  readonly day: string;
  /** Sections not yet approved at the end of the day. */
  readonly remaining: number;
}

/**
 * How many of `total` sections were not approved at the end of each day on which that changed, from `from` to `today`
 * (ISO days, both always given). Steps need not be in order; steps before `from` count on it.
 */
export const burndown = (
  total: number,
  steps: readonly ApprovalStep[],
  from: string,
  today: string,
): readonly BurndownPoint[] => {
  const byDay = new Map<string, number>([[from, 0]]);
  for (const { day, isApproval } of steps) {
    const at = day < from ? from : day;
    byDay.set(at, (byDay.get(at) ?? 0) + (isApproval ? -1 : 1));
  }
  if (!byDay.has(today)) byDay.set(today, 0);
  let remaining = total;
  return [...byDay]
    .sort(([left], [right]) => left.localeCompare(right))
    .map(([day, change]) => ({ day, remaining: (remaining += change) }));
};

/**
 * Sections that would remain on `today` at an even pace from all on `from` to none on `dueOn`; not rounded, between 0
 * and `total`. All of them where the deadline is not after the start and not yet over.
 */
export const evenPace = (total: number, from: string, dueOn: string, today: string): number => {
  const span = daysBetween(from, dueOn);
  if (daysBetween(today, dueOn) <= 0) return 0;
  if (span <= 0) return total;
  return Math.min(total, Math.max(0, total * (1 - daysBetween(from, today) / span)));
};
