import { type DueStanding, dueStanding, sectionStates } from '@qadam/reporting/domain';

/** How near a deadline is on the reader's own day, which is how they read what is theirs to do. */
export const ownDue = (state: string, dueOn: string | null): DueStanding | null => {
  const now = new Date();
  const day = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  return dueStanding(sectionStates.find((one) => one === state) ?? 'draft', dueOn, day);
};
