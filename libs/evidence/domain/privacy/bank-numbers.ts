import { followsAmount } from './amounts';
import type { PersonalSpan } from './personal-span';

/** Whether digits pass the check of card numbers (ISO/IEC 7812-1, annex B: the Luhn formula). */
export const passesLuhn = (digits: string): boolean =>
  [...digits].reverse().reduce((sum, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0) %
    10 ===
  0;

/** Words that say that a number is one of a card or an account, or where money is to go. */
const ofBank =
  /(?<!\p{L})(?:карт(?:[аыуе]|ой|очк\p{Ll}*|аға|асы\p{Ll}*)?(?!\p{L})|card|visa|master\s?card|maestro|сч[её]т\p{Ll}*|шот\p{Ll}*|есепшот|account|реквизит|деректеме|kaspi|каспи(?!й)|halyk|халык|халық\s+банк|перевед|перевод|перечисл|аудар|скин(?:ь|уть)|transfer)/iu;
const isOfBank = (text: string, start: number, end: number): boolean =>
  ofBank.test(text.slice(Math.max(0, start - 48), start)) || ofBank.test(text.slice(end, end + 24));

const isYear = (group: string): boolean => /^(?:19|20)\d{2}$/u.test(group);

/** Figures beside one another are more than four, or are years. */
const isRowOfFigures = (text: string, start: number, end: number, groups: readonly string[]): boolean =>
  groups.every(isYear) ||
  /\d[%.,;]?[ \u00a0\t|]{1,3}$/u.test(text.slice(Math.max(0, start - 5), start)) ||
  /^[.,]\d|^[ \u00a0\t|]{1,3}[-−]?\d/u.test(text.slice(end, end + 5));

/**
 * Numbers of bank cards: sixteen digits that pass the check; and, since a number with a slip of the pen is somebody's
 * too, those in groups of four that do not, where words around say that it is a card or a group begins with a zero, as no
 * figure in a table does.
 */
export const findCards = (text: string): PersonalSpan[] =>
  [...text.matchAll(/(?<![\d\p{L}]|\d[.,])[2-6]\d{3}(?:[ \u00a0-]?\d{4}){3}(?!\d)/gu)].flatMap((match) => {
    const { index: start } = match;
    const end = start + match[0].length;
    const groups = match[0].split(/[ \u00a0-]/u);
    const isCard =
      passesLuhn(match[0].replace(/\D/gu, '')) ||
      (!isRowOfFigures(text, start, end, groups) &&
        !followsAmount(text, end) &&
        (isOfBank(text, start, end) ||
          (groups.length === 4 && groups.some((group) => group.startsWith('0')))));
    return isCard ? [{ start, end, kind: 'card' as const }] : [];
  });

/** Fewest digits of an account: two of check, three of the bank, and most of what follows. */
const fewestDigits = 9;

/**
 * Numbers of bank accounts of Kazakhstan (IBAN, ISO 13616: KZ, two digits of check, three of the bank, thirteen letters
 * or digits), in one piece or in groups; without a check of the digits, and with a character too few or too many.
 */
export const findAccounts = (text: string): PersonalSpan[] =>
  /[KkКк][ZzЗз]/u.test(text)
    ? [
        ...text.matchAll(
          /(?<![\p{L}\p{N}])(?:[KК][ZЗ][ \u00a0]?\d(?:[ \u00a0-]?[A-ZА-Я\d]){16,18}|[kк][zз]\d[a-zа-я\d]{16,18})(?![\p{L}\p{N}])/gu,
        ),
      ].flatMap((match) =>
        match[0].replace(/\D/gu, '').length >= fewestDigits
          ? [{ start: match.index, end: match.index + match[0].length, kind: 'account' as const }]
          : [],
      )
    : [];
