/** Texts one behind the other as sentences, each with one full stop, also where one ends in an abbreviation; empty ones are none. */
export const sentences = (...texts: readonly string[]): string =>
  texts
    .filter((text) => text !== '')
    .map((text, at, told) => (at < told.length - 1 && !/[.!?…]$/u.test(text) ? `${text}.` : text))
    .join(' ');
