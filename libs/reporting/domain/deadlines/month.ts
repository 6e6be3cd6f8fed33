import { dayAfter } from './due';

/** Whether a text names a month as `YYYY-MM`. */
export const isMonth = (text: string): boolean => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);

/** The month so many months after `month` (`YYYY-MM`). */
export const monthAfter = (month: string, months: number): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const count = year * 12 + number - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
};

/**
 * The weeks of a month as ISO days, Monday first (as in Kazakhstan and ISO 8601), the first and last filled up with
 * days of the neighbouring months.
 */
export const weeksOf = (month: string): readonly (readonly string[])[] => {
  const first = `${month}-01`;
  const weekday = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const next = `${monthAfter(month, 1)}-01`;
  const weeks: string[][] = [];
  for (let monday = dayAfter(first, -weekday); monday < next; monday = dayAfter(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, index) => dayAfter(monday, index)));
  return weeks;
};
