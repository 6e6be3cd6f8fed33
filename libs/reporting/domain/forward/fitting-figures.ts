import { foldText, type Language } from '@qadam/language/domain';
import { claimsIn } from '../check/claimed-numbers';
import { measureOf } from './said-measure';

/** A number that a sentence gives, as it is written and as it counts. */
export interface SaidNumber {
  /** With the sign of per cent or the word for a multiple where it has one. */
  readonly text: string;
  readonly value: number;
  /** Digits after the decimal sign of what is written. */
  readonly digits: number;
  /** Zeros that a word behind it stands for: six of “3 million”, which counts as 3,000,000. */
  readonly zeros: number;
  /** The same with what it is a share of: `44.7 per 100,000 live births`. */
  readonly inWords: string;
  /** Where it begins in the sentence. */
  readonly at: number;
}

const valueOf = (text: string, language: Language): { value: number; digits: number } => {
  const [decimal, thousands] = language === 'en' ? ['.', /[,\s]/gu] : [',', /[.\s]/gu];
  const [whole = '', part = ''] = text.replace(thousands, '').split(decimal);
  return { value: Number(`${whole}.${part || '0'}`), digits: part.length };
};

/** Words behind a number that stand for zeros, by how many; their forms in three languages. */
const magnitudeWords: readonly (readonly [zeros: number, words: string])[] = [
  [3, 'тыс|тысяч\\p{L}*|мың|thousands?'],
  [6, 'млн|миллион\\p{L}*|millions?|mln'],
  [9, 'млрд|миллиард\\p{L}*|billions?|bn'],
  [12, 'трлн|трилл?ион\\p{L}*|trillions?'],
];

const magnitudes = magnitudeWords.map(([, words]) => words).join('|');

const zerosOf = (unit: string): number =>
  magnitudeWords.find(([, words]) =>
    new RegExp(`^[\\s\\u00a0]*(?:${words})(?!\\p{L})`, 'iu').test(unit),
  )?.[0] ?? 0;

/** Differences of shares are counted in points of their own, which no share is given in. */
const points =
  '(?:(?:percentage|per ?cent|%)[- ]points?|p\\.\\s?p\\.|pp|процентн\\p{L}*[\\s\\u00a0]пункт\\p{L}*|п\\.[\\s\\u00a0]?п\\.?|пп|пайызд\\p{L}*[\\s\\u00a0]тарма[қғ]\\p{L}*|п\\.[\\s\\u00a0]?т\\.?)(?!\\p{L})';

const inPoints = new RegExp(`${points}$`, 'iu');

const unitAfter = new RegExp(
  `^[\\s\\u00a0]*(?:${points}|%|(?:per cent|percent|процент\\p{L}*|пайыз\\p{L}*)(?!\\p{L})|(?:${magnitudes})(?!\\p{L})(?:\\.?[\\s\\u00a0](?:tenge|тенге|теңге)(?!\\p{L}))?|(?:tenge|тенге|теңге)(?!\\p{L}))`,
  'iu',
);

/** Shares in words, in hundredths. */
const shares: readonly (readonly [RegExp, number])[] = [
  [/½|(?<!\p{L})(?:one[- ]half|половин(?:а|у|ы))(?!\p{L})/giu, 50],
  [/⅓|(?<!\p{L})(?:one[- ]third|одн(?:а|у|ой) трет(?:ь|и)|үштен бір\p{L}*)(?!\p{L})/giu, 100 / 3],
  [/⅔|(?<!\p{L})(?:two[- ]thirds|дв(?:е|ух) трет(?:и|ей)|үштен екі\p{L}*)(?!\p{L})/giu, 200 / 3],
  [/¼|(?<!\p{L})(?:one[- ]quarter|одн(?:а|у|ой) четверт(?:ь|и)|төрттен бір\p{L}*)(?!\p{L})/giu, 25],
  [/¾|(?<!\p{L})(?:three[- ]quarters|тр(?:и|ех|ёх) четверт(?:и|ей)|төрттен үш\p{L}*)(?!\p{L})/giu, 75],
];

const sharesIn = (sentence: string): readonly SaidNumber[] =>
  shares.flatMap(([share, value]) =>
    [...sentence.matchAll(share)].map(({ 0: text, index }) => ({
      ...{ text, inWords: text },
      value,
      digits: 0,
      zeros: 0,
      at: index,
    })),
  );

