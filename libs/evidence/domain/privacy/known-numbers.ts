import { followsAmount } from './amounts';
import type { PersonalKind, PersonalSpan } from './personal-span';

/** Digits of a number of Kazakhstan without its trunk prefix: +7 701 …, 8 701 … and 701 … are one telephone. */
const nationalDigits = 10;
/** Fewer digits are a number only as they were written: «55-66-77» says nothing of 556 677 tenge. */
const surelyOne = 10;

/** By what a number is known again however it is grouped: its digits, or the words themselves where these are few. */
export const numberKey = (words: string): string => {
  const digits = words.replace(/\D/gu, '');
  if (digits.length < surelyOne) return /[^\d\s]/u.test(words) ? words.trim() : digits;
  return digits.length === nationalDigits + 1 && /^[78]/u.test(digits) ? digits.slice(1) : digits;
};

/** Few digits without anything between them may be any number. */
export const isKnownAgain = (kind: PersonalKind, words: string): boolean =>
  kind !== 'email' && kind !== 'address' && kind !== 'account' && /\d{10}|\d\D+\d/u.test(numberKey(words));

const run = /(?<![\d\p{L}])\+?\d(?:[ \u00a0().-]{0,3}\d){4,}(?![\d\p{L}])/gu;
const group = /\+?\d+(?:[().-]+\d+)*/gu;
const mostGroups = 8;

/** Every mention of numbers that are known of a document, by `numberKey`, also without the words that gave them away. */
export const findKnownNumbers = (
  text: string,
  known: ReadonlyMap<string, PersonalKind>,
): readonly PersonalSpan[] => {
  if (known.size === 0) return [];
  return [...text.matchAll(run)].flatMap((match) => {
    const groups = [...match[0].matchAll(group)].map(({ 0: digits, index }) => ({
      start: match.index + index,
      end: match.index + index + digits.length,
    }));
    const found: PersonalSpan[] = [];
    for (let first = 0; first < groups.length; first += 1)
      for (let last = Math.min(groups.length, first + mostGroups) - 1; last >= first; last -= 1) {
        const [start, end] = [groups[first]?.start ?? 0, groups[last]?.end ?? 0];
        const kind = known.get(numberKey(text.slice(start, end)));
        if (kind === undefined || followsAmount(text, end)) continue;
        found.push({ start, end, kind });
        first = last;
        break;
      }
    return found;
  });
};
