import { followsAmount } from './amounts';
import { findAccounts, findCards } from './bank-numbers';
import { findIdentityDocuments } from './identity-documents';
import type { PersonalSpan } from './personal-span';

const weightedSum = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, place) => sum + weight * (digits[place] ?? 0), 0) % 11;

const firstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const secondWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/**
 * The twelfth digit of an identification number: the sum of the first eleven, weighted 1 to 11, modulo 11; where that
 * is 10, weighted 3 to 11, 1, 2; where it is 10 again (`null`), the number is not issued. Source: rules for forming
 * the identification number under the Law of Kazakhstan of 12 January 2007 No. 223-III "On national registers of
 * identification numbers".
 */
const checkDigit = (digits: readonly number[]): number | null => {
  const first = weightedSum(digits, firstWeights);
  const check = first === 10 ? weightedSum(digits, secondWeights) : first;
  return check === 10 ? null : check;
};

/** Whether digits 1 to 7 are a day of birth (YYMMDD) and a century with sex (1 to 6; 0 for foreigners). */
const hasBirthDate = (digits: string): boolean => {
  const [year, month, day] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)];
  const century = digits.charAt(6);
  if (!/[0-6]/u.test(century)) return false;
  const centuries = century === '0' ? [19, 20] : [18 + Math.floor((Number(century) - 1) / 2)];
  return centuries.some((hundred) => {
    const written = `${hundred}${year}-${month}-${day}`;
    const date = new Date(`${written}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
  });
};

/**
 * Whether twelve digits are an individual identification number (IIN): a possible date of birth and the right check
 * digit. The number of an organisation (BIN) has 4, 5 or 6 in the fifth place, which no day of a month begins with.
 */
export const isIin = (digits: string): boolean =>
  /^\d{12}$/u.test(digits) &&
  hasBirthDate(digits) &&
  checkDigit([...digits].map(Number)) === Number(digits.charAt(11));

const gap = '[ \\u00a0\\u2009\\u202f.-]?';
const apart = '(?<![\\d\\p{L}])';
const alone = '(?!\\d)(?![.,]\\d)';
const aroundPhone = '(?:[ \\u00a0\\u2009\\u202f.-]*\\(?)';
const afterCode = '(?:\\)?[ \\u00a0\\u2009\\u202f.-]*)';

const tailOf7 = `(?:\\d{3}${gap}\\d{2}${gap}\\d{2}|\\d{3}${gap}\\d{4}|\\d{2}${gap}\\d{2}${gap}\\d{3}|\\d{7})`;
/** +7 701 123 45 67, 8 (7102) 12-34-56, 87011234567: trunk prefix, code of three or four digits, the rest. */
const national = new RegExp(
  `(?:(?<![\\d\\p{L}+])\\+7|${apart}[87])${aroundPhone}(?:[67]\\d{2}|9\\d{2})${afterCode}${tailOf7}${alone}|(?:(?<![\\d\\p{L}+])\\+7|${apart}8)${aroundPhone}7[12]\\d{2}${afterCode}\\d{2}${gap}\\d{2}${gap}\\d{2}${alone}`,
  'gu',
);
/** 8 (71032) 2-61-14, +7 (71036) 3 45 67: towns and villages of five digits behind a code of five. */
const ofVillage = new RegExp(
  `(?:(?<![\\d\\p{L}+])\\+7|${apart}8)${aroundPhone}7[12]\\d(?:-?\\d{2})${afterCode}\\d${gap}\\d{2}${gap}\\d{2}${alone}`,
  'gu',
);
/** 701 123 45 67 without the prefix: only in this grouping. */
const grouped = new RegExp(
  `${apart}\\(?7(?:0[0-8]|[1-7]\\d)\\)?[ \\u00a0-]\\d{3}[ \\u00a0-]\\d{2}[ \\u00a0-]\\d{2}${alone}`,
  'gu',
);
/** 87 01 111 22 33: a mobile number in other groups, which end in two pairs as no amount does. */
const paired =
  /(?<![\d\p{L}])8[ \u00a0-]?7[ \u00a0-]?(?:0[ \u00a0-]?[0-8]|[4-7][ \u00a0-]?\d)(?:[ \u00a0-]?\d){3}[ \u00a0-]\d{2}[ \u00a0-]\d{2}(?!\d)(?![.,]\d)/gu;
/** +7 701 111 22 6 6: a mobile number in groups of any length, of which the last has one digit or two, as no amount has. */
const inAnyGroups =
  /(?:(?<![\d\p{L}+])\+7|(?<![\d\p{L}.,])8)[ \u00a0-]?\(?7(?:0[0-8]|[4-7]\d)\)?(?=(?:[ \u00a0-]?\d){7}(?![ \u00a0-]?\d))(?:[ \u00a0-]?\d){4,7}(?:(?<=[ \u00a0-]\d{1,2}))(?!\d)(?![.,]\d)/gu;
/** 8/701/1234567, +7/701/123-45-67, 8/7102/12-34-56: slashes around the code, as on business cards; no day has such a month. */
const slashed =
  /(?:(?<![\d\p{L}+])\+7|(?<![\d\p{L}/.])[87])[ \u00a0]?\/[ \u00a0]?(?:7(?:0[0-8]|[4-7]\d)[ \u00a0]?\/[ \u00a0]?\d{3}|7[12]\d{2}[ \u00a0]?\/[ \u00a0]?\d{2})[ \u00a0/.-]?\d{2}[ \u00a0/.-]?\d{2}(?!\d)(?![.,/]\d)/gu;
/** Numbers of other countries, with their plus (ITU-T E.164: at most 15 digits). */
const foreign = /(?<![\d\p{L}+])\+(?!7)[1-9](?:[ \u00a0().-]{0,2}\d){8,13}(?!\d)/gu;
/** 7011112299: ten digits that begin as mobile numbers do, as one word of a text; a cell of figures has no words. */
const bare = /(?<![\d\p{L}.,/№#-])7(?:0[0-8]|47|7[1-8])\d{7}(?![\d\p{L}/-])(?![.,]\d)/gu;
/** What rows of ten digits are besides telephones: money, codes, papers. */
const isOtherNumber =
  /(?:тенге|теңге|сумм\p{L}*|бюджет\p{L}*|стоимост\p{L}*|расход\p{L}*|доход\p{L}*|выделен\p{L}*|қаржы\p{L}*|сома\p{L}*|код\p{L}*|сч[её]т\p{L}*|шот\p{L}*|дел[оау]|договор\p{L}*|заявк\p{L}*|лицензи\p{L}*|артикул|серия|БИН|БСН|BIN|ИИН|ЖСН|IIN|budget|amount|sum|total|cost|code|account|contract|spent|id|no)[\p{P}\s№]*(?:(?:на|в|с|о|от|of|was|is|составил\p{L}?)[\p{P}\s№]*)?$/iu;
const bareIn = (text: string): PersonalSpan[] =>
  !/\p{L}{3}/u.test(text)
    ? []
    : [...text.matchAll(bare)].flatMap(({ 0: digits, index: start }) => {
        const end = start + digits.length;
        const isOther =
          followsAmount(text, end) || isOtherNumber.test(text.slice(Math.max(0, start - 40), start));
        return isOther ? [] : [{ start, end, kind: 'phone' as const }];
      });
/** Any number of five to eleven digits that is called a telephone. */
const named =
  /(?<![\p{L}])(?:тел(?:ефон\p{L}*)?|факс|моб(?:ильный|\.)?|сот(?:овый|\.)|ұялы(?:\s+тел\p{L}*)?|whats\s?app|ватсап|phone|tel|fax|mobile|mob)\.?\s*(?:(?:дом|раб|моб|сот|служ)\.?|(?:(?:акимат|школ|больниц|поликлиник|при[её]мн|дежурн|для|связи|справок|доверия|отдел|домашн|рабоч|мо[йе]|мам|муж|жен|of|the|akimat|school|clinic|office)\p{L}*[ \u00a0]?){1,3}(?=:))?\s*(?:№|номер\p{L}*|нөмір\p{L}*|number)?\s*[:\u2013-]?\s*(\+?\d[\d \u00a0()-]{3,16}\d)(?!\d)/giu;

/** A number of the same town behind a telephone number: «…, 55-66-77», «… или 21-3-45», and those behind it. */
const second =
  /^[ \u00a0]?(?:,|;|\/|или|немесе|or|и|және|and)[ \u00a0]{0,2}(\d{1,3}-\d{1,2}-\d{2})(?![\d-])/u;
const secondOf = (text: string, { end }: PersonalSpan): PersonalSpan[] => {
  const [all, number] = second.exec(text.slice(end, end + 30)) ?? [];
  if (all === undefined || number === undefined || number.replace(/\D/gu, '').length < 5) return [];
  const next: PersonalSpan = {
    start: end + all.length - number.length,
    end: end + all.length,
    kind: 'phone',
  };
  return [next, ...secondOf(text, next)];
};

/** Also before a second number of a list. */
const iinWord =
  /(?:ИИН|ЖСН|IIN|ИНН)(?:\s*\(?[^\d\s]{0,12}\)?)?\s*[:№-]?\s*(?:\d[\d \u00a0-]{10,16}\d\s*(?:,|;|и|және|and)\s*)?$/iu;
const binWord = /(?:БИН|БСН|BIN|ИИК|ЖСК|IBAN|№|N|счет\p{L}*|шот\p{L}*)\s*[:№-]?\s*$/iu;

const findIins = (text: string): PersonalSpan[] =>
  [
    ...text.matchAll(
      /(?:(?<![\d\p{L}])|(?<=(?<!\p{L})(?:ИИН|ЖСН|IIN|ИНН)))\d(?:[ \u00a0-]?\d){11}(?![.,]?\d)/giu,
    ),
  ].flatMap((match) => {
    const { index: start } = match;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - 48), start);
    const digits = match[0].replace(/\D/gu, '');
    // Groups of three are an amount, unless it is called an IIN.
    const isAmount = /^\d{3}(?:[ \u00a0]\d{3}){3}$/u.test(match[0]);
    const isOne = iinWord.test(before) || (!isAmount && !binWord.test(before) && isIin(digits));
    return isOne ? [{ start, end, kind: 'iin' as const }] : [];
  });

const phonesIn = (text: string): PersonalSpan[] => [
  ...[national, ofVillage, grouped, paired, inAnyGroups, slashed, foreign].flatMap((form) =>
    [...text.matchAll(form)].flatMap((match) => {
      const end = match.index + match[0].length;
      if (followsAmount(text, end)) return [];
      return [{ start: match.index, end, kind: 'phone' as const }];
    }),
  ),
  ...bareIn(text),
  ...[...text.matchAll(named)].flatMap((match) => {
    const number = match[1] ?? '';
    const count = number.replace(/\D/gu, '').length;
    const start = match.index + match[0].length - number.length;
    return count >= 5 && count <= 12 ? [{ start, end: start + number.length, kind: 'phone' as const }] : [];
  }),
];

const findPhones = (text: string): PersonalSpan[] =>
  phonesIn(text).flatMap((phone) => [phone, ...secondOf(text, phone)]);

const findEmails = (text: string): PersonalSpan[] =>
  [
    ...text.matchAll(
      /[\p{L}\p{N}._%+-]{1,64}(?:@| ?[[(](?:at|собака|эт)[\])] ?)(?:[\p{L}\p{N}-]{1,63}\.)+\p{L}{2,24}/gu,
    ),
  ].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'email',
  }));

/** Dashes and minuses that word processors put between digits, each one letter long as the hyphen they are read as. */
const asHyphens = (text: string): string => text.replace(/[\u2010-\u2014\u2212\ufe63\uff0d]/gu, '-');

/** «@aigul_bek»: what somebody is called by in Telegram or Instagram. */
const findNicknames = (text: string): PersonalSpan[] =>
  [
    ...text.matchAll(/(?<![\p{L}\p{N}._%+@-])@[A-Za-z][A-Za-z0-9_.]{2,28}[A-Za-z0-9_](?![\p{L}\p{N}@])/gu),
  ].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'other',
  }));

/** E-mail addresses, nicknames, bank accounts and cards, individual identification numbers, those of identity documents and telephones; where they overlap, in this order. */
export const findNumbers = (written: string): readonly PersonalSpan[] => {
  const text = asHyphens(written);
  // Five digits near one another: the shortest telephone that is called one.
  const hasDigits = /\d(?:[ \u00a0\u2009\u202f()/.-]{0,3}\d){4}/u.test(text);
  const found = [
    ...(/@|[[(](?:at|собака|эт)[\])]/u.test(text) ? [...findEmails(text), ...findNicknames(text)] : []),
    ...(hasDigits
      ? [
          ...findAccounts(text),
          ...findCards(text),
          ...findIins(text),
          ...findIdentityDocuments(text),
          ...findPhones(text),
        ]
      : []),
  ];
  const kept: PersonalSpan[] = [];
  for (const span of found)
    if (!kept.some((other) => other.start < span.end && other.end > span.start)) kept.push(span);
  return kept;
};
