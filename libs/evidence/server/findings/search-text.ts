import { foldText, stemKazakh, type Language } from '@qadam/language/domain';

/** Words as they are written: the stem of a Kazakh word is surer with its own letters. */
const writtenWords = (text: string): string[] => text.match(/[\p{L}\p{M}]+/gu) ?? [];

const isCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word);

/**
 * What search looks through: the folded text, and on a last line the Kazakh stems that differ from their words. The
 * Russian and English ones come from PostgreSQL's own dictionaries.
 */
export const searchTextOf = (quote: string, summary: Partial<Record<Language, string>>): string => {
  const text = [quote, ...Object.values(summary)].join('\n');
  const stems = writtenWords(text)
    .filter(isCyrillic)
    .flatMap((word) => (stemKazakh(word) === foldText(word) ? [] : [stemKazakh(word)]));
  return [foldText(text), [...new Set(stems)].join(' ')].filter((line) => line !== '').join('\n');
};

/** A word of a question: as it is looked for within words, and the stem by which Kazakh words meet. */
export interface SoughtWord {
  readonly word: string;
  readonly stem: string;
}

/** The words of a question, at most a few dozen. */
export const soughtWords = (question: string): SoughtWord[] =>
  question
    .slice(0, 500)
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => ({
      word: foldText(word),
      stem: isCyrillic(word) ? stemKazakh(writtenWords(word).join('')) : '',
    }));
