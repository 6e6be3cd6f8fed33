import { foldText } from '@qadam/language/domain';
import { remembered } from './remembered';

/** Cases that Russian and, in folded letters, Kazakh put behind a surname or patronymic. */
const russian = '(?:а|у|ым|е|ой|ою|ы|ых|ыми)?';
const kazakh =
  '(?:нын|нин|дын|дин|тын|тин|нан|нен|дан|ден|тан|тен|мен|бен|пен|га|ге|ка|ке|ны|ни|ды|ди|ты|ти|да|де|та|те|лар|лер|тар|тер|дар|дер)?';

/** Surnames in -ин and -цын, which Kazakh words with a possessive and a case end like: «соңында», «ішіне». */
const surnameInIn = new RegExp(`(?:ин|цын)а?${russian}$|(?:ин|цын)${kazakh}$`, 'u');
const ownLetters = /[әғқңөұүһі]/iu;
const inPlace = /[ыи]н(?:да|де|ан|ен|ын|ин)$/u;

const surnameEndings = new RegExp(
  `(?:[ое]в|[ое]ва)(?:${russian}|${kazakh})$|(?:ск|цк)(?:ий|ая|ого|ому|им|ом|ой|ую)$|(?:енко|чук|юк)$|(?:бай|бек|хан|улы|кызы|[гк]али)${kazakh}$`,
  'u',
);
const latinSurnameEndings =
  /(?:[oey]v|[oey]va|in|ina|sky|skaya|enko|uly|kyzy|qyzy|bek|bay|bai|khan)(?:'s)?$/u;

/** A word without the vowels that cases put behind it: Женщина, Женщины and Женщину are one. */
const stemOf = (folded: string): string => folded.replace(/[аяыиеуюоэйь]+$/u, '');

/** Towns and words that end like surnames, in all their cases. */
const noSurnames = new Set(
  [
    ...[
      'Ростов',
      'Саратов',
      'Харьков',
      'Псков',
      'Киев',
      'Львов',
      'Азов',
      'Тамбов',
      'Берлин',
      'Минфин',
      'Индер',
      'Курчатов',
      'Пекин',
      'Петропавл',
    ],
    ...[
      'Магазин',
      'Один',
      'Машина',
      'Причина',
      'Половина',
      'Основа',
      'Глава',
      'Украина',
      'Долина',
      'Середина',
    ],
    ...[
      'Женщина',
      'Мужчина',
      'Картина',
      'Машин',
      'Снова',
      'Слова',
      'Права',
      'Медицина',
      'Дисциплина',
      'Вторая',
      'Община',
      'Старшина',
      'Вдова',
      'Величина',
      'Родина',
      'Вакцина',
      'Осетин',
      'Остров',
      'Корова',
      'Голова',
      'Покров',
      'Подкова',
      'Здоров',
      'Грузин',
    ],
    ...['Тұрғын', 'Келін', 'Қатын', 'Атаулы', 'Жиын', 'Отын', 'Ойын', 'Дайын', 'Бүгін', 'Кейін'],
    ...['Балхаш', 'Түркістан', 'Туркестан', 'Казахстан', 'Қазақстан', 'Узбекистан', 'Өзбекстан'],
    ...[
      'Berlin',
      'Latin',
      'Again',
      'Begin',
      'Main',
      'China',
      'Region',
      'Spain',
      'Bahrain',
      'Benin',
      'Liechtenstein',
      'Kurchatov',
      'Captain',
      'Cousin',
      'Admin',
      'Certain',
      'Train',
      'Rain',
      'Basin',
      'Mountain',
    ],
  ].map((word) => stemOf(foldText(word))),
);

const endsAsSurname = (word: string): boolean => {
  const folded = foldText(word.replace(/[’']s$/u, ''));
  if (folded.length < 4 || noSurnames.has(stemOf(folded))) return false;
  if (!/\p{Script=Cyrillic}/u.test(word)) return latinSurnameEndings.test(folded);
  const mayEndInIn = !ownLetters.test(word) && !inPlace.test(folded);
  return surnameEndings.test(folded) || (mayEndInIn && surnameInIn.test(folded));
};

/** Whether a capitalised word ends like a surname, in any case; towns and common words that do are left out. */
export const isSurname = remembered(endsAsSurname);

const strong =
  /(?:[ое]в(?:а|у|ым|е|ой)?|[ое]в(?:ты|ти|тын|тин|ка|ке|га|ге|пен|бен|тан|тен)|[ое]ва(?:ны|нын|га|мен|дан)|(?:[aeo]|ye)va?(?:['’]s)?)$/u;
/** Whether a capitalised word can hardly be anything but a surname: -ов, -ев, -ова, -ева, in any case. */
export const isStrongSurname = remembered(
  (word: string): boolean =>
    isSurname(word) && !isTown(word) && foldText(word).length > 5 && strong.test(foldText(word)),
);

const russianPatronymic =
  /(?:[ое]вич|[ое]вн)(?:а|у|е|ем|ом|ы|ой|ою)?$|^(?:ильи|кузьми|фоми|луки|ники?ти|савви)ч(?:н?а|у|е|ем|ны|не|ной)?$/u;
/** Adjectives and nouns that end as a patronymic does: Основной вопрос, Ежедневной, В Деревне. */
const noPatronymics =
  /^(?:(?:не)?(?:основн|условн|уголовн|верховн|духовн|виновн|кровн|церковн|ровн|словн|любовн|древн|деревн|дневн|душевн|плачевн|целевн)|(?:еже|полу|трех|двух)дневн|(?:без|благо|перво)\p{L}*[ое]вн)/u;
const kazakhPatronymic = new RegExp(`^(?!атаулы).{3,}(?:улы|кызы|угли)(?:на|не|нда|нде|${kazakh})$`, 'u');

const endsAsPatronymic = (word: string): boolean => {
  const folded = foldText(word);
  if (!/\p{Script=Cyrillic}/u.test(word)) return /.{3}(?:ovich|evich|ovna|evna|uly|kyzy|qyzy)$/u.test(folded);
  return (russianPatronymic.test(folded) && !noPatronymics.test(folded)) || kazakhPatronymic.test(folded);
};

/** Whether a capitalised word is a patronymic by its ending: -ович, -евна, -ұлы, -қызы (also in Latin: -uly, -kyzy). */
export const isPatronymic = remembered(endsAsPatronymic);

/**
 * After these words, or before the others, a name is that of a place or an institution. Of Kazakh words those that
 * belong to the name ("ауылы", its village), not those that tell where somebody is ("ауылда", in the village).
 */
export const placeBefore =
  /(?:имени|им\.|ул\.|улиц\p{L}*|пр\.|пр-т\.?|просп\p{L}*\.?|пер\.|переул\p{L}*|площад\p{L}*|мкр\.?|микрорайон\p{L}*|бульвар\p{L}*|област\p{L}*|район\p{L}*|город\p{L}*|г\.|с\.|сел[оеау]\p{L}*|посел\p{L}*|аул\p{L}*|школ\p{L}*|музе\p{L}*|памятник\p{L}*|театр\p{L}*|street|avenue|named after|district|region|village of|city of|school)\s*[№«"“]?\s*\d*\s*$/iu;
export const placeAfter =
  /^[»"”]?\s*(?:атынд\p{L}*|ат\.|(?:көшес|даңғыл|ауылы|ауылдық|ауданы|аудандық|облысы|облыстық|қаласы|қалалық|мектебі(?!міз))\p{L}*|(?:көше|ауыл|аудан|облыс|қала|мектеп)(?!\p{L})|район\p{L}*|област\p{L}*|ескерткіш\p{L}*|музей\p{L}*|шағын\s?аудан\p{L}*|аул[аеу]?(?!\p{L})|университет\p{L}*|академи\p{L}*|институт\p{L}*|колледж\p{L}*|стадион\p{L}*|street|avenue|district|region|school|village|university|college)/iu;

/** After these, also a name of two and more words is that of a place: others tell where a person is from or works. */
export const namedAfter =
  /(?:имени|им\.|ул\.|улиц\p{L}*|пр\.|пр-т\.?|просп\p{L}*\.?|пер\.|переул\p{L}*|площад\p{L}*|мкр\.?|микрорайон\p{L}*|бульвар\p{L}*|музе\p{L}*|памятник\p{L}*|театр\p{L}*|street|avenue|named after)\s*[№«"“]?\s*\d*\s*$/iu;

/** People whom streets and schools are named after; their names are no personal data of a meeting. */
const honoured = [
  ...['Абай Құнанбай', 'Қаныш Сәтбаев', 'Каныш Сатпаев', 'Мұхтар Әуезов', 'Мухтар Ауэзов', 'Шоқан Уәлиханов'],
  ...['Чокан Валиханов', 'Ахмет Байтұрсын', 'Ахмет Байтурсын', 'Ыбырай Алтынсарин', 'Ыбрай Алтынсарин'],
  ...['Әлихан Бөкейхан', 'Алихан Букейхан', 'Дінмұхамед Қонаев', 'Динмухамед Кунаев', 'Динмухамед Конаев'],
  ...['Жамбыл Жабаев', 'Александр Пушкин', 'Әлия Молдағұлова', 'Алия Молдагулова', 'Мәншүк Мәметова'],
  ...['Маншук Маметова', 'Бауыржан Момышұлы', 'Бауржан Момышулы', 'Міржақып Дулат', 'Мағжан Жұмабай'],
  ...['Магжан Жумабаев', 'Сәкен Сейфуллин', 'Сакен Сейфуллин', 'Амангелді Иманов', 'Амангельды Иманов'],
  ...['Ахмет Ясауи', 'Ахмет Яссауи', 'Ахмед Ясави', 'Ahmed Yasawi', 'Ahmet Yassawi', 'Бибі Айша'],
  ...['Abai Kunanbay', 'Kanysh Satpayev', 'Mukhtar Auezov', 'Shoqan Walikhanov', 'Dinmukhamed Kunayev'],
].map(foldText);

export const isHonoured = (words: string): boolean => {
  const folded = foldText(words.replace(/\s+/gu, ' '));
  return honoured.some((name) => {
    const [given = '', surname = ''] = name.split(' ');
    return folded.includes(surname.slice(0, 6)) && folded.includes(given.slice(0, 4));
  });
};

/** Surnames that are more often towns and districts. */
const towns =
  /^(?:сатпаев|сатбаев|абай|кунанбай|кунаев|конаев|жангельдин|жангелдин|аманге|панфилов|ау[еэ]зов|байконыр|satpa[iy]?ev|abai|abay)/u;
export const isTown = (word: string): boolean => towns.test(foldText(word));
