import { foldWord } from './folding';

/** Sunday first, as `Date` counts. */
const kazakhWeekdays = ['жексенбі', 'дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі'];

const weekdaysIn = (locale: string): readonly (readonly [string, number])[] =>
  (['long', 'short'] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
    // 5 January 2025 was a Sunday.
    return Array.from(
      { length: 7 },
      (_, at) => [foldWord(format.format(Date.UTC(2025, 0, 5 + at))), at] as const,
    );
  });

let weekdays: ReadonlyMap<string, number> | undefined;

/** The day of the week that a folded word names in Kazakh, Russian or English, Sunday being 0; long, or short as in “Wed”. */
export const weekdayOf = (folded: string): number | undefined => {
  weekdays ??= new Map([
    ...weekdaysIn('ru'),
    ...weekdaysIn('en'),
    ...kazakhWeekdays.map((name, at) => [foldWord(name), at] as const),
  ]);
  return weekdays.get(folded);
};
