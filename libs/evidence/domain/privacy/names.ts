import { isForeignGivenName, isGivenName } from './given-names';
import {
  isHonoured,
  isPatronymic,
  isSurname,
  isTown,
  namedAfter,
  placeAfter,
  placeBefore,
} from './name-words';
import { isFamilyName } from './double-surnames';
import { behindRoles } from './behind-roles';
import { besideSurname } from './beside-surnames';
import {
  areNeighbours,
  beginsSentence,
  opensNoName,
  span,
  withoutOwner,
  type Word,
  wordsOf,
} from './capitalised-words';
import { besideKin } from './kin';
import { afterOffice, besideSignature } from './offices';
import { findLonePeople } from './lone-people';
import { findLoneNames, isAmbiguous, isSureGivenName } from './name-lists';
import { isFormOfShort, type KnownNames, nameStem, nameStems } from './people';
import { withInitials } from './initials';
import { withPatronymic } from './patronymics';
import type { PersonalSpan } from './personal-span';
import { shortBehindOffice } from './short-behind-office';
import { isShortName } from './short-names';
import { speakersAtHead } from './speakers';
import {
  isShortSurname,
  isShortSurnameAfter,
  isShortSurnameBefore,
  mayBeShortSurname,
} from './short-surnames';

/** An English given name and the capitalised word behind it, whatever its ending. */
const givenAndAny = (text: string, words: readonly Word[]): PersonalSpan[] =>
  words.flatMap((word, at) => {
    const next = words[at + 1];
    const isName =
      next !== undefined &&
      areNeighbours(text, word, next) &&
      isForeignGivenName(word.text) &&
      /^\p{Script=Latin}/u.test(next.text) === /^\p{Script=Latin}/u.test(word.text) &&
      !placeAfter.test(next.text) &&
      !opensNoName(next.text);
    return isName ? [span(word.start, next.text.endsWith("'s") ? next.end - 2 : next.end)] : [];
  });

/** A short surname beside a given name says that it is one, before it or behind it. */
const isShortBefore = (text: string, word: Word, given: Word): boolean =>
  isShortSurnameBefore(word.text, given.text, beginsSentence(text, word.start));

/** «Серік Нұрғазы»: the name of a father as a surname, without an ending; one of the two is no other word. */
const areTwoGiven = (one: string, other: string): boolean =>
  isGivenName(one) && isGivenName(other) && (isSureGivenName(one) || isSureGivenName(other));

/** «Гүлнар Тілеуберді»: what Kazakh names are made with; behind a given name that makes a surname. */
const kazakhName =
  /^\p{Lu}\p{Ll}+(?:берд[іиы]|бергенов?|келді|кельды|гелді|гельды|мұрат|мурат|ғазы|газы|ғали|гали|назар|ахмет|мұхамед|мухамед|сейіт|сеит)$/u;

/** A listed given name beside a word that ends like a surname or is a short one, in either order. */
const givenAndSurname = (text: string, words: readonly Word[]): PersonalSpan[] =>
  words.flatMap((word, at) => {
    const next = words[at + 1];
    if (!next || !areNeighbours(text, word, next) || opensNoName(word.text)) return [];
    // «Роман Ауэзова в библиотеке»: a book by whom towns are named after.
    if (isAmbiguous(word.text) && isTown(next.text)) return [];
    const isName =
      (isGivenName(word.text) && (isFamilyName(next.text) || isShortSurnameAfter(next.text, word.text))) ||
      (isGivenName(next.text) && (isFamilyName(word.text) || isShortBefore(text, word, next))) ||
      areTwoGiven(word.text, next.text) ||
      (isGivenName(word.text) && kazakhName.test(next.text));
    return isName ? [span(word.start, next.end)] : [];
  });

const title =
  /(?<![\p{L}])(?:(?:Mr|Ms|Mrs|Miss|Dr|Prof)\.?|Professor|г-н|г-жа|г-на|г-же|г-ну|господин\p{Ll}{0,3}|госпож\p{Ll}{1,2}|граждан(?:ин|ина|ину|ка|ки|ке)|гр\.|гр-н|гр-ка|азамат(?:ша)?|my name is|меня зовут|менің атым|менің есімім)[ \u00a0]+(?=((?:\p{Lu}\.[ \u00a0]?){0,2}\p{Lu}[\p{L}’'-]+(?:[ \u00a0]\p{Lu}[\p{L}’'-]+){0,2}))/giu;
