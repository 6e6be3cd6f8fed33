import type { Language, Trilingual } from '@qadam/language/domain';

const nbsp = '\u00a0';

const inYear: Trilingual<(year: number) => string> = {
  kk: (year) => `${year}${nbsp}ж.`,
  ru: (year) => `${year}${nbsp}г.`,
  en: (year) => String(year),
};

/** A written value with its year behind it: `43,1 % (2023 г.)`. */
export const withYear = (written: string, year: number, language: Language): string =>
  `${written} (${inYear[language](year)})`;
