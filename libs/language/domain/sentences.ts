import { type Language, localeOf } from './language';

export interface SentencePart {
  /** With the blanks behind it. */
  readonly segment: string;
  /** Where it begins in the text. */
  readonly index: number;
}

/** Shortenings with a vowel in them, before a number; those without one, and of one letter, need no list. */
const shortened = new Set(
  (
    'тыс табл рис разд прил подп абз ном вып изд экз чел час мин сек руб коп дол долл обл пос пер корп тел напр кол ' +
    'ул им ок оф янв фев февр мар апр июн июл авг сен сент окт ноя нояб дек қар көш тар бөл тиын ауд ' +
    'no nos art arts fig figs sec secs vol vols chap para paras ann app approx circa ca est tab ref ' +
    'jan feb mar apr aug sep sept oct nov dec'
  ).split(' '),
);

const vowel = /[аеёиоуыэюяәіөұүaeiouy]/iu;

/** Whether a word before a full stop stands for a longer one. */
const isShortening = (word: string): boolean =>
  word.length === 1 || !vowel.test(word) || shortened.has(word.toLowerCase());

/** Before a name or a reference; they end no sentence. */
const titled = new Set(
  'dr mr mrs ms prof messrs rev hon fig figs sect cf e.g i.e им ул акад проф тов д-р см рис табл т.е т.к т.н'.split(
    ' ',
  ),
);

/** Whether the words end with the initial of a name or a title, which its name follows: “Dr. A. Smagulov”. */
const isBeforeName = (before: string, after: string): boolean => {
  const word = /(?<![\p{L}\p{N}.])([\p{L}.-]+)\.[\s\u00a0]+$/u.exec(before)?.[1];
  if (word === undefined || !/^[\p{L}\p{N}]/u.test(after)) return false;
  if (/^\p{Lu}(?:\.\p{Lu})*$/u.test(word)) return /^\p{Lu}/u.test(after) && !isEndInitial(before);
  return titled.has(word.toLowerCase());
};

/** “Hepatitis B. Then …”: the letter is a kind of what the word before it names. */
const isEndInitial = (before: string): boolean =>
  /(?:vitamins?|hepatitis|groups?|types?|class(?:es)?|категори\p{L}*|витамин\p{L}*|гепатит\p{L}*|групп\p{L}*|тип\p{L}*|класс\p{L}*|дәрумен\p{L}*|\p{N})[\s\u00a0]\p{Lu}\.[\s\u00a0]+$/iu.test(
    before,
  );

/** “Is that enough?” asked a participant. What follows a quoted question in a small letter belongs to it. */
const isAfterQuestion = (before: string, after: string): boolean =>
  /[?!…]["”»’]+[\s\u00a0]+$/u.test(before) && /^[–—-]?[\s\u00a0]*\p{Ll}/u.test(after);

/** A full stop, with what closes a quotation or bracket, before a number that begins the words behind it. */
const beforeNumber = /\.["»”)\]]*[\s\u00a0]+(?=\d)/gu;

/** Places within a segment where a sentence ends and one that begins with a number follows. */
const endsBeforeNumbers = (segment: string): readonly number[] =>
  [...segment.matchAll(beforeNumber)].flatMap(({ 0: end, index }) => {
    const before = segment.slice(0, index);
    const word = /\p{L}+$/u.exec(before)?.[0];
    const isEnd = word === undefined ? /[%»”"')\]]$/u.test(before) : !isShortening(word);
    return isEnd ? [index + end.length] : [];
  });

/** Whether the words end with a shortening, and what follows is its number. */
const isJoined = (before: string, after: string): boolean => {
  const word = /(\p{L}+|№)\.[\s\u00a0]+$/u.exec(before)?.[1];
  return word !== undefined && /^\d/u.test(after) && (word === '№' || isShortening(word));
};

const longestInBrackets = 200;

/**
 * Whether a bracket that belongs to a sentence is open: “(Review 2022, Goal 5. Gender equality). It still holds.” One that
 * closes behind a full stop holds sentences of its own.
 */
const isInBrackets = (before: string, rest: string): boolean => {
  if (before.lastIndexOf('(') <= before.lastIndexOf(')')) return false;
  const inside = /^[^()]*(?=\))/u.exec(rest)?.[0];
  return inside !== undefined && inside.length <= longestInBrackets && !/[.!?…]["»”’]*\s*$/u.test(inside);
};

/**
 * The sentences of a text by the language's own rules (Unicode Standard Annex 29, "Sentence boundaries", as
 * `Intl.Segmenter` has them), but for a number behind a full stop. There it ends a sentence or not by the letter that comes
 * after the number (rule SB8); here the word before the stop decides: "…оценки. 13 мая…" is two sentences, "ст. 13
 * Конституции" is one. A bracket within a sentence parts none.
 */
export const sentencesIn = (text: string, language: Language): readonly SentencePart[] => {
  const segmenter = new Intl.Segmenter(localeOf[language], { granularity: 'sentence' });
  const parts: SentencePart[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const cuts = [0, ...endsBeforeNumbers(segment), segment.length];
    for (const [at, cut] of cuts.slice(1).entries()) {
      const from = cuts[at] ?? 0;
      const part = { segment: segment.slice(from, cut), index: index + from };
      const last = parts.at(-1);
      const isOne =
        last !== undefined &&
        ([isJoined, isBeforeName, isAfterQuestion].some((joins) => joins(last.segment, part.segment)) ||
          isInBrackets(last.segment, text.slice(part.index)));
      if (last && isOne) parts[parts.length - 1] = { ...last, segment: last.segment + part.segment };
      else parts.push(part);
    }
  }
  return parts;
};
