import { describe, expect, it } from '@jest/globals';
import { formatsOf } from './formats';
import { languages } from './language';
import { readWrittenDay, slashOrderOf } from './written-day';

describe('a day that people write', () => {
  it.each([
    ...['2025-03-05', '2025-03-05T10:11:12.000+05:00', '2025-03-05 10:11', '2025/03/05', '2025.03.05'],
    ...['05.03.2025', '5.3.2025', '5.3.25', '05.03.25', '5.03.2025г.', '05.03.2025 г.', '5.03.2025 10:30'],
    ...['5 марта 2025 г.', '5 марта 2025', '5 Марта 2025 года', '5 мар. 2025', '5-го марта 2025 года'],
    ...['5 наурыз 2025', '2025 жылғы 5 наурыз', '2025 ж. 5 наурыз', '2025ж. 5 наурыз', '2025 жыл 5 наурыз'],
    ...['2025 жылдың 5 наурызы', '2025 жылы 5 наурызда'],
    ...['5th of March 2025', 'the 5th of March, 2025', '5-Mar-2025', '2025-Mar-05', '20250305'],
    ...['5-наурыз 2025 ж.', '2025 жылғы 5-наурыз', 'Wed, 5 Mar 2025', 'Wednesday, March 5, 2025'],
    ...['среда 5 марта 2025 года', 'Ср, 5 марта 2025 г.', 'сәрсенбі, 2025 жылғы 5 наурыз'],
    ...['March 5, 2025', '5 March 2025', 'Mar 5 2025', '5th March 2025', '5 March 2025, 14:00'],
  ])('is read from “%s”', (text) => {
    expect(readWrittenDay(text)).toBe('2025-03-05');
  });

  it('is read as the product itself writes it, in every month and language', () => {
    for (const language of languages)
      for (let month = 1; month <= 12; month += 1) {
        const day = `2025-${String(month).padStart(2, '0')}-28`;
        expect(readWrittenDay(formatsOf(language).day(day))).toBe(day);
        expect(readWrittenDay(formatsOf('ru').dayInDigits(day))).toBe(day);
      }
  });

  it('is not guessed where it may be two days, is in no calendar, or has no year', () => {
    for (const text of ['03/04/2025', '31.02.2025', '31 апреля 2025', '2025-13-01', '5 марта', 'март 2025'])
      expect(readWrittenDay(text)).toBeNull();
    for (const text of ['25.03.05', '13/13/2025', '5 2025 марта', 'весной', '2025', '12', '5 марта 25', ''])
      expect(readWrittenDay(text)).toBeNull();
  });

  it('is not read where its day of the week is another one, or in eight digits of no calendar', () => {
    expect(readWrittenDay('Thu, 5 Mar 2025')).toBeNull();
    expect(readWrittenDay('среда четверг 5 марта 2025')).toBeNull();
    for (const text of ['20251305', '05032025', '87011234', '45721']) expect(readWrittenDay(text)).toBeNull();
  });

  it('is that of Kazakhstan for a moment in UTC, and as it is written for any other', () => {
    expect(readWrittenDay('2025-03-05T22:15:00Z')).toBe('2025-03-06');
    expect(readWrittenDay('2025-03-05T18:59:59.000+00:00')).toBe('2025-03-05');
    expect(readWrittenDay('2025-12-31 19:00 UTC')).toBe('2026-01-01');
    expect(readWrittenDay('2025-03-05T23:15:00+06:00')).toBe('2025-03-05');
    expect(readWrittenDay('2025-03-05T23:15:00')).toBe('2025-03-05');
    expect(readWrittenDay('2025-02-30T22:15:00Z')).toBeNull();
  });

  it('is certain with slashes where only one order fits, both say the same, or the neighbours tell', () => {
    expect(['13/05/2025', '05/13/2025', '04/04/2025'].map((text) => readWrittenDay(text))).toEqual([
      ...['2025-05-13', '2025-05-13', '2025-04-04'],
    ]);
    expect(readWrittenDay('03/04/2025', 'day-first')).toBe('2025-04-03');
    expect(readWrittenDay('03/04/2025', 'month-first')).toBe('2025-03-04');
    expect(readWrittenDay('13/05/2025', 'month-first')).toBeNull();
  });
});

describe('the order of days with slashes', () => {
  it('is told by one that fits only one order, and by none where two differ', () => {
    expect(slashOrderOf(['03/04/2025', '13/05/2025', 'вчера'])).toBe('day-first');
    expect(slashOrderOf(['03/04/2025', '05/13/2025 10:00'])).toBe('month-first');
    expect(slashOrderOf(['13/05/2025', '05/13/2025'])).toBeUndefined();
    expect(slashOrderOf(['03/04/2025', '5.13.2025'])).toBeUndefined();
  });
});