const mayHaveTitle = /[Мм]еня|[Мм]енің|[Гг](?:-|р[.-])|[Гг]осп|[Гг]ражд|[Аа]замат|M[rsi]|Dr|Prof|[Mm]y name/u;
const afterTitle = (text: string): PersonalSpan[] =>
  !mayHaveTitle.test(text)
    ? []
    : [...text.matchAll(title)].flatMap((match) => {
        const name = match[1] ?? '';
        // The flag that lets titles begin a sentence lets the name be in small letters too.
        const kept = /^(?:\p{Lu}\.[ \u00a0]?){0,2}\p{Lu}[\p{L}’'-]*(?:[ \u00a0]\p{Lu}[\p{L}’'-]+){0,2}/u.exec(
          name,
        )?.[0];
        if (!kept) return [];
        const start = match.index + match[0].length;
        return [span(start, start + kept.replace(/[’']s$/u, '').length)];
      });

const address =
  /(?<![\p{L}])(\p{Lu}\p{Ll}{2,})(?=[ \u00a0-](?:аға|ага|ағай|агай|ағамыз|апай|апа|апамыз|мырза|ханым|тәте|тате|көке|ақсақал|аксакал|ақсақалы|әже|ата|қария)(?!\p{L}))/gu;
const kinship =
  /(?<![\p{L}])(?:[Тт][её]т[яиеюь]й?|[Дд]яд[яиею]й?|[Бб]абушк[аиеу]й?|[Бб]аб[аыеу]|[Дд]едушк[аиеу]й?|[Дд]ед[ау]?)[ \u00a0](\p{Lu}\p{Ll}+)(?!\p{L})/gu;
const withAddress = (text: string): PersonalSpan[] =>
  [...text.matchAll(address), ...text.matchAll(kinship)].flatMap((match) => {
    const name = match[1] ?? '';
    const end = match.index + match[0].length;
    return isGivenName(name) || isSurname(name) || kazakhName.test(name) || isShortName(name)
      ? [span(end - name.length, end)]
      : [];
  });

/** «ахметова айгуль сериковна»: as people type on phones; only a listed name before a patronymic, and what stands before it. */
const small =
  /(?<![\p{L}\p{N}@.-])(?:(\p{Ll}{3,})[ \u00a0])?(\p{Ll}{3,})[ \u00a0](\p{Ll}{4,}(?:вич|вн|ұлы|улы|қызы|кызы)\p{Ll}{0,3})(?![\p{L}\p{N}])/gu;
const inSmallLetters = (text: string): PersonalSpan[] =>
  [...text.matchAll(small)].flatMap(
    ({ 0: all, 1: surname = '', 2: given = '', 3: patronymic = '', index }) => {
      const end = index + all.length;
      if (!isGivenName(given) || !isPatronymic(patronymic)) return [];
      return [span(surname !== '' && !isSurname(surname) ? index + surname.length + 1 : index, end)];
    },
  );

/** «по имени Сауле», «Марат деген көршім»: said to be a name. */
const called =
  /(?<!\p{L})(?:по имени|по фамилии|зовут|named|whose name is)[ \u00a0](\p{Lu}\p{Ll}{2,})(?!\p{L})|(?<![\p{L}-])(\p{Lu}\p{Ll}{2,})(?=[ \u00a0](?:деген|есімді|атты)[ \u00a0](?:кісі|адам|көрші|жігіт|қыз|әйел|бала|азамат|ағай|апай|тұрғын|мұғалім|дәрігер|ана|келін|студент|оқушы))/gu;
const saidToBeNames = (text: string): PersonalSpan[] =>
  [...text.matchAll(called)].flatMap((match) => {
    const name = match[1] ?? match[2] ?? '';
    const end = match.index + match[0].length;
    return isTown(name) ? [] : [span(end - name.length, end)];
  });

const isWhole = (name: string): boolean => /[ \u00a0]/u.test(name);
/** «Зәуреш Нұрпейісова мектеп суық деді»: what she speaks of; a school of her name is «мектебі». */
const isBareNoun = /^[ \u00a0](?:көше|ауыл|аудан|облыс|қала|мектеп)[ \u00a0]/u;
const namesPlace = (text: string, { start, end }: PersonalSpan): boolean =>
  (isWhole(text.slice(start, end)) ? namedAfter : placeBefore).test(
    text.slice(Math.max(0, start - 40), start),
  ) ||
  (placeAfter.test(text.slice(end, end + 24)) &&
    !(isWhole(text.slice(start, end)) && isBareNoun.test(text.slice(end, end + 24)))) ||
  isHonoured(text.slice(start, end));

const merged = (spans: readonly PersonalSpan[]): PersonalSpan[] => {
  const result: PersonalSpan[] = [];
  for (const each of [...spans].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const last = result.at(-1);
    if (last && each.start < last.end)
      result[result.length - 1] = span(last.start, Math.max(last.end, each.end));
    else result.push(each);
  }
  return result;
};

/**
 * Names of persons: with a patronymic, with initials, a listed given name with a surname, after a title or an office,
 * beside a word of address or kinship, in a list of names, beside a word of saying. Names of places and institutions («имени …», «… атындағы») are passed over.
 */
export const findNames = (text: string): readonly PersonalSpan[] => {
  const words = wordsOf(text);
  if (words.length === 0 && !/\p{Lu}\./u.test(text)) return merged(inSmallLetters(text));
  const hasSurname = words.some(
    ({ text: word }) => isFamilyName(word) || mayBeShortSurname(word) || isGivenName(word),
  );
  const found = merged([
    ...withPatronymic(text, words),
    ...(text.includes('.') ? withInitials(text) : []),
    ...(hasSurname ? givenAndSurname(text, words) : []),
    ...afterOffice(text),
    ...givenAndAny(text, words),
    ...besideSignature(text),
    ...besideSurname(text, words),
    ...inSmallLetters(text),
    ...afterTitle(text),
    ...withAddress(text),
    ...besideKin(text, words).map(withoutOwner),
    ...findLoneNames(text),
    ...findLonePeople(text, words),
    ...speakersAtHead(text),
  ]).filter((one) => !namesPlace(text, one));
  return merged([
    ...found,
    ...saidToBeNames(text),
    ...behindRoles(text, words),
    ...(hasSurname ? shortBehindOffice(text) : []),
  ]);
};

/** «ТОО «Айгуль»»: a word alone in quotes is what something is called. */
const isInQuotes = (text: string, start: number, end: number): boolean =>
  /^[«"“„]/u.test(text.slice(Math.max(0, start - 1), start)) && /^[»"”“]/u.test(text.slice(end, end + 1));

/**
 * Names that stand alone, of persons whose names are met elsewhere in the document: surnames, given names, and words
 * that somebody was called by. Names of places and institutions are passed over here too.
 */
export const findKnownNames = (text: string, known: KnownNames): readonly PersonalSpan[] => {
  const words = wordsOf(text);
  const isKnown = ({ text: word, start, end }: Word): boolean => {
    if (isTown(word) || isInQuotes(text, start, end)) return false;
    if (isFormOfShort(word, known.short) && !(word.length < 4 && beginsSentence(text, start))) return true;
    if (!isGivenName(word)) return known.surnames.has(nameStem(word));
    const isOne = nameStems(word).some((stem) => known.given.has(stem));
    return isOne && !(isAmbiguous(word) && beginsSentence(text, start));
  };
  const found = words.map(isKnown);
  // A short surname says nothing alone; beside a given name that is known it belongs to it.
  const belongs = (at: number): boolean =>
    isShortSurname(words[at]?.text ?? '') &&
    [at - 1, at + 1].some(
      (next) =>
        found[next] === true && areNeighbours(text, words[Math.min(at, next)], words[Math.max(at, next)]),
    );
  const spans: PersonalSpan[] = [];
  words.forEach((word, at) => {
    if (!found[at] && !belongs(at)) return;
    const last = spans.at(-1);
    const before = words[at - 1];
    const isOfBefore = last?.end === before?.end && areNeighbours(text, before, word);
    const isGiven = [before, word].filter((each) => each !== undefined && isGivenName(each.text)).length;
    if (last && isOfBefore && isGiven < 2) spans[spans.length - 1] = span(last.start, withoutOwner(word).end);
    else spans.push(withoutOwner(word));
  });
  return spans.filter((one) => !namesPlace(text, one));
};
