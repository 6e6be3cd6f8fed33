import { areNeighbours, beginsSentence, type Word, withoutOwner } from './capitalised-words';
import { isPlainGivenName } from './name-lists';
import { isStrongSurname, isTown } from './name-words';
import type { PersonalSpan } from './personal-span';

/** What people do and places, shops and bodies do not, in the language of the sentence. */
const russianActs =
  /^[ \u00a0](?:(?:не|тоже|всегда|часто|вчера|снова|давно|ещё|уже|очень)[ \u00a0]){0,2}(?:прос(?:ит|ила?)|плач(?:ет)|плакала?|жив[её]т|жил[аи]?|ждала?|ждёт|ждет|ездит|ездила?|возит|возила?|приш(?:ёл|ел|ла)|уш(?:ёл|ел|ла)|приехала?|уехала?|обещала?|написала?|позвонила?|звонила?|потеряла?|купила?|помогла?|помогает|болеет|болела?|заболела?|учится|училась|учился|родила|жалуется|хочет|хотела?|боится|боялась|не может|молчала?|молчит|кричала?|держит|пасёт|пасет|лечится|умерла?|умер|осталась|остался|работает|работала?|устала?|знает|видела?|расска(?:зала?|зывает)|записала?|вела|пришла?)(?!\p{L})/u;
const kazakhActs =
  /^(?![ \u00a0]бол)(?:[ \u00a0]\p{Ll}+){0,3}[ \u00a0](?:сұрайды|сұрап|жылады|жылап|тасиды|тасып|жазды|жазып|шағымданды|айтып|айтқан|қосылды|келмеді|келген|кетіп|жатыр|тұрады|ұстайды|күтіп|күтеді|ауырады|ауырып|оқиды|қуанды|ренжіді|уәде|көмектесті|көмектеседі|жүр|отыр|сатып|жоғалтты)(?!\p{L})/u;
const englishActs =
  /^[ \u00a0](?:(?:also|still|always|often|then|never|already)[ \u00a0])?(?:has|had|lives|lived|lost|works|worked|asks|asked|cried|cries|wants|wanted|waits|waited|wrote|writes|promised|came|left|went|called|helped|helps|brings|brought|fetches|keeps|kept|told|tells|knows|thinks|feels|fell|died|is (?:ill|sick|a)|was (?:ill|sick|a)|cannot|could|does not|did not|needs|remembers|stood|sat|bought|sold)(?!\p{L})/u;
/** What somebody is, behind a comma. */
const beingWhat =
  /^,[ \u00a0](?:(?:\p{Ll}+[ \u00a0]){0,3}(?:мать|мама|отец|папа|бабушка|дедушка|вдов[аец]+|фермер|учител\p{Ll}+|пенсионер\p{Ll}*|жител\p{Ll}+|медсестра|врач|ветеран|инвалид|студент\p{Ll}*|школьни\p{Ll}+|безработн\p{Ll}+|чабан|водитель|анасы|әкесі|әжесі|атасы|фермер|мұғалім|дәрігер|тұрғын\p{Ll}*|зейнеткер|студент|оқушы|жұмыссыз|шопан|жесір)(?!\p{L})|\d{1,2}[ \u00a0](?:лет|год|жаста)|(?:a|an|the|our|my)[ \u00a0](?:\p{Ll}+[ \u00a0])?(?:mother|father|farmer|teacher|pensioner|resident|widow|nurse|doctor|veteran|student|pupil|shepherd|driver|grandmother|grandfather)(?!\p{L})|(?:who|aged)[ \u00a0])/u;
/** «Асель из Жезды», "Assel from Zhezdy". */
const fromWhere = /^[ \u00a0](?:из|from)[ \u00a0]\p{Lu}/u;
/** «Мараттың үйі», «Марата дом», "Marat's house": what is somebody's. */
const owns =
  /^[ \u00a0](?:\p{Ll}+[ \u00a0])?(?:үй|мал|ісі|сиыр|көлі[кг]|өтініш|шағым|сөз|пікір|отбас|жұмыс|жалақы|зейнетақы|жәрдемақы|денсаулы)/u;
