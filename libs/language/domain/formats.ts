import { decimalsToSee } from './decimals';
import { type Language, localeOf } from './language';

/** Numbers, dates and sorting of one language. */
export interface Formats {
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
  /** A value that is already a percentage: 41.2 means 41.2 %. */
  readonly percent: (value: number, maximumFractionDigits?: number, minimumFractionDigits?: number) => string;
  readonly day: (isoDay: string) => string;
  readonly dayInDigits: (isoDay: string) => string;
  readonly dayRange: (from: string, to: string) => string;
  readonly compare: (one: string, other: string) => number;
}

const day = (isoDay: string): Date => new Date(`${isoDay.slice(0, 10)}T00:00:00Z`);

/** Made when first asked for, once: to make a format of `Intl` takes far longer than to write a number with it. */
const once = <Made>(make: () => Made): (() => Made) => {
  let made: Made | undefined;
  return () => (made ??= make());
};

/** Formats of numbers of one locale, by their options. */
const numberFormats = (locale: string): ((options: Intl.NumberFormatOptions) => Intl.NumberFormat) => {
  const known = new Map<string, Intl.NumberFormat>();
  return (options) => {
    const key = JSON.stringify(options);
    const format = known.get(key) ?? new Intl.NumberFormat(locale, options);
    known.set(key, format);
    return format;
  };
};

/**
 * The minus of typography (U+2212), as wide as a plus and never broken off its number; CLDR gives these languages the
 * hyphen of the keyboard. A written number has no other hyphen.
 */
const withMinus = (number: string): string => number.replace('-', '\u2212');

/** What rounds to zero has no sign: 0.00 and not −0.00. */
const unsignedZero = { signDisplay: 'negative' } as const;

const byIntl = (language: Language): Formats => {
  const locale = localeOf[language];
  const numbers = numberFormats(locale);
  const inWords = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
  const inDigits = once(
    () =>
      new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }),
  );
  const collator = once(() => new Intl.Collator(locale, { numeric: true }));
  return {
    number: (value, options = { maximumFractionDigits: decimalsToSee(value) }) =>
      withMinus(numbers({ ...unsignedZero, ...options }).format(value)),
    percent: (value, maximumFractionDigits = decimalsToSee(value), minimumFractionDigits = 0) =>
      withMinus(
        numbers({ ...unsignedZero, style: 'percent', maximumFractionDigits, minimumFractionDigits }).format(
          value / 100,
        ),
      ),
    day: (isoDay) => inWords().format(day(isoDay)),
    dayInDigits: (isoDay) => inDigits().format(day(isoDay)),
    dayRange: (from, to) =>
      from === to
        ? inWords().format(day(from))
        : inWords()
            .formatRange(day(from), day(to))
            .replace(/\s*–\s*/u, '–'),
    compare: (one, other) => collator().compare(one, other),
  };
};

const russian = byIntl('ru');

/** The months in Kazakh, January first. */
export const kazakhMonths = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
] as const;

/** Kazakh alphabet of 42 letters in its own order. */
const kazakhOrder = new Map(
  [...'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'].map((letter, at) => [letter, at]),
);

const compareKazakh = (one: string, other: string): number => {
  const [left, right] = [[...one.toLowerCase()], [...other.toLowerCase()]];
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const [a = '', b = ''] = [left[at], right[at]];
    if (a === b) continue;
    const [orderA, orderB] = [kazakhOrder.get(a), kazakhOrder.get(b)];
    return orderA === undefined || orderB === undefined ? russian.compare(one, other) : orderA - orderB;
  }
  return left.length - right.length;
};

const kazakhDay = (isoDay: string): string => {
  const [year = 0, month = 1, day = 1] = isoDay.slice(0, 10).split('-').map(Number);
  return `${year} ж. ${day} ${kazakhMonths[month - 1] ?? ''}`;
};

/**
 * Kazakh where the browser has no Kazakh data: Chromium up to 147 at least knows `kk` in `Intl.PluralRules`
 * only and would write numbers and dates in the language of the machine. Numbers in Kazakh look as in
 * Russian (CLDR 48), except that no space stands before the percent sign.
 */
export const kazakhWithoutIntl: Formats = {
  ...russian,
  percent: (value, most, least) => russian.percent(value, most, least).replace(/\s%/u, '%'),
  day: kazakhDay,
  dayRange: (from, to) => {
    if (from.slice(0, 10) === to.slice(0, 10)) return kazakhDay(from);
    if (from.slice(0, 7) === to.slice(0, 7))
      return kazakhDay(to).replace(/(ж\. )/u, `$1${Number(from.slice(8, 10))}–`);
    return `${kazakhDay(from)} – ${kazakhDay(to)}`;
  },
  compare: compareKazakh,
};

const knowsKazakh = (): boolean =>
  Intl.NumberFormat.supportedLocalesOf('kk').length > 0 &&
  Intl.DateTimeFormat.supportedLocalesOf('kk').length > 0 &&
  Intl.Collator.supportedLocalesOf('kk').length > 0;

/** Asked when something is written first: a browser takes as long to find its languages as to start all else. */
const known: Readonly<Record<Language, () => Formats>> = {
  kk: once(() => (knowsKazakh() ? byIntl('kk') : kazakhWithoutIntl)),
  ru: () => russian,
  en: once(() => byIntl('en')),
};

export const formatsOf = (language: Language): Formats => known[language]();
