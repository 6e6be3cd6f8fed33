import { type Language, localeOf, sentencesIn } from '@qadam/language/domain';

/** An abbreviation, or a word that has capitals within itself. */
const isAbbreviation = (word: string): boolean => /\p{L}.*\p{Lu}/u.test(word);

/** A word of a name: “Goals” in “Sustainable Development Goals”. */
const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word) && !isAbbreviation(word);

/**
 * Whether a term is a name, which keeps its capitals everywhere: one with an abbreviation of its own in brackets, with a
 * year, or with further words in capitals; or one that begins with an abbreviation.
 */
const isName = (term: string): boolean => {
  const [first = '', ...rest] = term.split(/[\s\u00a0]+/u);
  return (
    isAbbreviation(first) ||
    rest.some(isCapitalised) ||
    /\(\p{Lu}{2,}\p{Ll}?\)|(?<!\d)\d{4}(?!\d)/u.test(term)
  );
};

/** Whether what comes after these words of a paragraph begins a sentence. */
const beginsSentence = (before: string, term: string, language: Language): boolean => {
  const last = sentencesIn(`${before} ${term}`, language).at(-1);
  return last === undefined || !/[\p{L}\p{N}]/u.test(before.slice(last.index));
};

/**
 * A term of the glossary as it stands behind these words of its paragraph: with its capital at the beginning of a sentence,
 * without it within one, unless the term is a name.
 */
export const termInSentence = (term: string, before: string, language: Language): string =>
  isName(term) || beginsSentence(before, term, language)
    ? term
    : term.slice(0, 1).toLocaleLowerCase(localeOf[language]) + term.slice(1);