const ofKazakhOwner = /[нтд][ыі]ң$/u;
const toInKazakh = /(?:ға|ге|қа|ке)$/u;
const givenInKazakh =
  /^(?:[ \u00a0]\p{Ll}+){0,3}[ \u00a0](?:кел|айт|көмек|бер|жаз|хабарла|телефон|звон|рахмет|алғыс)/u;
/** «Пособие Нургуль», "the allowance of Nurgul": what is somebody's stands before names that have no case. */
const ownedBefore =
  /(?<!\p{L})(?:[Пп]особи\p{Ll}|[Пп]енси\p{Ll}|[Зз]аявлени\p{Ll}|[Жж]алоб\p{Ll}|[Пп]росьб\p{Ll}|[Сс]лова|[Дд]окумент\p{Ll}|[Зз]арплат\p{Ll}|[Бб]олезн\p{Ll}|(?:allowance|pension|house|home|words|case|request|complaint|illness|story|salary|papers) of)[ \u00a0]$/u;
const askedInKazakh = /^(?:[ \u00a0]\p{Ll}+){0,2}[ \u00a0](?:сұра|хат|естіді|біл|ал(?:ды|ған|ыңыз))/u;
const fromInKazakh = /[днт][ае]н$/u;
const ownsInEnglish = /^[ \u00a0]\p{Ll}{3,}/u;

/** Before a name: prepositions that Russian puts before people, and what is done to somebody. */
const russianBefore = /(?<!\p{L})(?:[Уу]|[Кк]|[Оо]т|[Сс]о?|[Бб]ез|[Дд]ля|[Пп]ро)[ \u00a0]$/u;
const doneTo =
  /(?<!\p{L})(?:[Пп]омог\p{Ll}{1,4}|[Пп]ереда(?:йте|ть|ли?|ла)|[Сс]казал[аи]?|[Сс]кажите|[Сс]просит?е|[Сс]просил[аи]?|[Пп]озвонил[аи]?|[Пп]озвоните|[Оо]тдал[аи]?|[Дд]ал[аи]?|[Бб]лагодар\p{Ll}{1,4}|[Сс]пасибо|[Ээ]то|[Зз]аписала?|[Нн]аписала?|[Пп]ришла?|[Пп]риш[её]л|[Пп]риехала?|[Пп]лакала?|[Вв]стала?|[Уу]шла|[Уу]ш[её]л|[Рр]ассказ(?:ала?|ывает)|[Жж]алуется|[Пп]росит|[Pp]hone|[Tt]ell|[Aa]sk(?:ed)?|[Hh]elped|[Mm]et|[Cc]alled|[Tt]hanked|[Vv]isited|[Tt]old|[Cc]are of|(?:listen(?:ed)?|came|spoke|talked|gave|given|went|[Tt]hanks|thankful|happened|wrote|told|back) (?:to|with))[ \u00a0]$/u;
const englishBefore =
  /(?<!\p{L})(?:agree with|together with|spoke with|met with|letter from|heard from|words of)[ \u00a0]$/u;

