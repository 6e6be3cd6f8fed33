import { foldText, type Language, stemKazakh, stemRussian, type Trilingual } from '@qadam/language/domain';

/** A word as it is written, folded, and its stem in the language of the text. */
export interface Word {
  readonly folded: string;
  readonly stem: string;
  /** Said of something else: «жол бермейтін» denies, «даму жолында» is on the way to something, and neither is about roads. */
  readonly isAside: boolean;
}

/** English nouns differ by their plural only. */
const singular = (word: string): string =>
  foldText(word)
    .replace(/(?<=\p{L}{2})ies$/u, 'y')
    .replace(/(?<=[sxz]|[cs]h)es$/u, '')
    .replace(/(?<=\p{L}{2}[^s])s$/u, '');

const stemIn: Trilingual<(word: string) => string> = { kk: stemKazakh, ru: stemRussian, en: singular };

/**
 * Kazakh verbs that deny, with the noun that they go with before them: «жол бермейтін», «жол берілмеуі», «шек қоймай». What
 * is said to lack is spoken of: «мұғалім жетіспейді», «су жетпейді».
 */
const denial =
  /^(?!жет(?:іс)?пе)\p{L}+[мбп](?:ейтін|айтын|еу|ау|еуі|ауы|еген|аған|ей|ай|естен|астан|ейді|айды)(?!\p{L})/u;

/** «Даму жолындағы», on the way of development. */
const onTheWay = /^жолында(?:ғы)?$/u;

/** The stem of a Kazakh word is surer with its own letters, so words are taken before they are folded. */
export const wordsOf = (text: string, language: Language): readonly Word[] => {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word, at) => ({
    folded: foldText(word),
    stem: stemIn[language](word),
    isAside: language === 'kk' && (denial.test(words[at + 1] ?? '') || (at > 0 && onTheWay.test(word))),
  }));
};

/** What binds the words of a name and is typed or not. */
const binding = new Set('and the of for и в с для мен бен пен және әрі'.split(' ').map(foldText));
export const withoutBinding = (words: readonly Word[]): readonly Word[] =>
  words.filter(({ folded }) => !binding.has(folded));

const sharedStart = (one: string, other: string): number => {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
};

/** Fewer letters begin too many words to say much. */
const shortestBeginning = 3;

/**
 * 1 for any form of the same word, less for a beginning, least for words of one family and for a word that is said of something else;
 * 0 for none of these.
 */
export const likeness = (wanted: Word, word: Word): number => {
  if (word.folded === wanted.folded || word.stem === wanted.stem) return word.isAside ? 0.3 : 1;
  if (word.folded.startsWith(wanted.folded)) return wanted.folded.length < shortestBeginning ? 0.2 : 0.8;
  const shared = sharedStart(wanted.folded, word.folded);
  return shared >= 4 && shared >= wanted.folded.length - 2 && shared >= word.folded.length - 4 ? 0.5 : 0;
};

export const best = (wanted: Word, words: readonly Word[]): number =>
  words.reduce((highest, word) => Math.max(highest, likeness(wanted, word)), 0);
