import { isBaseYear, isSinceYear } from './base-years';

interface Placed {
  readonly at: number;
}

interface Year extends Placed {
  readonly year: number;
}

const yearsIn = (sentence: string): readonly Year[] =>
  [...sentence.matchAll(/(?<!\p{N})(?:19|20)\d\d(?!\p{N}|[.,]\p{N})/gu)]
    .filter(({ index }) => !isSinceYear(sentence, index))
    .map(({ 0: text, index }) => ({ year: Number(text), at: index }));

/** The last year that a sentence names but as the base of a comparison; `null` where it names none. */
export const saidYear = (sentence: string): number | null =>
  yearsIn(sentence).findLast(({ at }) => !isBaseYear(sentence, at))?.year ?? null;

/** Where one thing that is said ends and another begins. */
const boundary =
  /[,;:]|(?<!\p{L})(?:and|but|while|against|versus|than|to|from|а|и|но|против|до|от|с|ал|және|мен|бен|пен)(?!\p{L})/giu;

/** A clause of its own follows: what it says is not said of the year before it. */
const newClause = /;|,[\s\u00a0]*(?:and|but|while|whereas|а|и|но|тогда|ал|және)(?!\p{L})/iu;

const deadlineBefore = /(?<!\p{L})(?:by|until|till|before|к|до)[\s\u00a0]*$/iu;
const deadlineAfter = /^[\s\u00a0]?(?:ж\.|жыл\p{L}*)[\s\u00a0]дейін/iu;

const isDeadline = (sentence: string, { at }: Placed): boolean =>
  deadlineBefore.test(sentence.slice(0, at)) || deadlineAfter.test(sentence.slice(at + 4));

/** “From 30 % to 39 %”: the first was so before. */
const changeBefore = /(?<!\p{L})(?:from|against|than|с|со|от|против|чем)[\s\u00a0]*$/iu;

/** Whether a year between two numbers is of the one before it or behind it; `null` where that cannot be told. */
const sideOf = (before: string, after: string, yearsComeFirst: boolean): 'left' | 'right' | null => {
  const [left, right] = [before.match(boundary) ?? [], after.match(boundary) ?? []];
  if (left.length === 0 && right.length === 0) return yearsComeFirst ? 'right' : 'left';
  if (left.length === 0) return 'left';
  if (right.length === 0) return 'right';
  if (!left.some((one) => /[,;]/u.test(one))) return 'left';
  return /^[\s\u00a0\p{L}.]{0,8},[\s\u00a0]*$/u.test(after) ? 'right' : null;
};

const single = (all: readonly Year[]): number | null => {
  const [first = null, ...others] = new Set(all.map(({ year }) => year));
  return others.length === 0 ? first : null;
};

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const holds = ({ from, to }: Stretch, { at }: Placed): boolean => from <= at && at < to;

/** Words in brackets that have both numbers and years of their own: “36.5 (in 2019: 13.7)”. */
const asides = (sentence: string, numbers: readonly Placed[]): readonly Stretch[] => {
  const years = yearsIn(sentence);
  return [...sentence.matchAll(/\([^()]*\)/gu)]
    .map(({ 0: words, index }) => ({ from: index, to: index + words.length }))
    .filter((aside) => [numbers, years].every((all) => all.some((one) => holds(aside, one))));
};

const blanked = (sentence: string, { from, to }: Stretch): string =>
  `${sentence.slice(0, from)}${' '.repeat(to - from)}${sentence.slice(to)}`;

/**
 * The year of each of the numbers of a sentence: the one behind it (“41 % in 2018 and 39 % in 2019”), or in front of it
 * (“in 2018 41 %, in 2019 39 %”), in its own clause. The only year of a sentence is that of all its numbers where it stands
 * before the first of them or behind the last without a clause between. A year that others are compared with is of none,
 * unless it stands before several numbers, where one may be of it. Numbers and years in brackets are of each other alone. `null` where nothing says which year is meant.
 */
export const yearsOfNumbers = (sentence: string, numbers: readonly Placed[]): readonly (number | null)[] => {
  const own = asides(sentence, numbers);
  if (own.length === 0) return yearsWithin(sentence, numbers);
  const outside = numbers.filter((one) => !own.some((aside) => holds(aside, one)));
  const years = new Map<Placed, number | null>();
  const note = (words: string, some: readonly Placed[], from = 0) => {
    const placed = some.map(({ at }) => ({ at: at - from }));
    for (const [index, year] of yearsWithin(words, placed).entries()) {
      const number = some[index];
      if (number !== undefined) years.set(number, year);
    }
  };
  note(own.reduce(blanked, sentence), outside);
  for (const aside of own)
    note(
      sentence.slice(aside.from + 1, aside.to - 1),
      numbers.filter((one) => holds(aside, one)),
      aside.from + 1,
    );
  return numbers.map((one) => years.get(one) ?? null);
};

const yearsWithin = (sentence: string, numbers: readonly Placed[]): readonly (number | null)[] => {
  if (numbers.length === 0) return [];
  const [first, last] = [numbers[0]?.at ?? 0, numbers.at(-1)?.at ?? 0];
  const years = yearsIn(sentence).filter(
    ({ at }) => (numbers.length > 1 && at < first) || !isBaseYear(sentence, at),
  );
  if (numbers.length === 1)
    return [
      single(
        years.filter(
          ({ at }) => !newClause.test(sentence.slice(first, at)) && !/;/u.test(sentence.slice(at, first)),
        ),
      ),
    ];
  const own = numbers.map((): Year[] => []);
  const front = years.filter(({ at }) => at < first);
  own[0]?.push(...front);
  own.at(-1)?.push(...years.filter(({ at }) => at > last));
  for (const [index, { at }] of numbers.entries()) {
    const next = numbers[index + 1]?.at;
    if (next === undefined) break;
    for (const year of years.filter((one) => one.at > at && one.at < next)) {
      const side = sideOf(
        sentence.slice(at, year.at).replace(/\d[\d.,]*(?<![.,])/gu, ''),
        sentence.slice(year.at + 4, next),
        front.length > 0,
      );
      if (side !== null) own[side === 'left' ? index : index + 1]?.push(year);
    }
  }
  const only = single(years);
  const [one] = years;
  const isOfAll =
    only !== null &&
    one !== undefined &&
    (years.every(({ at }) => at < first) ||
      (years.every(({ at }) => at > last) && !newClause.test(sentence.slice(first, last)))) &&
    !isDeadline(sentence, one);
  return own.map((found, index) => {
    if (found.length > 0) return single(found);
    const isEarlier = changeBefore.test(sentence.slice(0, numbers[index]?.at));
    return isOfAll && !isEarlier ? only : null;
  });
};
