import { describe, expect, it } from '@jest/globals';
import { isCalendarDay } from './calendar-day';

describe('a day of the calendar', () => {
  it.each(['2024-02-29', '2025-12-31', '1999-01-01'])('is %s', (text) => {
    expect(isCalendarDay(text)).toBe(true);
  });

  it.each(['2020-13-45', '2026-02-30', '2025-02-29', '2025-1-1', '2025', '', '2025-01-01T00:00'])(
    'is not “%s”',
    (text) => {
      expect(isCalendarDay(text)).toBe(false);
    },
  );
});
