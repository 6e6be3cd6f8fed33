import { foldText } from '@qadam/language/domain';
import { isGivenName } from './given-names';
import { isAmbiguous } from './name-lists';
import { isPatronymic, isSurname, isTown } from './name-words';
import { isShortName } from './short-names';

/** Members of a family and neighbours, in folded letters, in all cases. */
const russianKin =
  /^(?:сын(?:а|у|ом|е|ок|очек|очка|очку)?|сынишк\p{L}{1,2}|сыновь\p{L}{1,3}|доч(?:ь|к\p{L}{1,2}|ери|ерью|ерей|ерям)|доченьк\p{L}{1,2}|брат(?:а|у|ом|е|ья|ьев|ишк\p{L})?|сестр\p{L}{1,2}|сестренк\p{L}{1,2}|муж(?:а|у|ем|е)?|жен(?:а|ы|е|у|ой)|мат(?:ь|ери|ерью)|мам(?:а|ы|е|у|ой)|мамочк\p{L}|от(?:ец|ца|цу|цом|це)|пап(?:а|ы|е|у|ой)|внук\p{L}{0,2}|внучк?\p{L}{1,2}|племянни[кц]\p{L}{0,2}|свекров\p{L}{1,2}|свекр(?:а|у|ом)?|невестк\p{L}{1,2}|зят\p{L}{1,2}|тещ\p{L}{1,2}|тест(?:ь|я|ю|ем)|сосед\p{L}{0,3}|подруг\p{L}{1,2}|подружк\p{L}{1,2}|друг(?:а|у|ом|е)?|ребен(?:ок|к\p{L}{1,2})|дет(?:и|ей|ям|ьми)|малыш\p{L}{0,2}|супруг\p{L}{0,2})$/u;
