import { type Language, languages, type Trilingual } from '@qadam/language/domain';
import { dimensionsText, type SeriesKey } from '../figures/figure-series';

/** A series within its indicator. */
export type SeriesOfIndicator = Omit<SeriesKey, 'indicator'>;

/** From a year on the figures of an indicator are made by another method: earlier ones are not compared with them. */
export interface MethodologyBreak {
  /** Calendar year of the first figures that are made the new way. */
  readonly year: number;
  /** The one series that is meant (`seriesKeyOf`); `null`: all of the indicator. */
  readonly seriesKey: string | null;
  /** What changed, in at least one language. */
  readonly why: Trilingual<string | null>;
  /** Where it is written down. */
  readonly source: string;
}

/** One text a series, the same whatever the order of its dimensions: `series|unit|AGE=Y15T24;SEX=F`. */
export const seriesKeyOf = ({ series, unit, dimensions }: SeriesOfIndicator): string =>
  [series, unit, dimensionsText(dimensions)].join('|');

/** Those of a series by its key, oldest first: the ones of all series and its own. None where none is recorded. */
export const breaksOfKey = (all: readonly MethodologyBreak[], key: string): readonly MethodologyBreak[] =>
  all
    .filter(({ seriesKey }) => seriesKey === null || seriesKey === key)
    .toSorted((one, other) => one.year - other.year);

/** The same by the series itself. */
export const breaksOfSeries = (
  all: readonly MethodologyBreak[],
  series: SeriesOfIndicator,
): readonly MethodologyBreak[] => breaksOfKey(all, seriesKeyOf(series));

/**
 * Those that break a line with figures for `years` (calendar years, in any order), oldest first: with a figure on
 * either side. The figure for the year of a break is taken to be made the new way.
 */
export const breaksWithin = <Break extends Pick<MethodologyBreak, 'year'>>(
  breaks: readonly Break[],
  years: readonly number[],
): readonly Break[] =>
  breaks
    .filter(({ year }) => years.some((each) => each < year) && years.some((each) => each >= year))
    .toSorted((one, other) => one.year - other.year);

/** Whether the figures of two years are made the same way: no break between them. */
export const isSameMethod = (
  breaks: readonly Pick<MethodologyBreak, 'year'>[],
  one: number,
  other: number,
): boolean => !breaks.some(({ year }) => Math.min(one, other) < year && year <= Math.max(one, other));

/** Why earlier figures of a line are not compared with later ones. */
export type SinceCause = 'borders' | 'method' | 'borders-and-method';

export interface ComparableSince {
  readonly year: number;
  readonly cause: SinceCause;
}

/**
 * The year from which the figures of a line can be compared with its newest one: that of the last change of its
 * borders or of its method, whichever is later. `null` where neither breaks it.
 */
export const comparableSince = (
  borderYear: number | null,
  methodYear: number | null,
): ComparableSince | null => {
  if (borderYear === null && methodYear === null) return null;
  const [border, method] = [borderYear ?? -Infinity, methodYear ?? -Infinity];
  if (border === method) return { year: border, cause: 'borders-and-method' };
  return border > method ? { year: border, cause: 'borders' } : { year: method, cause: 'method' };
};

/** What is read in place of a language that is not there: of the two of the country first. */
const readInstead: Trilingual<readonly Language[]> = {
  kk: ['kk', 'ru', 'en'],
  ru: ['ru', 'kk', 'en'],
  en: ['en', 'ru', 'kk'],
};

/** A text in the reader's language or, without one, in the next best; `null` where it is in none. */
export const inLanguageOrNext = (
  texts: Trilingual<string | null>,
  language: Language,
): { readonly text: string; readonly language: Language } | null => {
  for (const one of readInstead[language]) {
    const text = texts[one]?.trim() ?? '';
    if (text !== '') return { text, language: one };
  }
  return null;
};

const label = (year: number): Trilingual => ({
  kk: `Жаңа әдістеме: ${year} ж.`,
  ru: `Новая методика: ${year} г.`,
  en: `New method ${year}`,
});

const note = (marked: Trilingual, why: string, source: string): Trilingual => ({
  kk: `${marked.kk} — ${why} (негізі: ${source}).`,
  ru: `${marked.ru} — ${why} (основание: ${source}).`,
  en: `${marked.en} — ${why} (source: ${source}).`,
});

export interface BreakWords {
  /** At the hairline: "New method 2023". */
  readonly label: string;
  /** Beneath the chart: the same with what changed and where it is written down. */
  readonly note: string;
  readonly why: string;
  /** The language in which `why` is: another than asked for where it was not given in that. */
  readonly whyLanguage: Language;
}

/** What a break says to a reader. */
export const wordsOfBreak = ({ year, why, source }: MethodologyBreak, language: Language): BreakWords => {
  const found = inLanguageOrNext(why, language) ?? { text: '', language };
  const reason = found.text.replace(/[.\s]+$/u, '');
  return {
    label: label(year)[language],
    note: note(label(year), reason, source)[language],
    why: found.text,
    whyLanguage: found.language,
  };
};

export type BreakFault = 'year-out-of-range' | 'why-missing' | 'source-missing';

/** First and last year that a break can begin with: one before it must be able to have a figure. */
export const breakYears = { first: 1991, last: 2100 } as const;

/** What is wrong with a break that somebody wants to record; empty where nothing is. */
export const breakFaults = ({ year, why, source }: MethodologyBreak): readonly BreakFault[] => [
  ...(Number.isInteger(year) && year >= breakYears.first && year <= breakYears.last
    ? []
    : (['year-out-of-range'] as const)),
  ...(languages.some((language) => (why[language]?.trim() ?? '') !== '') ? [] : (['why-missing'] as const)),
  ...(source.trim() === '' ? (['source-missing'] as const) : []),
];
