import type { YearSpan } from '@qadam/geography/domain';
import { invalidInput } from '@qadam/platform/server';

const readYear = (text: string | undefined, field: string): number | null => {
  if (text === undefined || text.trim() === '') return null;
  const year = /^\d{4}$/u.test(text.trim()) ? Number(text) : NaN;
  if (year >= 1900 && year <= 2200) return year;
  throw invalidInput(
    {
      kk: `«${text}» — жыл емес. Төрт цифрмен жазыңыз, мысалы 2018.`,
      ru: `«${text}» не является годом. Запишите четырьмя цифрами, например 2018.`,
      en: `“${text}” is not a year. Write it with four digits, like 2018.`,
    },
    { field },
  );
};

/** First and last year as people write them; empty is without limit. */
export const readYears = (from: string | undefined, to: string | undefined): YearSpan => ({
  fromYear: readYear(from, 'fromYear'),
  toYear: readYear(to, 'toYear'),
});
