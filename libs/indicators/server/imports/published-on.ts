import { invalidInput } from '@qadam/platform/server';

const dayMs = 86_400_000;

/**
 * The day on which a source published its data, as `YYYY-MM-DD`.
 * @throws Failure `invalid-input` for what is no day, and for a day to come: everything later would be older than that.
 */
export const readPublishedOn = (text: string, nowMs = Date.now()): string => {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // 31 February parses in some engines as a day of March.
  if (!Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text) {
    // Kazakhstan is some hours ahead of UTC.
    if (time < nowMs + dayMs) return text;
    throw invalidInput(
      {
        kk: `Жарияланған күн ${text} әлі келген жоқ. Деректер жарияланған күнді жазыңыз.`,
        ru: `День публикации ${text} ещё не наступил. Укажите день, когда данные были опубликованы.`,
        en: `The day of publication ${text} is yet to come. Give the day on which the data were published.`,
      },
      { field: 'publishedOn' },
    );
  }
  throw invalidInput(
    {
      kk: `«${text}» — жарияланған күн емес. 2024-10-24 деген сияқты жазыңыз.`,
      ru: `«${text}» — не день публикации. Напишите так: 2024-10-24.`,
      en: `The day of publication "${text}" is no day. Write it as 2024-10-24.`,
    },
    { field: 'publishedOn' },
  );
};
