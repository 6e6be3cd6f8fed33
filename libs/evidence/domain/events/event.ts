/** What a programme does with people in an area. */
export const eventKinds = ['seminar', 'consultation', 'needs-assessment', 'training', 'hearing'] as const;

export type EventKind = (typeof eventKinds)[number];

export const isEventKind = (value: unknown): value is EventKind => eventKinds.includes(value as EventKind);

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export const isDay = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);

export type DatesProblem = 'not-a-day' | 'ends-before-start';

/** Why two days (`YYYY-MM-DD`, either may be missing) are no period, or `null` where they are one. */
export const refuseDates = (startsOn: string | null, endsOn: string | null): DatesProblem | null => {
  for (const day of [startsOn, endsOn]) if (day !== null && !isDay(day)) return 'not-a-day';
  return startsOn !== null && endsOn !== null && endsOn < startsOn ? 'ends-before-start' : null;
};
