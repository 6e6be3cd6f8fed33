import { compareCodes, goalOf, subjectOf } from '@qadam/framework/domain';
import { foldText, type Language, languages, type Trilingual } from '@qadam/language/domain';
import { best, likeness, type Word, withoutBinding, wordsOf } from './search-words';
import { typedCode } from './typed-code';

/** A goal or target as people look for it. */
export interface TaggableCode {
  readonly code: string;
  readonly title: Trilingual;
  /** Official wording, where it is loaded. */
  readonly wording: Partial<Trilingual>;
  /** Words and expressions of daily life for the same thing, with commas between. */
  readonly everyday?: Partial<Trilingual> | undefined;
  /** Other names than the title, such as those printed beside the icons of goals, with bars between. */
  readonly names?: Partial<Trilingual> | undefined;
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

interface Prepared {
  readonly code: string;
  readonly titles: Trilingual<readonly Word[]>;
  /** The title and other names, without what binds their words. */
  readonly names: Trilingual<readonly (readonly Word[])[]>;
  readonly wordings: Trilingual<readonly Word[]>;
  readonly everyday: Trilingual<readonly (readonly Word[])[]>;
  readonly counts: Trilingual<readonly Word[]>;
  readonly examples: Trilingual<readonly Word[]>;
  readonly others: Trilingual<readonly Word[]>;
}

export type TargetIndex = readonly Prepared[];

const inEach = <T>(make: (language: Language) => T): Trilingual<T> => ({
  kk: make('kk'),
  ru: make('ru'),
  en: make('en'),
});

/** Prepares the words of all goals and targets once, for `searchTargets`. Expressions of daily life stand between commas. */
export const prepareTargetSearch = (codes: readonly TaggableCode[]): TargetIndex =>
  codes.map(({ code, title, wording, everyday, names, counts, examples, others }) => ({
    code,
    names: inEach((language) =>
      [title[language], ...(names?.[language] ?? '').split('|')]
        .map((name) => withoutBinding(wordsOf(name, language)))
        .filter((words) => words.length > 0),
    ),
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

const noWords: Trilingual<readonly Word[]> = { kk: [], ru: [], en: [] };

const weights = {
  ...{ everyday: 1, title: 0.8, name: 0.8, partOfExpression: 0.75 },
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

/** What people say of anything that they complain about: it tells nothing of which code it is. */
const complaints = new Set(
  `нашар жаман жоқ жетпейді жетіспейді аз керек қиын мәселе проблема мәселесі
  плохой плохая плохие плохо плохое нет нету не хватает хватало недостаточно нехватка нужен нужна нужно нужны надо мало проблемы
  bad no not enough lack lacking shortage need needs problem problems`
    .split(/\s+/u)
    .map(foldText),
);

/** The words that say what a query is about; all of them where it only complains. */
const tellingOf = (wanted: readonly Word[]): readonly Word[] => {
  const telling = wanted.filter(({ folded }) => !complaints.has(folded));
  return telling.length > 0 ? telling : wanted;
};

/** Whether a code is called by the one word that tells something in a query, by an expression of daily life. */
const isCalledByWord = (wanted: readonly Word[], { everyday }: Prepared, language: Language): boolean => {
  const [word, ...others] = tellingOf(wanted);
  return (
    word !== undefined &&
    others.length === 0 &&
    bestOfExpressions(word, wanted, everyday[language]) >= weights.everyday
  );
};

/** How well one of the wanted words is found in one language. */
const fitOf = (word: Word, wanted: readonly Word[], prepared: Prepared, language: Language): number => {
  const [title, { everyday, counts, examples, wordings, others }] = [prepared.titles[language], prepared];
  return Math.max(
    bestOfExpressions(word, wanted, everyday[language]),
    best(word, title) * (weights.title + shortTitleBonus / (title.length + 1)),
    ...prepared.names[language].map((name) => best(word, name) * weights.name),
    best(word, counts[language]) * weights.counts,
    best(word, examples[language]) * weights.examples,
    best(word, wordings[language]) * weights.wording,
    best(word, others[language]) * weights.others,
  );
};

/** From so many words on, the beginning of a name is taken for it: «good health». */
const fewestOfName = 2;

/** Whether a goal is called by one of its names, or by the beginning of one; the last word may be begun only. */
const isCalled = (typed: readonly Word[], { names }: Prepared, language: Language): boolean =>
  names[language].some(
    (name) =>
      (typed.length >= fewestOfName || typed.length === name.length) &&
      typed.length <= name.length &&
      typed.every((word, at) => {
        const own = name[at]!;
        const isSame = word.folded === own.folded || word.stem === own.stem;
        return isSame || (at === typed.length - 1 && own.folded.startsWith(word.folded));
      }),
  );

/** How much words of complaint add where they stand too, as in the example of a code. */
const complaintBonus = 0.02;

/** How well all the wanted words are found in one language; 0 if one of them is missing, words of complaint apart. */
const scoreOf = (wanted: readonly Word[], prepared: Prepared, language: Language): number => {
  const needed = tellingOf(wanted);
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

/** The example of a code tells of other things by the way, which are left out where another code is called so. */
const withoutExamples = (prepared: Prepared): Prepared => ({ ...prepared, examples: noWords });

const byCode = (code: string, wanted: string): number => {
  if (code === wanted) return 3;
  if (code.startsWith(`${wanted}.`)) return 2;
  return code.startsWith(wanted) && goalOf(wanted) === goalOf(code) ? 1.5 : 0;
};

interface Called {
  readonly goal: string;
  readonly language: Language;
}

const calledIn = (index: TargetIndex, wanted: Trilingual<readonly Word[]>): Called | null => {
  for (const prepared of index.filter(({ code }) => subjectOf(code) === 'goal'))
    for (const language of languages)
      if (isCalled(withoutBinding(wanted[language]), prepared, language))
        return { goal: prepared.code, language };
  return null;
};

const byName = (code: string, called: Called | null): number => {
  if (called === null) return 0;
  if (code === called.goal) return 3;
  return code.startsWith(`${called.goal}.`) ? 2 : 0;
};

/**
 * Goals and targets for what a person typed: by code (as `typedCode` reads it), by the name of a goal, which brings it
 * and its targets before all others, or by words in any of the three languages, in any form and with Kazakh letters folded; all words must be found in one language. Words of daily life
 * weigh more than short titles, then comes what counts by the code book, its example, the official wording and what else
 * is written there; what is denied («жол бермейтін») weighs little. Words that go with every complaint («нашар жол») may be
 * missing. The best first, equal ones in the order of
 * the framework; an empty query finds nothing.
 */
export const searchTargets = (index: TargetIndex, query: string, limit = 8): readonly TargetMatch[] => {
  const code = typedCode(query);
  const wanted = inEach((language) => wordsOf(query, language));
  if (wanted.en.length === 0) return [];
  const called = code === null ? calledIn(index, wanted) : null;
  const byWord = languages.filter((each) => index.some((one) => isCalledByWord(wanted[each], one, each)));
  return index
    .map((prepared): TargetMatch => {
      const own = prepared.code;
      if (code !== null) return { code: own, language: null, score: byCode(own, code) };
      const [met, score] = languages
        .map((each) => {
          const isByTheWay =
            byWord.includes(each) && scoreOf(wanted[each], withoutExamples(prepared), each) === 0;
          return [each, isByTheWay ? 0 : scoreOf(wanted[each], prepared, each)] as const;
        })
        .reduce((highest, each) => (each[1] > highest[1] ? each : highest));
      const language = score === 0 && called !== null ? called.language : met;
      return { code: own, language, score: score + byName(own, called) };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || compareCodes(one.code, other.code))
    .slice(0, limit);
};
