import { foldText, type Language } from '@qadam/language/domain';
import { claimedNumbers } from '../check/claimed-numbers';

/** A number that a sentence gives, as it is written and as it counts. */
export interface SaidNumber {
  /** With the sign of per cent or the word for a multiple where it has one. */
  readonly text: string;
  readonly value: number;
  /** Digits after the decimal sign. */
  readonly digits: number;
  /** Where it begins in the sentence. */
  readonly at: number;
}

const valueOf = (text: string, language: Language): { value: number; digits: number } => {
  const [decimal, thousands] = language === 'en' ? ['.', /[,\s]/gu] : [',', /[.\s]/gu];
  const [whole = '', part = ''] = text.replace(thousands, '').split(decimal);
  return { value: Number(`${whole}.${part || '0'}`), digits: part.length };
};

const unitAfter = /^[\s\u00a0]*(?:%|(?:млн|млрд|тыс|мың|million|billion|thousand)(?!\p{L}))/iu;

/** A minus at its number, after a blank: no range, no word with a hyphen. */
const minusBefore = /(?<=^|[\s\u00a0(])[-−–]$/u;

/** The numbers of a sentence that claim something, in its order. */
export const saidNumbers = (sentence: string, language: Language): readonly SaidNumber[] => {
  let from = 0;
  return claimedNumbers(sentence).map((text) => {
    const at = sentence.indexOf(text, from);
    from = at + text.length;
    const [minus = ''] = minusBefore.exec(sentence.slice(0, at)) ?? [];
    const [unit = ''] = unitAfter.exec(sentence.slice(from)) ?? [];
    const { value, digits } = valueOf(text, language);
    return {
      ...{ text: `${minus}${text}${unit}`, digits, at: at - minus.length },
      value: minus === '' ? value : -value,
    };
  });
};

const yearsIn = (sentence: string): readonly { readonly year: number; readonly at: number }[] =>
  [...sentence.matchAll(/(?<!\p{N})(?:19|20)\d\d(?!\p{N}|[.,]\p{N})/gu)].map(({ 0: text, index }) => ({
    year: Number(text),
    at: index,
  }));

/** The last year that a sentence names; `null` where it names none. */
export const saidYear = (sentence: string): number | null => yearsIn(sentence).at(-1)?.year ?? null;

/**
 * The year of each of the numbers of a sentence: the last that the sentence names for a single number or a single year; of
 * several the one behind each number (“41 % in 2018 and 39 % in 2019”), or in front of it where the years come first (“in
 * 2018 41 %, in 2019 39 %”). `null` where no year is named, and where several stand together before the first number.
 */
export const yearsOfNumbers = (
  sentence: string,
  numbers: readonly Pick<SaidNumber, 'at'>[],
): readonly (number | null)[] => {
  const years = yearsIn(sentence);
  const first = numbers[0]?.at ?? 0;
  const isSingle = numbers.length < 2 || new Set(years.map(({ year }) => year)).size < 2;
  const before = years.filter(({ at }) => at < first);
  return numbers.map(({ at }, index): number | null => {
    if (isSingle) return years.at(-1)?.year ?? null;
    if (before.length > 1) return null;
    const lastBefore = years.filter((one) => one.at < at).at(-1)?.year ?? null;
    if (before.length === 1) return lastBefore;
    const next = numbers[index + 1]?.at ?? sentence.length;
    return years.find((one) => one.at > at && one.at < next)?.year ?? lastBefore;
  });
};

/** Whether a value of the data reads as the number of the sentence once it is rounded as that is. */
export const isSaid = (value: number, said: SaidNumber): boolean =>
  Math.abs(value - said.value) < 0.5 * 10 ** -said.digits + 1e-9;

export interface Candidate {
  /** Indicator, series and group in the language of the sentence. */
  readonly words: string;
  /** In the year that the sentence names; `null` where there is none. */
  readonly valueThen: number | null;
}

/** Endings aside: Russian and Kazakh decline a word, its first letters stay. */
const stemLength = 5;

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set((foldText(text).match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, stemLength)));

/** Below this share of its words in the sentence, a series is about something else unless its value says so. */
const leastShare = 0.5;

/**
 * Series that a sentence of an earlier review may speak of, the best first: the share of the words of each that stand in
 * the sentence, and before all those whose value in the year named is one of the numbers that were said.
 */
export const fittingFigures = <Found extends Candidate>(
  sentence: string,
  said: readonly SaidNumber[],
  candidates: readonly Found[],
  most: number,
): readonly Found[] => {
  const stems = stemsOf(sentence);
  return candidates
    .map((candidate) => {
      const own = [...stemsOf(candidate.words)];
      const share = own.length === 0 ? 0 : own.filter((stem) => stems.has(stem)).length / own.length;
      const { valueThen } = candidate;
      const isSame = valueThen !== null && said.some((one) => isSaid(valueThen, one));
      return { candidate, fit: share + (isSame && share > 0 ? 1 : 0) };
    })
    .filter(({ fit }) => fit >= leastShare)
    .sort((left, right) => right.fit - left.fit)
    .slice(0, most)
    .map(({ candidate }) => candidate);
};
