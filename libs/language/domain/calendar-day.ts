/** Whether a text is a day that the calendar has, `YYYY-MM-DD`: 2024-02-29 is, 2025-02-29 and 2025-13-01 are not. */
export const isCalendarDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
  );
};
