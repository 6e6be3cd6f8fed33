import { formatsOf } from './formats';
import type { Language } from './language';

/**
 * A number as a reader of `language` writes it: `1 234,5` in Russian and Kazakh, `1,234.5` in English, with the sign
 * minus (U+2212) and no hyphen before what is below zero.
 * Rounds half away from zero to `maximumFractionDigits` (default 2); never call it before the edge.
 */
export const formatNumber = (value: number, language: Language, options?: Intl.NumberFormatOptions): string =>
  formatsOf(language).number(value, options);

/**
 * A value that is already a percentage (41.2 means 41.2 %), with the sign where the language puts it:
 * `41.2%` in English and Kazakh, `41,2 %` with a no-break space in Russian.
 */
export const formatPercent = (value: number, language: Language, maximumFractionDigits?: number): string =>
  formatsOf(language).percent(value, maximumFractionDigits);

/** A calendar day in words: `16 May 2025`, `16 мая 2025 г.`, `2025 ж. 16 мамыр`. `isoDay` is `YYYY-MM-DD`. */
export const formatDay = (isoDay: string, language: Language): string => formatsOf(language).day(isoDay);

/** A calendar day in digits with a four-digit year: `16/05/2025`, `16.05.2025`. */
export const formatDayInDigits = (isoDay: string, language: Language): string =>
  formatsOf(language).dayInDigits(isoDay);

/** Two days as a range in the language's own style: `13–23 May 2025`. */
export const formatDayRange = (from: string, to: string, language: Language): string =>
  formatsOf(language).dayRange(from, to);
