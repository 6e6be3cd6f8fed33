import {
  foldText,
  type Language,
  languages,
  lemmasOf,
  stemKazakh,
  stemRussian,
  verbStemsOfKazakh,
} from '@qadam/language/domain';
import { everydayWords } from './everyday-words';
import { ownLetters } from './search-index';

const inEnglish = (word: string): string => word.replace(/ies$/u, 'y').replace(/s$/u, '');

const stems: Readonly<Record<Language, (word: string) => string>> = {
  kk: stemKazakh,
  ru: stemRussian,
  en: inEnglish,
};

/** By what a word of a question meets one of the table: its stem, and the dictionary words that it is a form of. */
const keysOf: Readonly<Record<Language, (word: string) => readonly string[]>> = {
  kk: (word) => [stemKazakh(word), ...verbStemsOfKazakh(word)],
  // «Бөлу», to divide, folds into what looks like «боль».
  ru: (word) => (ownLetters.test(word) ? [] : [stemRussian(word), ...lemmasOf(word).map(stemRussian)]),
  en: (word) => [inEnglish(word), ...lemmasOf(word).map(inEnglish)],
};

/** By what a word of the table is met: of a Kazakh infinitive the stem of the verb too. */
const keysOfInfinitive = (word: string): readonly string[] =>
  /у$/u.test(word) ? verbStemsOfKazakh(word) : [];

interface Group {
  readonly language: Language;
  /** Words that stand for one another, and what they stand for in titles. */
  readonly asked: readonly string[];
  readonly meant: readonly string[];
  readonly keys: ReadonlySet<string>;
  /** Beginnings that all words of the group share, folded. */
  readonly beginnings: readonly string[];
}

const groupOf = (language: Language, line: string): Group => {
  const [asked = [], meant = []] = line.split(' | ').map((side) => side.split(' '));
  const words = asked.filter((word) => !word.endsWith('-'));
  return {
    ...{ language, asked: words, meant },
    keys: new Set(
      words.flatMap((word) => [stems[language](word), ...(language === 'kk' ? keysOfInfinitive(word) : [])]),
    ),
    beginnings: asked.filter((word) => word.endsWith('-')).map((word) => foldText(word.slice(0, -1))),
  };
};

const groups = languages.flatMap((language) =>
  everydayWords[language].map((line) => groupOf(language, line)),
);

/** What means the same as these words, in whatever form they are written. */
export const synonymsOf = (words: readonly string[]): readonly string[] =>
  groups.flatMap(({ language, asked, meant, keys, beginnings }) => {
    const isAsked = (word: string) =>
      keysOf[language](word).some((key) => keys.has(key)) ||
      beginnings.some((beginning) => foldText(word).startsWith(beginning));
    if (!words.some(isAsked)) return [];
    const own = new Set(words.map(stems[language]));
    return [...asked, ...meant].filter((word) => !own.has(stems[language](word)));
  });
