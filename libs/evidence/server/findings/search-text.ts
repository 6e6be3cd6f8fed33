import {
  fleetingStemsOf,
  foldText,
  isFoundWhole,
  type Language,
  lemmasOf,
  possessedOf,
  stemKazakh,
  tellingWords,
  verbStemsOfKazakh,
} from '@qadam/language/domain';

/** Words as they are written: the stem of a Kazakh word is surer with its own letters. */
const writtenWords = (text: string): string[] => text.match(/[\p{L}\p{M}]+/gu) ?? [];

const isCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word);

/** Kazakh stems that differ from the word, of the nouns and of the verb that it may be. */
const kazakhStems = (word: string): readonly string[] =>
  isCyrillic(word)
    ? [
        ...(stemKazakh(word) === foldText(word) ? [] : [stemKazakh(word)]),
        ...possessedOf(word),
        ...verbStemsOfKazakh(word),
      ]
    : [];

/**
 * What search looks through: the folded text, and on a last line the Kazakh stems that differ from their words and the
 * dictionary words of irregular forms. Regular Russian and English stems come from PostgreSQL's own dictionaries.
 */
export const searchTextOf = (quote: string, summary: Partial<Record<Language, string>>): string => {
  const text = [quote, ...Object.values(summary)].join('\n');
  const stems = writtenWords(text).flatMap((word) => [...kazakhStems(word), ...lemmasOf(word)]);
  return [foldText(text), [...new Set(stems)].join(' ')].filter((line) => line !== '').join('\n');
};

/** A word of a question as SQL looks for it. */
export interface SoughtWord {
  readonly word: string;
  /** Where it stands at the beginning of a word, or as a whole word where it is short: a regular expression. */
  readonly pattern: string;
  /** The stem by which Kazakh words meet. */
  readonly stem: string;
  /** Stems of a Russian word with a fleeting vowel beside its own, of what a Kazakh noun or verb may be, and of irregular forms, as a query. */
  readonly others: string;
}

/** A shorter rest of a word is met too often in texts of another language. */
const shortestPossessed = 3;

/** Up to this length a word stands for itself and its forms, not for every longer word that begins with it. */
const shortWord = /^\p{L}{1,3}$/u;

/** What folded words are written with: PostgreSQL itself knows letters by the locale of its database only. */
const letter = '[0-9a-z\u0400-\u04ff]';

const patternOf = (word: string): string => {
  const literal = word.replace(/[^\p{L}\p{N}\s]/gu, (sign) => `\\${sign}`);
  const begins = /^[\p{L}\p{N}]/u.test(word) ? `(?<!${letter})` : '';
  return `${begins}${literal}${shortWord.test(word) || isFoundWhole(word) ? `(?!${letter})` : ''}`;
};

/** Without the signs around it, unless it is nothing else. */
const withoutSigns = (word: string): string =>
  word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '') || word;

const otherStemsOf = (word: string): readonly string[] => {
  const [only = '', ...more] = writtenWords(word);
  if (more.length > 0 || only === '') return [];
  const owned = possessedOf(only).filter(({ length }) => length >= shortestPossessed);
  return [
    ...[...fleetingStemsOf(only), ...lemmasOf(only)],
    ...(isCyrillic(only) ? [...owned, ...verbStemsOfKazakh(only)] : []),
  ];
};

/** The words of a question, at most a few dozen. */
export const soughtWords = (question: string): SoughtWord[] => {
  const words = question
    .slice(0, 500)
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map(withoutSigns);
  return tellingWords(words).map((word) => ({
    word: foldText(word),
    pattern: patternOf(foldText(word)),
    stem: isCyrillic(word) ? stemKazakh(writtenWords(word).join('')) : '',
    others: otherStemsOf(word).join(' | '),
  }));
};