/** Things that bear names of people: a café, a shop, a quarter; also in quotes. */
const isCalledSo =
  /(?:[«"“„(]|(?:магазин|кафе|ресторан|гостиниц|отел|аптек|салон|фирм|компани|клиник|центр|сад|садик|школ|лагер|ТОО|ИП|КХ|ЖШС|ЖК|ШҚ|дүкен|балабақша|кинотеатр|санатори|рын[о]?к|мкр|микрорайон|фильм|песн|сорт|hotel|shop|caf[eé]|kafe|quarter|microdistrict|film|song)\p{Ll}*\.?[ \u00a0])$/iu;

const isInContext = (text: string, { text: word, start, end }: Word): boolean => {
  const behind = text.slice(end, end + 70);
  const before = text.slice(Math.max(0, start - 30), start);
  if (isCalledSo.test(before)) return false;
  const isLatin = /^\p{Script=Latin}/u.test(word);
  if (beingWhat.test(behind) || fromWhere.test(behind)) return true;
  if (doneTo.test(before) || ownedBefore.test(before)) return true;
  if (isLatin)
    return /['’]s$/u.test(word)
      ? ownsInEnglish.test(behind)
      : englishActs.test(behind) || englishBefore.test(before);
  if (ofKazakhOwner.test(word)) return owns.test(behind);
  if (fromInKazakh.test(word) && askedInKazakh.test(behind)) return true;
  if (toInKazakh.test(word) && givenInKazakh.test(behind)) return true;
  return russianActs.test(behind) || kazakhActs.test(behind) || russianBefore.test(before);
};

/** «ответить Сулейменову», «Сүлейменовке жауап беріңіз»: surnames that something is said or given to. */
const toSurname =
  /(?<!\p{L})(?:ответ(?:ить|ьте|или)|обра(?:титься|щались|тились) к|переда(?:ть|йте|ли)|сообщи(?:ть|те|ли)|позвони(?:ть|те|ли)|благодар\p{Ll}{1,4}|жалоб\p{Ll}{1,3} на|жалу\p{Ll}{2,4} на|претензи\p{Ll} к|answer|thank|told|tell)[ \u00a0]$/iu;
const toSurnameInKazakh = /^[ \u00a0](?:\p{Ll}+[ \u00a0])?(?:жауап|хат|айт|бер|хабарла|телефон|рахмет)/u;
const isGivenTo = (text: string, { text: word, start, end }: Word): boolean =>
  isStrongSurname(word) &&
  (toSurname.test(text.slice(Math.max(0, start - 24), start)) ||
    (/[ое]ва?(?:[кг][ае]|[тд][ае]н)$/u.test(word) && toSurnameInKazakh.test(text.slice(end, end + 40))));

/** «Семья Сапаровых», «Сапаровтардың үйі»: a family by its surname. */
const isFamily = (text: string, { text: word, start }: Word): boolean =>
  /[ое]в(?:тар)\p{Ll}{0,4}$/u.test(word) ||
  (/[ое]вых$/u.test(word) &&
    /(?<!\p{L})(?:семь\p{Ll}{1,2}|супруг\p{Ll}{1,3}|дом[ае]?|двор[ае]?|дет\p{Ll}{1,2}|братьев|сест[её]р)[ \u00a0]$/iu.test(
      text.slice(Math.max(0, start - 16), start),
    ));

/** «Молдабек имам», "Moldabek the imam": what a name has behind it. */
const isAddressed = /^[ \u00a0](?:the[ \u00a0])?(?:имам|молда|ұстаз|кемпір|шал|imam|mullah)(?!\p{L})/u;

/**
 * Given names alone that a sentence shows to be of a person: who does what people do, has something, is something behind
 * a comma, comes from somewhere, or is helped or told. Names that are words or places as well are left, and so is what is
 * called so.
 */
export const findLonePeople = (text: string, words: readonly Word[]): PersonalSpan[] =>
  words.flatMap((word, at) => {
    if (isTown(word.text)) return [];
    if (isGivenTo(text, word) || isFamily(text, word)) return [withoutOwner(word)];
    if (!isPlainGivenName(word.text.replace(/['’]s$/u, ''))) return [];
    if (isAddressed.test(text.slice(word.end, word.end + 20))) return [withoutOwner(word)];
    const [before, next] = [words[at - 1], words[at + 1]];
    const isBesideOther =
      areNeighbours(text, word, next) ||
      (areNeighbours(text, before, word) && !(before && beginsSentence(text, before.start)));
    return !isBesideOther && isInContext(text, word) ? [withoutOwner(word)] : [];
  });
