import { invalidInput } from '@qadam/platform/server';

/**
 * The day on which a source published its data, as `YYYY-MM-DD`.
 * @throws Failure `invalid-input` for what is no day.
 */
export const readPublishedOn = (text: string): string => {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // 31 February parses in some engines as a day of March.
  if (!Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text) return text;
  throw invalidInput(
    {
      kk: `«${text}» — жарияланған күн емес. 2024-10-24 деген сияқты жазыңыз.`,
      ru: `«${text}» — не день публикации. Напишите так: 2024-10-24.`,
      en: `The day of publication "${text}" is no day. Write it as 2024-10-24.`,
    },
    { field: 'publishedOn' },
  );
};
