/** A year behind a number as the text of a language writes it: `(2023 г.)`, `(2023 ж.)`. */
const yearBehind = /\((\d{4})[\s\u00a0](?:г|ж)\.\)/gu;

/** The year behind a number in one form for both reviews: `(2023)`. */
export const withPlainYear = (text: string): string => text.replace(yearBehind, '($1)');
