import { compareCodes, goalOf } from '@qadam/framework/domain';
import {
  foldText,
  type Language,
  languages,
  stemKazakh,
  stemRussian,
  type Trilingual,
} from '@qadam/language/domain';
import { typedCode } from './typed-code';

/** A goal or target as people look for it. */
export interface TaggableCode {
  readonly code: string;
  readonly title: Trilingual;
  /** Official wording, where it is loaded. */
  readonly wording: Partial<Trilingual>;
  /** Words and expressions of daily life for the same thing, with commas between. */
  readonly everyday?: Partial<Trilingual> | undefined;
  /** What the code book says, where it says something: what counts for the code, and an example. */
  readonly counts?: Partial<Trilingual> | undefined;
  readonly examples?: Partial<Trilingual> | undefined;
  /** What else stands there, such as what does not count: it finds a code, but behind all others. */
  readonly others?: Partial<Trilingual> | undefined;
}

export interface TargetMatch {
  readonly code: string;
  /** The language in which the words were found; `null` where the code was. */
  readonly language: Language | null;
  /** Above 0; compares within one answer only. */
  readonly score: number;
}

/** A word as it is written, folded, and its stem in the language of the text. */
interface Word {
  readonly folded: string;
  readonly stem: string;
  /** Said of something that is not done: «жол бермейтін» is not about roads. */
  readonly isNegated: boolean;
}

interface Prepared {
  readonly code: string;
  readonly titles: Trilingual<readonly Word[]>;
  readonly wordings: Trilingual<readonly Word[]>;
  readonly everyday: Trilingual<readonly (readonly Word[])[]>;
  readonly counts: Trilingual<readonly Word[]>;
  readonly examples: Trilingual<readonly Word[]>;
  readonly others: Trilingual<readonly Word[]>;
}

export type TargetIndex = readonly Prepared[];

/** English nouns differ by their plural only. */
const singular = (word: string): string =>
  foldText(word)
    .replace(/(?<=\p{L}{2})ies$/u, 'y')
    .replace(/(?<=[sxz]|[cs]h)es$/u, '')
    .replace(/(?<=\p{L}{2}[^s])s$/u, '');

const stemIn: Trilingual<(word: string) => string> = { kk: stemKazakh, ru: stemRussian, en: singular };

/** Kazakh verbs that deny, with the noun that they go with before them: «жол бермейтін», «жол берілмеуі», «шек қоймай». */
const denial = /^\p{L}+[мбп](?:ейтін|айтын|еу|ау|еуі|ауы|еген|аған|ей|ай|естен|астан|ейді|айды)(?!\p{L})/u;

/** The stem of a Kazakh word is surer with its own letters, so words are taken before they are folded. */
const wordsOf = (text: string, language: Language): readonly Word[] => {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word, at) => ({
    folded: foldText(word),
    stem: stemIn[language](word),
    isNegated: language === 'kk' && denial.test(words[at + 1] ?? ''),
  }));
};

const inEach = <T>(make: (language: Language) => T): Trilingual<T> => ({
  kk: make('kk'),
  ru: make('ru'),
  en: make('en'),
});

/** Prepares the words of all goals and targets once, for `searchTargets`. Expressions of daily life stand between commas. */
export const prepareTargetSearch = (codes: readonly TaggableCode[]): TargetIndex =>
  codes.map(({ code, title, wording, everyday, counts, examples, others }) => ({
    code,
    titles: inEach((language) => wordsOf(title[language], language)),
    wordings: inEach((language) => wordsOf(wording[language] ?? '', language)),
    everyday: inEach((language) =>
      (everyday?.[language] ?? '')
        .split(',')
        .map((expression) => wordsOf(expression, language))
        .filter((words) => words.length > 0),
    ),
    counts: inEach((language) => wordsOf(counts?.[language] ?? '', language)),
    examples: inEach((language) => wordsOf(examples?.[language] ?? '', language)),
    others: inEach((language) => wordsOf(others?.[language] ?? '', language)),
  }));

const sharedStart = (one: string, other: string): number => {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
};

/** Fewer letters begin too many words to say much. */
const shortestBeginning = 3;

/**
 * 1 for any form of the same word, less for a beginning, least for words of one family and for a word that is denied;
 * 0 for none of these.
 */
