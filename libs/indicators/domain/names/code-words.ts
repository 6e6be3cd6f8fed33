import { type Language, languages } from '@qadam/language/domain';

/** What a code is called in one language. */
export interface CodeWords {
  readonly label: string;
  /** The language of the words where they are borrowed from another; `null` where they are its own. */
  readonly language: Language | null;
}

const kazakhLetters = /[әғқңөұүһі]/iu;

/**
 * The language that words are borrowed from: the first that has words of its own, or, where nobody noted that English
 * has none, that of their letters; `null` where they are not borrowed.
 */
const borrowedFrom = (words: string, lacking: readonly Language[], language: Language): Language | null => {
  if (lacking.includes(language)) return languages.find((one) => !lacking.includes(one)) ?? null;
  if (language !== 'en' || !/\p{Script=Cyrillic}/u.test(words)) return null;
  return kazakhLetters.test(words) ? 'kk' : 'ru';
};

/**
 * What a code is called in a language: its own words, else the code with the words of another language, which is told
 * so that they can be marked; a code without any stands for itself. Names are in kk, ru and en.
 */
export const codeWords = (
  code: string,
  { names, lacking = [] }: { readonly names: readonly string[]; readonly lacking?: readonly Language[] },
  language: Language,
): CodeWords => {
  const words = names[languages.indexOf(language)] ?? code;
  const borrowed = borrowedFrom(words, lacking, language);
  return { label: borrowed === null || words === code ? words : `${code} · ${words}`, language: borrowed };
};

interface NamedChoice {
  readonly dimension: string;
  readonly code: string;
  readonly label: string;
}

/** Choices of which no two of a dimension are called alike: where several are, the code stands beside the name. */
export const toldApart = <Choice extends NamedChoice>(choices: readonly Choice[]): Choice[] => {
  const keyOf = ({ dimension, label }: Choice) => `${dimension}|${label}`;
  const counts = Map.groupBy(choices, keyOf);
  return choices.map((choice) =>
    (counts.get(keyOf(choice))?.length ?? 0) < 2 || choice.label === choice.code
      ? choice
      : { ...choice, label: `${choice.label} (${choice.code})` },
  );
};
