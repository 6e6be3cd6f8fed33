import { foldText } from '@qadam/language/domain';
import { acts, didSomething } from './acts';
import { opensNoName, type Word, withoutOwner } from './capitalised-words';
import { isFamilyName } from './double-surnames';
import { isBody, isPlainGivenName } from './name-lists';
import { isHonoured, isStrongSurname, isTown, placeAfter } from './name-words';
import type { PersonalSpan } from './personal-span';
import { isKazakhRole, isOfMan, isOfPeople, isOnlyKazakhRole, isRole } from './roles';
import { isShortName } from './short-names';
import { isShortSurname, mayBeElse } from './short-surnames';

/** The word right before a place in a text, where one space parts them. */
const lastWord = /((?:№[ \u00a0]?|No\.[ \u00a0]?)?[\p{L}\p{N}][\p{L}\p{N}’'-]*|[гс]\.)[ \u00a0]$/u;
/** What a body is called, right before a place in a text: «бухгалтер ТОО «Береке» …». */
const lastQuoted = /[«“"][^«»“”"\n]{1,40}[»”"][ \u00a0]$/u;
const mostBetween = 7;

/** Endings of the cases in which it is told of what or with what somebody is, and what joins them. */
const russianDependent =
  /(?:[аяыиеу]|ого|его|ой|ей|ых|их|ом|ем|ым|им|ами|ями|ек|ов|ев|ств|ниц|лет)$|^(?:по|на|при|в|за|из|с|со|г\.|с\.)$/u;
const englishDependent = /^[a-z][a-z’'-]*$/u;
const preposition =
  /^(?:по|на|при|в|за|из|с|со|от|у|к|до|of|the|a|an|from|in|at|on|named|and|by|with|to|for|that|or|our|his|her|their|is|was)$/u;
/** A place, whose name may stand behind it, and a thing or body that is called somehow. */
const place =
  /^(?:сел[оауе]|аул[ауе]?|посел\p{L}+|район\p{L}*|город\p{L}*|област\p{L}*|округ\p{L}*|станци\p{L}|г\.|с\.|village|city|town|district|region|aul|settlement)$/u;
const called =
  /^(?:школ|гимнази|лице|колледж|университет|институт|программ|проект|фонд|центр|клуб|компани|фирм|магазин|кафе|ресторан|гостиниц|отел|аптек|рынк|завод|рудник|шахт|ферм|хозяйств|совхоз|колхоз|кск|оси|тоо|ип|кх|жк|дом|сад|парк|музе|театр|стадион|газет|журнал|парти|движени|ансамбл|команд|school|college|fund|cent|club|company|shop|bakery|cafe|farm|mine|programme|project|party|plant|hotel|hospital|clinic|academy|union)/u;
/** Behind these a word that ends like a surname is what they are called: «программы Серпин», «села Бестобек». */
const neverOfPeople = /^(?:программ|проект|движени|парти|programme|project|party)/u;
const namedAfter =
  /^(?:имени|улиц\p{L}*|проспект\p{L}*|переул\p{L}*|площад\p{L}*|микрорайон\p{L}*|бульвар\p{L}*|памятник\p{L}*|музе\p{L}*|театр\p{L}*|street|avenue|quarter|microdistrict)$/u;
/** Whom villages, schools and districts are named after. */
const namesakes =
  /^(?:киров|калинин|ленин|гагарин|жданов|чапаев|куйбышев|валихан|уалихан|пушкин|ломоносов|горьк|молдагулов|маметов|мухаметжанов|сейфуллин|алтынсарин|бокейханов|букейханов|жабаев|байтурсынов|дулатов|жумабаев|момышулы|бегельдинов|тургенев|чехов|толст|суворов|кутузов|фурманов|амангельд|есенберлин)/u;
/** In Kazakh where somebody went or lives. */
const isPlaceCase = /(?:[дт][ае]|[днт][ае]н|[гк][ае])$/u;

interface Before {
  /** What somebody is, folded. */
  readonly role: string;
  /** The words between, the nearest to the name first, as they stand. */
  readonly between: readonly string[];
}

const isDependent = (word: string, further: string, nearer: string | undefined): boolean => {
  const folded = foldText(word);
  if (/^(?:№|No\.)|^\d{1,4}$/u.test(word) || /^\p{Lu}{2,6}\p{Ll}?$/u.test(word)) return true;
  if (/^\p{Ll}/u.test(word))
    return russianDependent.test(folded) || called.test(folded) || englishDependent.test(word);
  // «из Жезказгана», «города Жезказган», "from Satpayev"; «Алма-Атинской области», "Karaganda region".
  const isPlaceOfIts =
    nearer !== undefined &&
    /^\p{Ll}/u.test(nearer) &&
    (/к(?:ой|ого|ом)$/u.test(folded) || place.test(nearer));
  return isPlaceOfIts || /^(?:из|с|со|from|of|in)$/u.test(further) || place.test(foldText(further));
};

/** What somebody is before a name, over the words that depend on it: «директор школы», "the head of the school". */
const roleBefore = (text: string, start: number): Before | undefined => {
  const between: string[] = [];
  let at = start;
  const quoted = lastQuoted.exec(text.slice(Math.max(0, start - 44), start));
  if (quoted !== null) {
    at -= quoted[0].length;
    // A name in quotation marks is of a body; behind another word it may be a title or what somebody said.
    const body = lastWord.exec(text.slice(Math.max(0, at - 40), at))?.[1] ?? '';
    if (!called.test(foldText(body))) return undefined;
  }
  while (between.length <= mostBetween) {
    const match = lastWord.exec(text.slice(Math.max(0, at - 40), at));
    const word = match?.[1];
    if (match === null || word === undefined) return undefined;
    if (isRole(foldText(word))) return { role: foldText(word), between };
    at -= match[0].length;
    const further = lastWord.exec(text.slice(Math.max(0, at - 40), at))?.[1] ?? '';
    if (!isDependent(word, further, between.at(-1))) return undefined;
    between.push(word);
  }
  return undefined;
};

const isBehindRole = (text: string, word: Word): boolean => {
  const name = word.text.replace(/['’]s$/u, '');
  const folded = foldText(name);
  if (isTown(name) || isBody(name) || opensNoName(name) || isRole(folded)) return false;
  const isSurname = isFamilyName(name);
  const isGiven = isPlainGivenName(name) || isShortName(name);
  const isShort = isShortSurname(name) && !mayBeElse.test(name);
  if (!isSurname && !isGiven && !isShort) return false;
  const before = roleBefore(text, word.start);
  if (before === undefined || placeAfter.test(text.slice(word.end, word.end + 24))) return false;
  const { role, between } = before;
  const [nearest] = between;
  const isStrong = isStrongSurname(name);
  if (nearest === undefined) {
    if (isKazakhRole(role) && !isStrong && isPlaceCase.test(folded)) return false;
    return isSurname ? isStrong || isOfPeople(role) || isKazakhRole(role) : isGiven && isOfPeople(role);
  }
  const near = foldText(nearest);
  if (preposition.test(near) || namedAfter.test(near) || isHonoured(name)) return false;
  // Kazakh has what somebody is right before the name.
  if (isOnlyKazakhRole(role)) return false;
  const behind = text.slice(word.end, word.end + 30);
  const isActing = acts.test(behind) || didSomething.test(behind) || /^(?:, \d|:)/u.test(behind);
  if (/^(?:област|region)/u.test(near)) return isSurname;
  if (place.test(near) || called.test(near)) {
    if (/[ое]вк[ае]$/u.test(folded) || (namesakes.test(folded) && !isActing)) return false;
    if (!isStrong)
      return isActing && !place.test(near) && !neverOfPeople.test(near) && (isSurname || isShort);
    return !(isOfMan(role) && /[ое]ва$/u.test(folded) && !isActing);
  }
  // Capital letters and English words before it may be of a name as well.
  if (/\p{Script=Latin}/u.test(name) || /^\p{Lu}/u.test(nearest)) return isStrong || (isShort && isActing);
  return isSurname || (isGiven && isActing) || isShort;
};

/**
 * Names behind what somebody is where words that depend on it stand between: «директор школы Асанова», «мать
 * ребёнка-инвалида Асанова», «ауыл тұрғыны Асанов», "the head of the school Asanova". Whom a place or a body is named
 * after is left: behind the word for it only surnames beyond doubt are persons.
 */
export const behindRoles = (text: string, words: readonly Word[]): PersonalSpan[] =>
  words.filter((word) => isBehindRole(text, word)).map(withoutOwner);
