import { compareCodes, goalOf, subjectOf } from '@qadam/framework/domain';
import { foldText, type Language, languages, type Trilingual } from '@qadam/language/domain';

/** A goal or target as people look for it. */
export interface TaggableCode {
  readonly code: string;
  readonly title: Trilingual;
  /** Official wording, where it is loaded. */
  readonly wording: Partial<Trilingual>;
  /** Words of daily life for the same thing. */
  readonly everyday?: Trilingual | undefined;
}

export interface TargetMatch {
  readonly code: string;
  /** The language in which the words were found; `null` where the code was. */
  readonly language: Language | null;
  /** Above 0; compares within one answer only. */
  readonly score: number;
}

interface Prepared {
  readonly code: string;
  readonly titles: Trilingual<readonly string[]>;
  readonly wordings: Trilingual<readonly string[]>;
  readonly everyday: Trilingual<readonly string[]>;
}

export type TargetIndex = readonly Prepared[];

const wordsOf = (text: string): readonly string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const inEach = <T>(make: (language: Language) => T): Trilingual<T> => ({
  kk: make('kk'),
  ru: make('ru'),
  en: make('en'),
});

/** Folds the words of all goals and targets once, for `searchTargets`. */
export const prepareTargetSearch = (codes: readonly TaggableCode[]): TargetIndex =>
  codes.map(({ code, title, wording, everyday }) => ({
    code,
    titles: inEach((language) => wordsOf(title[language])),
    wordings: inEach((language) => wordsOf(wording[language] ?? '')),
    everyday: inEach((language) => wordsOf(everyday?.[language] ?? '')),
  }));

/** Endings of Russian and Kazakh words differ: «женщины» meets «женщин», «әйелдердің» meets «әйелдер». */
const sharedStart = (one: string, other: string): number => {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
};

/** 1 for the same word, less for a beginning, least for the same stem; 0 for none of these. */
const likeness = (wanted: string, word: string): number => {
  if (word === wanted) return 1;
  if (word.startsWith(wanted)) return 0.8;
  const shared = sharedStart(wanted, word);
  return shared >= 4 && shared >= wanted.length - 2 && shared >= word.length - 4 ? 0.5 : 0;
};

const best = (wanted: string, words: readonly string[]): number =>
  words.reduce((highest, word) => Math.max(highest, likeness(wanted, word)), 0);

/** How well all the wanted words are found in one language; 0 if one of them is missing. */
const scoreOf = (
  wanted: readonly string[],
  { titles, wordings, everyday }: Prepared,
  language: Language,
): number => {
  let sum = 0;
  for (const word of wanted) {
    const found = Math.max(
      best(word, titles[language]),
      best(word, everyday[language]) * 0.7,
      best(word, wordings[language]) * 0.4,
    );
    if (found === 0) return 0;
    sum += found;
  }
  return sum / wanted.length;
};

const byCode = (code: string, wanted: string): number => {
  if (code === wanted) return 3;
  if (code.startsWith(`${wanted}.`)) return 2;
  return code.startsWith(wanted) && goalOf(wanted) === goalOf(code) ? 1.5 : 0;
};

/** `5,5`, `5.5.` and Cyrillic `5.а` are how codes get typed on Russian and Kazakh keyboards. */
const asCode = (query: string): string | null => {
  const code = query
    .trim()
    .toLowerCase()
    .replace(',', '.')
    .replace(/\.$/u, '')
    .replace(/а$/u, 'a')
    .replace(/[бв]$/u, 'b')
    .replace(/с$/u, 'c');
  return subjectOf(code) === 'goal' || subjectOf(code) === 'target' ? code : null;
};

/**
 * Goals and targets for what a person typed: by code (`5`, `5.5`, `5,5`), or by words in any of the three
 * languages with Kazakh letters folded; all words must be found in one language. Short titles weigh more than
 * words of daily life, and those more than the official wording. The best first, equal ones in the order of the framework; an empty query finds nothing.
 */
export const searchTargets = (index: TargetIndex, query: string, limit = 8): readonly TargetMatch[] => {
  const code = asCode(query);
  const wanted = wordsOf(query);
  if (wanted.length === 0) return [];
  return index
    .map((prepared): TargetMatch => {
      const own = prepared.code;
      if (code !== null) return { code: own, language: null, score: byCode(own, code) };
      const [language, score] = languages
        .map((each) => [each, scoreOf(wanted, prepared, each)] as const)
        .reduce((highest, each) => (each[1] > highest[1] ? each : highest));
      return { code: own, language, score };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || compareCodes(one.code, other.code))
    .slice(0, limit);
};
