/** Texts one behind the other as sentences, each with one full stop, also where one ends in an abbreviation. */
export const sentences = (...texts: readonly string[]): string =>
  texts.map((text, at) => (at < texts.length - 1 && !/[.!?…]$/u.test(text) ? `${text}.` : text)).join(' ');
