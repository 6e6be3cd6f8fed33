import { foldText } from '@qadam/language/domain';
import { isGivenName } from './given-names';
import { isPatronymic, isSurname, isTown, placeAfter, placeBefore } from './name-words';
import type { PersonalSpan } from './personal-span';
import { isShortSurname } from './short-surnames';

/** Given names that are as often words, plants, feelings or quarters of a town: alone they tell nothing. */
const ambiguous = new Set(
  (
    'самал арман бақыт бакыт надежда вера любовь роза роман батыр азамат алма баян адай бағдат багдат ынтымак думан ' +
    'жанат жулдыз жұлдыз умит үміт рахат манас нурсултан жомарт жақсылық жаксылык торгын сағат сагат кеңес кенес инкар ' +
    'сара шара улан ұлан болат мархаба алтынай зере paul carlos batyr'
  )
    .split(' ')
    .map(foldText),
);
export const isAmbiguous = (word: string): boolean => ambiguous.has(foldText(word));
/** Words, feasts, districts and papers besides, which a list of people or a word of saying tells from names, but little else. */
const wordsToo = new Set(
  (
    'берік берик әділ әділет адилет ғалым галым мұхит мақсат максат еркін еркин салтанат амандық амандык төлеу толеу айдын айкын ' +
    'жібек жибек талапкер орынбасар мейрам рамазан семен алмас алмат қарлығаш карлыгаш канат қанат есен сырым балауса самғат ' +
    'самгат алпамыс қазыбек казыбек наурызбай мирас дана дидар рауан дархан мұрат мурат азат абзал қуаныш куаныш дәулет даулет дәурен ' +
    'меруерт раушан асия әсия айна айман орал нур нұр мир слава лада майя маия лилия виктория яна диана марал арыстан шолпан ' +
    'құралай куралай ләззат лаззат абай сарсен турсын тұрсын жарас сағын сагын тоқтасын кенже аян ақжол акжол рысты талап тілек береке ' +
    'айбар айбын темирлан досым жандос бота бейбіт бейбит жұпар жупар марсель карим omar alma aida dana dina laura diana asia asel victoria maria'
  )
    .split(' ')
    .map(foldText),
);
/** A given name that alone, at whatever place, is one: no word, no quarter, no district. */
export const isPlainGivenName = (word: string): boolean => {
  if (!isSureGivenName(word)) return false;
  const folded = foldText(word).replace(/['’]s$/u, '');
  const bare = folded.replace(kazakhOrRussianCase, '');
  return ![folded, bare, folded.replace(/[аяуюеы]$/u, '')].some(
    (form) => wordsToo.has(form) || ambiguous.has(form),
  );
};
const kazakhOrRussianCase =
  /(?:нын|нин|дын|дин|тын|тин|нан|нен|дан|ден|тан|тен|мен|бен|пен|га|ге|ка|ке|ны|ни|ды|ди|ты|ти|ом|ем|ой|ей)$/u;

export const isSureGivenName = (word: string): boolean => isGivenName(word) && !isAmbiguous(word);

/** Who of a list was there or spoke. */
const gathering =
  /(?:присутств|участв|участни|выступ|взяли? слово|слово взял|приглаш|собрал|қатыс|қатынас|жиналды|сөз сөйле|сөз алды|present|attend|participant|took part|speakers?)/iu;
/** What a person does and a place or a body does not: words of saying, right behind or before a name. */
const said =
  '(?:сказал\\p{Ll}{0,2}|говор\\p{Ll}{1,4}|рассказал\\p{Ll}{0,2}|отметил\\p{Ll}{0,2}|заявил\\p{Ll}{0,2}|спросил\\p{Ll}{0,2}|ответил\\p{Ll}{0,2}|пожаловал\\p{Ll}{2,3}|жаловал\\p{Ll}{2,3}|жалу[ею]тся|предложил\\p{Ll}{0,2}|добавил\\p{Ll}{0,2}|выступил\\p{Ll}{0,2}|поддержал\\p{Ll}{0,2}|сообщил\\p{Ll}{0,2}|считает|считают|просил\\p{Ll}{0,2}|попросил\\p{Ll}{0,2}|согласил\\p{Ll}{2,3}|айтты|айтып|деді|дейді|сөйледі|сұрады|қосты|шағымданды|ұсынды|келіспеді|келісті|жауап берді|said|says|told|asked|added|complained|agreed|replied|noted|suggested|explained)';
const afterName = new RegExp(
  `^[ \\u00a0](?:(?:also|тоже|также|да|де|былай|осылай)[ \\u00a0])?${said}(?!\\p{L})`,
  'u',
);
const beforeName = new RegExp(
  `(?:(?<!\\p{L})(?:${said.replace('(?:сказал', '(?:[Сс]казал').replace('выступил', '[Вв]ыступил')}|[Пп]о словам|[Пп]о мнению|[Сс]о слов|[Сс]лово взял\\p{Ll}{0,2}|[Aa]ccording to))[ \\u00a0]$`,
  'u',
);
/** «Серіктің айтуынша»: as somebody says. */
const inHisWords = /^[ \u00a0](?:айтуынша|пікірінше|сөзінше)/u;

/** Bodies, offices and peoples that stand in lists of those who were there. */
const bodies =
  /^(?:мин|каз|қаз|аким|әкім|комитет|департамент|управлен|агентств|фонд|центр|школ|больниц|поликлиник|союз|совет|палат|общест|област|район|город|республик|басқарма|министр|орталық|мектеп|аурухана|одақ|кеңес|облыс|аудан|ауыл|қала|ministr|depart|committee|agency|fund|cent|union|council|school)/iu;
const towns =
  /^(?:алмат|астан|шымкент|тараз|кызылорд|қызылорд|актоб|ақтөб|атырау|актау|ақтау|уральск|орал|костана|қостана|павлодар|семе[йя]|караган|қараған|туркест|түркіст|талдыкорг|кокшет|көкшет|петропавл|жезказг|жезқазғ|усть|оскемен|өскемен|арыс|кентау|аксу|ақсу|сарыагаш|сарыағаш|келес|сайрам|almat|astan|shymk|taraz|turkest)/u;

export const isBody = (word: string): boolean => bodies.test(word) || towns.test(foldText(word));

interface Item {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const item = /\p{Lu}\p{Ll}[\p{Ll}’'-]+(?![\p{L}\p{N}])|\p{Lu}\p{Ll}(?![\p{L}\p{N}])/gu;
const joint =
  /^(?:,[ \u00a0]?|;[ \u00a0]|[ \u00a0](?:и|мен|бен|пен|және|and)[ \u00a0]|,[ \u00a0](?:и|және|and)[ \u00a0])$/u;
/** What is told of somebody of a list between the names: in brackets, a telephone number, or between two commas. */
const asides =
  /[ \u00a0]?\([^()\n]{0,80}\)|,?[ \u00a0](?:тел[.:]{0,2}[ \u00a0]?|tel[.:]{0,2}[ \u00a0]?)?\+?\d[\d \u00a0()-]{8,20}\d(?!\d)|,[ \u00a0]\p{Ll}[\p{Ll}\d №-]{2,40},(?=[ \u00a0](?:и|мен|және|and)[ \u00a0])/gu;
const withoutAsides = (text: string): string => text.replace(asides, (aside) => ' '.repeat(aside.length));
const betweenOf = (gap: string): string => gap.replace(/ {2,}/gu, ' ').replace(/^ (?=[,;])/u, '');

/** Between the surname of a list and the next: initials, which belong to it. */
const initials = /^[ \u00a0]\p{Lu}\.(?:[ \u00a0]?\p{Lu}\.)?/u;

const isNameLike = (word: string): boolean =>
  (isSurname(word) && !isTown(word)) || isSureGivenName(word) || isPatronymic(word);
const mayBeName = (word: string): boolean => isNameLike(word) || isGivenName(word) || isShortSurname(word);

const span = ({ start, end }: { readonly start: number; readonly end: number }): PersonalSpan => ({
  start,
  end,
  kind: 'name',
});

/** Capitalised words that stand one behind the other with commas or an "and" between them. */
const listsIn = (text: string): Item[][] => {
  const lists: Item[][] = [];
  let list: Item[] = [];
  for (const match of text.matchAll(item)) {
    const start = match.index;
    const before = text[start - 1];
    if (before !== undefined && /[\p{L}\p{N}.@-]/u.test(before)) continue;
    const last = list.at(-1);
    if (last && !joint.test(betweenOf(text.slice(last.end, start)))) {
      lists.push(list);
      list = [];
    }
    const end = start + match[0].length;
    const own = initials.exec(text.slice(end))?.[0].length ?? 0;
    list.push({ text: match[0], start, end: end + own });
  }
  return [...lists, list].filter(({ length }) => length > 1);
};

const sentenceAround = (text: string, start: number, end: number): string => {
  const from = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('\n', start)) + 1;
  const to = text.slice(end).search(/[.!?\n]/u);
  return text.slice(from, to < 0 ? text.length : end + to);
};

/**
 * Names that stand in a list: all that can be names where two of them, or one in a sentence about who was there, are
 * names beyond doubt; of a list of who was there also words that end like no surname, but no towns and no bodies.
 */
const listed = (text: string): PersonalSpan[] =>
  listsIn(text).flatMap((list) => {
    const [first, last] = [list[0], list.at(-1)];
    if (!first || !last) return [];
    if (placeBefore.test(text.slice(Math.max(0, first.start - 40), first.start))) return [];
    if (placeAfter.test(text.slice(last.end, last.end + 24))) return [];
    const sure = list.filter(({ text: word }) => isNameLike(word));
    const isGathering = gathering.test(sentenceAround(text, first.start, last.end));
    const isSpoken = afterName.test(text.slice(last.end, last.end + 40));
    if (sure.length < (isGathering || isSpoken ? 1 : 2)) return [];
    const isOther = (word: string) =>
      isGathering && sure.length * 2 >= list.length && !bodies.test(word) && !towns.test(foldText(word));
    return list.filter(({ text: word }) => mayBeName(word) || isOther(word)).map(span);
  });

/** The same where more than a joint stands between: «Серик Нурпеисов (87771234567) и Айжан из отдела». */
const besideAsides = (text: string): PersonalSpan[] => {
  const bare = withoutAsides(text);
  return bare === text ? [] : listed(bare);
};

/** Many: «Женщины говорили», «Тұрғындар айтты», «Работников попросили»; a family, «Касымовы», apart. */
const many = /(?:[иы]н(?:ы|ам|ами|ах)|(?:лар|лер|дар|дер|тар|тер)\p{L}{0,4})$/u;
const manySay = /^[ \u00a0](?:(?:тоже|также|да)[ \u00a0])?\p{Ll}+(?:ли|лись|ят|ют)(?!\p{L})/u;
const isOnePerson = (word: string, behind: string): boolean => {
  const folded = foldText(word);
  return !many.test(folded) && (!manySay.test(behind) || /[ое]вы$/u.test(folded));
};

/** A given name or surname alone, beside a word of saying. */
const spoken = (text: string): PersonalSpan[] =>
  [...text.matchAll(item)].flatMap((match) => {
    const [word, start, end] = [match[0], match.index, match.index + match[0].length];
    if (/[\p{L}\p{N}.@-]/u.test(text[start - 1] ?? ' ')) return [];
    const behind = text.slice(end, end + 40);
    if (!isGivenName(word) && (!isSurname(word) || isTown(word) || !isOnePerson(word, behind))) return [];
    const before = text.slice(Math.max(0, start - 24), start);
    const isSaid = afterName.test(behind) || inHisWords.test(behind) || beforeName.test(before);
    return isSaid ? [span({ start, end })] : [];
  });

/** A given name with another word of a name beside it: «Болат Нұрғазы айтты», «сказал Нургазы Болат». */
const spokenPairs = (text: string): PersonalSpan[] =>
  [
    ...text.matchAll(/(?<![\p{L}\p{N}.@-])(\p{Lu}\p{Ll}{2,})[ \u00a0](\p{Lu}\p{Ll}{2,})(?![\p{L}\p{N}])/gu),
  ].flatMap((match) => {
    const { 0: all, 1: one = '', 2: other = '', index: start } = match;
    const end = start + all.length;
    if (!isGivenName(one) && !isGivenName(other)) return [];
    if ([one, other].some((word) => isTown(word) || bodies.test(word) || towns.test(foldText(word))))
      return [];
    const isBehindSaid = beforeName.test(text.slice(Math.max(0, start - 24), start));
    const behind = text.slice(end, end + 40);
    const isSaid = isBehindSaid || afterName.test(behind) || inHisWords.test(behind);
    // Before a given name a word that opens the sentence may be any.
    const opens = /(?:^|[.!?…:\n][»"”]?[ \u00a0]?)[«"“]?$/u.test(text.slice(Math.max(0, start - 4), start));
    return isSaid && (isGivenName(one) || !opens) ? [span({ start, end })] : [];
  });

/** What has a word of saying or gathering, or a joint between capitalised words, at all: asked first. */
const mayHave = /[\p{Ll}\d),](?:\.)?(?:,| (?:и|мен|бен|пен|және|and)) ?\p{Lu}/u;
const maySay = new RegExp(
  `${said}|[Пп]о словам|[Пп]о мнению|[Сс]о слов|лово взял|ccording to|айтуынша|пікірінше|сөзінше|[Вв]ыступил`,
  'u',
);

/** Surnames and given names that stand in a list or beside a word of saying, without another part of the name. */
export const findLoneNames = (text: string): readonly PersonalSpan[] => [
  ...(mayHave.test(text) ? [...listed(text), ...besideAsides(text)] : []),
  ...(maySay.test(text) ? [...spoken(text), ...spokenPairs(text)] : []),
];
