import { foldText, foldWord } from './folding';
import { kazakhMonths } from './formats';
import { weekdayOf } from './weekday';

/** Whether the day or the month stands first in days such as 03/04/2025. */
export type SlashOrder = 'day-first' | 'month-first';

/** Names of months as they stand alone and beside a day, long and short, folded; the place of each is its month. */
const namesOf = (locale: string): readonly (readonly [string, number])[] =>
  (['long', 'short'] as const).flatMap((month) =>
    [{ month }, { month, day: 'numeric' } as const].flatMap((options) => {
      const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, at) => {
        const parts = format.formatToParts(Date.UTC(2025, at, 1));
        const name = parts.find(({ type }) => type === 'month')?.value ?? '';
        return [foldWord(name.replace(/\.$/u, '')), at + 1] as const;
      });
    }),
  );

let months: ReadonlyMap<string, number> | undefined;

/** Kazakh months may carry an ending, as in “2025 жылдың 5 наурызы” and “5 наурызда”. */
const monthOf = (word: string): number | undefined => {
  months ??= new Map([
    ...namesOf('ru'),
    ...namesOf('en'),
    ...kazakhMonths.map((name, at) => [foldWord(name), at + 1] as const),
  ]);
  return months.get(word) ?? months.get(word.replace(/(?:ы|и)?(?:н?да|н?де|та|те)?$/u, ''));
};

/** The day if the calendar has it. */
const isoDay = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000
    ? date.toISOString().slice(0, 10)
    : null;
};

/** Hours that the clocks of Kazakhstan are ahead of UTC, everywhere since March 2024. */
const kazakhstanOffset = 5;

const time = /,?[\st]+\d{1,2}:\d{2}.*$/u;
const littleWord = /^(?:г|год|года|году|ж|жыл|жылы|жылгы|жылдын|the|of)$/u;

const inWords = (folded: string): string | null => {
  const all = folded
    .split(/[\s.,]+/u)
    .filter((word) => word !== '' && !littleWord.test(word))
    .map((word) => word.replace(/^(\d{4})(?:г|ж)$|^(\d{1,2})(?:st|nd|rd|th|-?(?:го|е|и|ы|си))$/u, '$1$2'))
    .flatMap((word) => word.split(/(?<=\d)-(?=\p{L})|(?<=\p{L})-(?=\d)/u));
  const weekdays = all.flatMap((word) => weekdayOf(word) ?? []);
  const words = all.filter((word) => weekdayOf(word) === undefined);
  if (words.length !== 3 || weekdays.length > 1) return null;
  const year = words.findIndex((word) => /^\d{4}$/u.test(word));
  const day = words.findIndex((word) => /^\d{1,2}$/u.test(word));
  const month = words.flatMap((word, at) => monthOf(word) ?? (at === year || at === day ? [] : [0]));
  const hasPlace = year === 0 || year === 2;
  if (!hasPlace || day < 0 || month.length !== 1) return null;
  const read = isoDay(Number(words[year]), month[0] ?? 0, Number(words[day]));
  const [weekday] = weekdays;
  return read !== null && weekday !== undefined && new Date(read).getUTCDay() !== weekday ? null : read;
};

/** The day in Kazakhstan (UTC+5) of a moment that is written in UTC; a moment with another offset says the day itself. */
const ofMoment = (text: string): string | null => {
  const utc =
    /^(\d{4})-(\d{2})-(\d{2})[Tt\s](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s?(?:Z|z|UTC|GMT|[+-]00:?00)$/u.exec(
      text.trim(),
    );
  if (!utc) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = utc.slice(1).map(Number);
  if (isoDay(year, month, day) === null) return null;
  return new Date(Date.UTC(year, month - 1, day, hour + kazakhstanOffset, minute)).toISOString().slice(0, 10);
};

const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u;

const withSlashes = (first: number, second: number, year: number, order?: SlashOrder): string | null => {
  const dayFirst = isoDay(year, second, first);
  const monthFirst = isoDay(year, first, second);
  if (order) return order === 'day-first' ? dayFirst : monthFirst;
  return dayFirst === null || monthFirst === null || dayFirst === monthFirst
    ? (dayFirst ?? monthFirst)
    : null;
};

const bare = (text: string): string => foldText(text).trim().replace(time, '').replace(/\s+/gu, ' ');

/**
 * The day that people write, as `YYYY-MM-DD`: in digits (2025-03-05, 20250305, 2025/03/05, 05.03.2025, 5.3.25, with or
 * without “г.”), or with the month in Kazakh, Russian or English (“2025 жылғы 5 наурыз”, “5 марта 2025 г.”, “March 5,
 * 2025”, “5-Mar-2025”), with the day of the week or without; one that contradicts the day makes it uncertain. A time of
 * day may follow: of a moment in UTC (2025-03-05T22:15:00Z) it is the day in Kazakhstan, the 6th. With points the day stands first. 03/04/2025 is two days, so it is read only by the `order` of
 * its neighbours; years of two digits are
 * of this century, and only from 10 on: 25.03.05 may begin with its year.
 * `null` for what is no day, not in the calendar, or not certain.
 */
export const readWrittenDay = (text: string, order?: SlashOrder): string | null => {
  const moment = ofMoment(text);
  if (moment !== null) return moment;
  const folded = bare(text);
  const unparted = /^((?:19|20)\d{2})(\d{2})(\d{2})$/u.exec(folded);
  if (unparted) return isoDay(Number(unparted[1]), Number(unparted[2]), Number(unparted[3]));
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/u.exec(folded);
  if (yearFirst) return isoDay(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const points = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})\s?(?:г|года|ж)?\.?$/u.exec(folded);
  if (points) {
    const [, day = '', month = '', year = ''] = points;
    if (year.length === 2 && Number(year) < 10) return null;
    return isoDay(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day));
  }
  const slashed = slashes.exec(folded);
  if (slashed) return withSlashes(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]), order);
  return inWords(folded);
};

/** What the days of a column with slashes say of their order: one of them is enough (13/05/2025), two that differ say nothing. */
export const slashOrderOf = (texts: readonly string[]): SlashOrder | undefined => {
  const orders = new Set(
    texts.flatMap((text): SlashOrder[] => {
      const [, first, second] = slashes.exec(bare(text)) ?? [];
      if (first === undefined || Number(first) > 12 === Number(second) > 12) return [];
      return [Number(first) > 12 ? 'day-first' : 'month-first'];
    }),
  );
  return orders.size === 1 ? [...orders][0] : undefined;
};
