import { type DueStanding, dueStanding, sectionStates } from '@qadam/reporting/domain';

/** The reader's own day, as `2026-11-27`. */
export const ownToday = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/** How near a deadline is on the reader's own day, which is how they read what is theirs to do. */
export const ownDue = (state: string, dueOn: string | null): DueStanding | null =>
  dueStanding(sectionStates.find((one) => one === state) ?? 'draft', dueOn, ownToday());
