import type { SectionState } from '../workflow';

/** Days before a deadline from which it is near. */
export const dueSoonDays = 7;

export type DueStanding = 'overdue' | 'due-soon' | 'later';

const dayMs = 86_400_000;

/** Days from one ISO day to another; negative where the second comes first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);

/** The ISO day so many days after `day`. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

/**
 * How a section stands to its deadline on `today`: overdue after it, due soon on it and in the seven days before.
 * `null` without a deadline and for an approved section, which is late no more.
 */
export const dueStanding = (state: SectionState, dueOn: string | null, today: string): DueStanding | null => {
  if (dueOn === null || state === 'approved') return null;
  const days = daysBetween(today, dueOn);
  return days < 0 ? 'overdue' : days <= dueSoonDays ? 'due-soon' : 'later';
};
