/** The three working languages, in the order in which the product offers them. */
export const languages = ['kk', 'ru', 'en'] as const;

export type Language = (typeof languages)[number];

/** A text in all three languages; a missing one is a defect of the data, not a case to handle. */
export type Trilingual<T = string> = Readonly<Record<Language, T>>;

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);

/** BCP 47 locale for `Intl`: English dates and numbers follow British use ("16 May 2025"). */
export const localeOf: Trilingual = { kk: 'kk-KZ', ru: 'ru-KZ', en: 'en-GB' };
