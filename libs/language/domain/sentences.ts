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

/**
 * The sentences of a text by the language's own rules (Unicode Standard Annex 29, "Sentence boundaries", as
 * `Intl.Segmenter` has them), but for a number behind a full stop. There it ends a sentence or not by the letter that comes
 * after the number (rule SB8); here the word before the stop decides: "…оценки. 13 мая…" is two sentences, "ст. 13
 * Конституции" is one.
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
      if (last && isJoined(last.segment, part.segment))
        parts[parts.length - 1] = { ...last, segment: last.segment + part.segment };
      else parts.push(part);
    }
  }
  return parts;
};