const englishKin =
  /^(?:(?:grand)?(?:son|daughter|mother|father|child)|brother|sister|husband|wife|mom|mum|dad|mama|papa|grand(?:ma|pa)|uncle|aunt|nephew|niece|cousin|neighbou?r|friend|kid|baby|twins?)(?:s|['’]s)?$/u;
/** «ұлым», «қызымның», «көршіміз», «балаңыз»: with whose they are, in folded letters. */
const kazakhKin =
  /^(?:ул|кыз|бала|ага|аке|ана|шеше|апа|апке|апше|ини|синли|карындас|немере|жиен|келин|куйеу|жубай|айел|корши|дос|бауыр|жолдас|курбы|туыс|ата|аже|ене)(?:лар|лер|дар|дер|тар|тер)?(?:[ыи]?[мн](?:[ыи]з)?|с?[ыи])(?:н?[ыи]н|[гк]?[ае]|н[ае]|[нд]?[ыи]|[днт][ае]н|[мб]ен)?$/u;
const mine = /^(?:мо[йяюеи]|мо(?:его|ему|ей|им|их|ими)|my|менин)$/u;
/** Between the kin and the name; those that say that a name comes. */
const between = /^(?:аты|есими|зовут|звали|имени|по|named?|called|is|was)$/u;
const naming = /^(?:аты|есими|зовут|звали|имени|named?|called)$/u;
const mineInKazakh = /[мн]$|[мн](?:нын|нин|дын|дин|[аеыи]|[ыи]з)/u;

const mayHaveKin =
  /сын|доч|брат|сестр|муж|жен|мат|мам|от[це]|пап|внук|внуч|племян|свек|невест|зят|т[её]щ|тест|сосед|подру|друг|реб[её]н|дет|малыш|супруг|[ұу]л|[қк]ыз|бала|а[ғг]а|[әа]ке|ана|шеше|апа|[әа]пке|[іи]н[іи]|с[іи][ңн]л|[қк]арын|немере|жиен|кел[іи]н|к[үу]йеу|ж[ұу]бай|[әа]йел|к[өо]рш|дос|бауыр|жолдас|[қк][ұу]рбы|туыс|ата|[әа]же|ене|son|daughter|mother|father|child|brother|sister|husband|wife|m[ou]m|dad|[Gg]rand|uncle|aunt|nephew|niece|cousin|neighb|friend|kid|baby|twin/iu;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Whether a word in folded letters is one of kinship or neighbourhood. */
export const isKin = (folded: string): boolean =>
  russianKin.test(folded) || englishKin.test(folded) || kazakhKin.test(folded);
const isListedName = (word: string): boolean =>
  (isGivenName(word) || isSurname(word) || isPatronymic(word) || isShortName(word)) && !isTown(word);

/** Words right before a place, the nearest first; none where another sentence ends in between. */
const wordsBefore = (text: string, end: number): readonly string[] => {
  const before = text.slice(Math.max(0, end - 60), end);
  const near = /[\p{L}’'\s\u00a0,–—-]*$/u.exec(before)?.[0] ?? '';
  return (near.match(/\p{L}[\p{L}’'-]*/gu) ?? []).reverse().map(foldText);
};

const isAfterKin = (text: string, { text: word, start }: Word): boolean => {
  const near = wordsBefore(text, start);
  const at = near.findIndex((each) => !between.test(each));
  const kin = near[at];
  if (kin === undefined || !isKin(kin)) return false;
  if (isListedName(word)) return true;
  // A word that no list has: only right behind "my son", or where it says that it is a name.
  const isApart = /[,–—-][ \u00a0]$/u.test(text.slice(Math.max(0, start - 2), start));
  if (isApart || isTown(word) || !/^\p{Lu}\p{Ll}{2,}(?:['’]s)?$/u.test(word)) return false;
  const isMine = near.slice(at + 1, at + 3).some((each) => mine.test(each));
  const isNamed = near.slice(0, at).some((each) => naming.test(each));
  return isNamed ? isMine || kazakhKin.test(kin) : isMine && at === 0;
};

/** «Серик, брат мой», «Тимур, мой сын», «Әсел қызым», «Тимур атты бала», «Марат из соседнего дома». */
const beforeKin =
  /^,?[ \u00a0](?:[–—-][ \u00a0])?(?:(?:мой|моя|моего|моей|наш|наша|my|our)[ \u00a0](?:\p{Ll}+[ \u00a0])?(\p{Ll}+)|(\p{Ll}+)[ \u00a0](?:мой|моя|наш|наша)(?!\p{L}))/u;
const beforeKazakhKin = /^,?[ \u00a0](\p{Ll}+)(?!\p{L})/u;
const isFromNextDoor =
  /^[ \u00a0](?:(?:из|со?)[ \u00a0](?:соседн\p{Ll}{2,3}|наше\p{Ll}{1,2})[ \u00a0](?:дом|квартир|двор|подъезд|улиц|этаж)|(?:атты|есімді|есимди)(?!\p{L}))/u;

/** Whose kin somebody is: «Ерболдың әкесі», «Айгүлдің кіші қызы», "Yerbol's father". */
const behindOwner = /^(?:[ \u00a0]\p{Ll}+){1,3}/u;
const itsKin =
  /^(?:ул|кыз|бала|ага|аке|ана|шеше|апа|апке|апше|ини|синли|карындас|немере|жиен|келин|куйеу|жубай|айел|корши|дос|бауыр|жолдас|курбы|туыс|ата|аже|ене)(?:лар|лер|дар|дер|тар|тер)?с?[ыи](?:н[ыиае]н?|н[ыи]н|мен)?$/u;
const nominativeOf = (word: string): string => word.replace(/(?:[нтд][ыі]ң|['’]s)$/u, '');
const isOwnerOfKin = (text: string, { text: word, end }: Word): boolean => {
  const isEnglish = /['’]s$/u.test(word);
  if (isAmbiguous(nominativeOf(word)) || (!isEnglish && !/[нтд][ыі]ң$/u.test(word))) return false;
  const words =
    behindOwner
      .exec(text.slice(end, end + 60))?.[0]
      .trim()
      .split(/\s/u) ?? [];
  const kin = isEnglish ? englishKin : itsKin;
  return words.slice(0, isEnglish ? 2 : 3).some((each) => kin.test(foldText(each)));
};

/** Asked first. */
const mayBeFromNextDoor = /соседн|наше|атты|есімді|есимди/u;

const isBeforeKin = (text: string, given: Word): boolean => {
  const { text: word, end } = given;
  if (!isGivenName(word.replace(/['’]s$/u, '')) || isTown(word)) return false;
  const behind = text.slice(end, end + 60);
  if (isFromNextDoor.test(behind) || isOwnerOfKin(text, given)) return true;
  const [, after, before] = beforeKin.exec(behind) ?? [];
  const kin = after ?? before;
  if (kin !== undefined) return isKin(foldText(kin));
  const kazakh = foldText(beforeKazakhKin.exec(behind)?.[1] ?? '');
  return kazakhKin.test(kazakh) && mineInKazakh.test(kazakh);
};

/**
 * Capitalised words that name somebody beside a word of kinship or neighbourhood: «мой сын Тимур», «ұлымның аты Арман»,
 * "my son Timur". Names of the lists, and after "my" or "is called" any other word.
 */
export const besideKin = <One extends Word>(text: string, words: readonly One[]): readonly One[] =>
  mayHaveKin.test(text) || mayBeFromNextDoor.test(text)
    ? words.filter((word) => isAfterKin(text, word) || isBeforeKin(text, word))
    : [];
