import { formatPercent, type Language } from '@qadam/language/domain';
import { withoutMeasure } from './said-measure';

/** `, %`, `(%)`, “в процентах”, “per cent”, “пайызбен”: as a head or a caption says that its numbers are per cent. */
const perCent =
  /(?:[,;(–—-][\s\u00a0]*)%[\s\u00a0]*(?:[,;)]|$)|^%$|(?<!\p{L})(?:в[\s\u00a0](?:процентах|%)|in[\s\u00a0](?:per[\s\u00a0]?cent|percentages?|%)|пайызбен)(?!\p{L})|[,(][\s\u00a0]*(?:per[\s\u00a0]?cent|процент(?:ов|ы)?|пайыз)(?!\p{L})/iu;

/** A head that counts otherwise than its table. */
const otherwise =
  /(?<!\p{L})(?:тыс|млн|млрд|чел|ед|человек|тенге|теңге|количество|число|численность|коэффициент|индекс|саны|адам|мың|thousand|million|billion|people|persons|tenge|number|count|ratio|index|per[\s\u00a0]1|на[\s\u00a0]1)(?!\p{Ll}{3})/iu;

const signs: Readonly<Record<Language, string>> = {
  kk: formatPercent(1, 'kk').slice(1),
  ru: formatPercent(1, 'ru').slice(1),
  en: formatPercent(1, 'en').slice(1),
};

/**
 * A number of a cell with the sign of per cent where a head of it, or else the caption of its table, says that; as it is
 * where it has a unit of its own, and where a head counts otherwise than the caption.
 */
export const withUnitOfHeads = (
  written: string,
  heads: readonly string[],
  caption: string,
  language: Language,
): string => {
  if (!/^[-−–]?[\d.,\s\u00a0\u202f]+$/u.test(written) || withoutMeasure(written) !== written) return written;
  const isPerCent =
    heads.some((head) => perCent.test(head)) ||
    (perCent.test(caption) && !heads.some((head) => otherwise.test(head)));
  return isPerCent ? `${written}${signs[language]}` : written;
};