/** A minus at its number, after a blank: no range, no word with a hyphen. */
const minusBefore = /(?<=^|[\s\u00a0(])[-−–]$/u;

/** The numbers of a sentence that claim something, and its shares in words, in its order. */
export const saidNumbers = (sentence: string, language: Language): readonly SaidNumber[] => {
  const written = claimsIn(sentence).map(({ text, at }): SaidNumber => {
    const from = at + text.length;
    const [minus = ''] = minusBefore.exec(sentence.slice(0, at)) ?? [];
    const [unit = ''] = unitAfter.exec(sentence.slice(from)) ?? [];
    const { value, digits } = valueOf(text, language);
    const zeros = zerosOf(unit);
    const whole = `${minus}${text}${unit}`;
    const measure = measureOf(sentence, at - minus.length, from + unit.length);
    return {
      ...{ text: whole, inWords: `${measure.before}${whole}${measure.behind}` },
      ...{ digits, zeros, at: at - minus.length },
      value: (minus === '' ? value : -value) * 10 ** zeros,
    };
  });
  return [...written, ...sharesIn(sentence)].sort((left, right) => left.at - right.at);
};

/**
 * Whether a value of the data reads as the number of the sentence once it is rounded as that is: “3.2 million” is said of
 * 3,212,000 people as of a series that counts 3.2 in millions. Percentage points are said of a difference, and of no value.
 */
export const isSaid = (value: number, { text, value: said, digits, zeros }: SaidNumber): boolean =>
  !inPoints.test(text) &&
  [value, value * 10 ** zeros].some((one) => Math.abs(one - said) < 0.5 * 10 ** (zeros - digits) + 1e-9);

/** How far a value of the data is from the number of the sentence: what is rounded in it is further than what is not. */
const distance = (value: number, { value: said, zeros }: SaidNumber): number =>
  Math.min(...[value, value * 10 ** zeros].map((one) => Math.abs(one - said)));

/** The nearest of some values that one of the numbers was said of; `null` where none was. */
export const nearestSaid = <Of>(
  values: readonly Of[],
  valueOf: (one: Of) => number,
  said: readonly SaidNumber[],
): { readonly found: Of; readonly distance: number } | null =>
  values
    .flatMap((found) => {
      const value = valueOf(found);
      const own = said.filter((one) => isSaid(value, one)).map((one) => distance(value, one));
      return own.length === 0 ? [] : [{ found, distance: Math.min(...own) }];
    })
    .reduce<{ found: Of; distance: number } | null>(
      (best, one) => (best && best.distance <= one.distance ? best : one),
      null,
    );

export interface Candidate {
  /** The indicator in the language of the sentence. */
  readonly title: string;
  /** Indicator, series and group in it. */
  readonly words: string;
  /** Of which people or things it is; empty for a total. */
  readonly group: string;
  /** What the data ever gave of the year that the sentence names; empty where there is none. */
  readonly valuesThen: readonly number[];
}

/** Endings aside: Russian and Kazakh decline a word, its first letters stay. */
const stemLength = 5;

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set((foldText(text).match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, stemLength)));

/** Below this share of its words in the sentence, a series is about something else unless its value says so. */
const leastShare = 0.5;

/** A group that the sentence names is meant; one that it does not name is meant less than the total. */
const groupRank = (group: string, sentence: string): number => {
  if (group === '') return 1;
  const numbersOf = (text: string): readonly string[] => text.match(/\d+/gu) ?? [];
  const [stems, numbers] = [stemsOf(sentence), numbersOf(sentence)];
  const isNamed =
    [...stemsOf(group)].every((stem) => stems.has(stem)) &&
    numbersOf(group).every((number) => numbers.includes(number));
  return isNamed ? 2 : 0;
};

/**
 * Series that a sentence of an earlier review may speak of, the best first: before all those of which the data once gave
 * one of the numbers that were said, by the share of the words of their indicator that stand in the sentence; of one
 * indicator the groups that are named, then totals, and an equal value before one that is rounded to it.
 */
export const fittingFigures = <Found extends Candidate>(
  sentence: string,
  said: readonly SaidNumber[],
  candidates: readonly Found[],
  most: number,
): readonly Found[] => {
  const stems = stemsOf(sentence);
  const shareOf = (words: string): number => {
    const own = [...stemsOf(words)];
    return own.length === 0 ? 0 : own.filter((stem) => stems.has(stem)).length / own.length;
  };
  return candidates
    .map((candidate) => {
      const share = shareOf(candidate.words);
      const near = share > 0 ? nearestSaid(candidate.valuesThen, (value) => value, said) : null;
      const rank = near ? groupRank(candidate.group, sentence) : 0;
      return { candidate, share, near, rank, titleShare: near ? shareOf(candidate.title) : 0 };
    })
    .filter(({ share, near }) => near !== null || share >= leastShare)
    .sort(
      (left, right) =>
        Number(right.near !== null) - Number(left.near !== null) ||
        right.titleShare - left.titleShare ||
        right.rank - left.rank ||
        (left.near?.distance ?? 0) - (right.near?.distance ?? 0) ||
        right.share - left.share,
    )
    .slice(0, most)
    .map(({ candidate }) => candidate);
};