const likeness = (wanted: Word, word: Word): number => {
  if (word.folded === wanted.folded || word.stem === wanted.stem) return word.isNegated ? 0.3 : 1;
  if (word.folded.startsWith(wanted.folded)) return wanted.folded.length < shortestBeginning ? 0.2 : 0.8;
  const shared = sharedStart(wanted.folded, word.folded);
  return shared >= 4 && shared >= wanted.folded.length - 2 && shared >= word.folded.length - 4 ? 0.5 : 0;
};

const best = (wanted: Word, words: readonly Word[]): number =>
  words.reduce((highest, word) => Math.max(highest, likeness(wanted, word)), 0);

const weights = {
  ...{ everyday: 1, title: 0.8, partOfExpression: 0.75 },
  ...{ counts: 0.6, examples: 0.45, wording: 0.4, others: 0.15 },
};

/** Of two titles with the word, the shorter one is more about it. */
const shortTitleBonus = 0.1;

/** A whole expression («ауыз су») weighs as a single word does; one word of it less than a title. */
const bestOfExpressions = (
  word: Word,
  wanted: readonly Word[],
  expressions: readonly (readonly Word[])[],
): number =>
  expressions.reduce((highest, expression) => {
    const isWhole = expression.every((each) => wanted.some((other) => likeness(other, each) > 0));
    const weight = isWhole ? weights.everyday : weights.partOfExpression;
    return Math.max(highest, best(word, expression) * weight);
  }, 0);

/** How well one of the wanted words is found in one language. */
const fitOf = (word: Word, wanted: readonly Word[], prepared: Prepared, language: Language): number => {
  const [title, { everyday, counts, examples, wordings, others }] = [prepared.titles[language], prepared];
  return Math.max(
    bestOfExpressions(word, wanted, everyday[language]),
    best(word, title) * (weights.title + shortTitleBonus / (title.length + 1)),
    best(word, counts[language]) * weights.counts,
    best(word, examples[language]) * weights.examples,
    best(word, wordings[language]) * weights.wording,
    best(word, others[language]) * weights.others,
  );
};

/** What people say of anything that they complain about: it tells nothing of which code it is. */
const complaints = new Set(
  `нашар жаман жоқ жетпейді жетіспейді керек қиын мәселе проблема мәселесі
  плохой плохая плохие плохо плохое нет нету нужен нужна нужно нужны надо мало проблемы
  bad no lack need needs problem problems`
    .split(/\s+/u)
    .map(foldText),
);

/** How much words of complaint add where they stand too, as in the example of a code. */
const complaintBonus = 0.02;

/** How well all the wanted words are found in one language; 0 if one of them is missing, words of complaint apart. */
const scoreOf = (wanted: readonly Word[], prepared: Prepared, language: Language): number => {
  const telling = wanted.filter(({ folded }) => !complaints.has(folded));
  const needed = telling.length > 0 ? telling : wanted;
  let sum = 0;
  for (const word of needed) {
    const found = fitOf(word, wanted, prepared, language);
    if (found === 0) return 0;
    sum += found;
  }
  const added = wanted.filter(
    (word) => !needed.includes(word) && fitOf(word, wanted, prepared, language) > 0,
  );
  return sum / needed.length + added.length * complaintBonus;
};

const byCode = (code: string, wanted: string): number => {
  if (code === wanted) return 3;
  if (code.startsWith(`${wanted}.`)) return 2;
  return code.startsWith(wanted) && goalOf(wanted) === goalOf(code) ? 1.5 : 0;
};

/**
 * Goals and targets for what a person typed: by code (as `typedCode` reads it), or by words in any of the three
 * languages, in any form and with Kazakh letters folded; all words must be found in one language. Words of daily life
 * weigh more than short titles, then comes what counts by the code book, its example, the official wording and what else
 * is written there; what is denied («жол бермейтін») weighs little. Words that go with every complaint («нашар жол») may be
 * missing. The best first, equal ones in the order of
 * the framework; an empty query finds nothing.
 */
export const searchTargets = (index: TargetIndex, query: string, limit = 8): readonly TargetMatch[] => {
  const code = typedCode(query);
  const wanted = inEach((language) => wordsOf(query, language));
  if (wanted.en.length === 0) return [];
  return index
    .map((prepared): TargetMatch => {
      const own = prepared.code;
      if (code !== null) return { code: own, language: null, score: byCode(own, code) };
      const [language, score] = languages
        .map((each) => [each, scoreOf(wanted[each], prepared, each)] as const)
        .reduce((highest, each) => (each[1] > highest[1] ? each : highest));
      return { code: own, language, score };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || compareCodes(one.code, other.code))
    .slice(0, limit);
};
