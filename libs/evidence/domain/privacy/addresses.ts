import type { PersonalSpan } from './personal-span';

const gap = '[ \\u00a0]*';
const street =
  '(?:(?:ул\\.|улиц[аеы]|пр\\.|пр-т\\.?|проспект\\p{Ll}?|пер\\.|переул\\p{Ll}+|мкр\\.?|микрорайон\\p{Ll}?|бульвар)[ \\u00a0]*[«"]?\\p{Lu}[\\p{L}\\d-]*(?:[ \\u00a0]\\p{Lu}[\\p{L}-]*)?[»"]?|\\p{Lu}[\\p{L}-]*(?:[ \\u00a0]\\p{Lu}[\\p{L}-]*)?[ \\u00a0](?:көшесі\\p{Ll}*|даңғылы\\p{Ll}*|шағын[ \\u00a0]?ауданы\\p{Ll}*|ш/а|к-сі))';
const house = `(?:(?:${gap}\\d{1,2}${gap},(?=${gap}(?:д\\.|дом|үй)))?${gap},?${gap}(?:д\\.|дом|үй)?${gap}\\d{1,4}(?:[/-]\\d{1,3})?\\p{L}?(?:-?${gap}үй\\p{Ll}*)?(?![\\p{L}\\d]))`;
/** Where in a house: «подъезд 2, этаж 4», «2 кіреберіс», "floor 4". */
const inside = `(?:${gap},?${gap}(?:(?:подъезд|под\\.|этаж|эт\\.|корпус|корп\\.|секция|[Ee]ntrance|[Ff]loor|[Bb]lock)${gap}№?${gap}\\d{1,3}|\\d{1,3}(?:-?(?:[йяе]|ші|шы))?-?${gap}(?:подъезд|этаж|кіреберіс|қабат)\\p{Ll}*)){0,3}`;
const flat = `(?:${gap},?${gap}(?:(?:кв\\.?|квартир\\p{Ll}|пәтер)${gap}№?${gap}\\d{1,4}|\\d{1,4}-?${gap}пәтер\\p{Ll}*))`;

/** A house with a flat is somebody's home. */
const withFlat = new RegExp(`${street}${house}${inside}${flat}`, 'gu');
const flatWord = '(?:[Ff]lat|[Aa]pt\\.?|[Aa]partment)';
const englishFlat = `(?:${gap},?${gap}${flatWord}${gap}(?:No\\.?${gap})?\\d{1,4})`;
const englishStreet =
  '\\p{Lu}[\\p{L}-]*(?:[ \\u00a0]\\p{Lu}[\\p{L}-]*)?[ \\u00a0](?:[Ss]treet|[Aa]venue|[Rr]oad|[Ll]ane|[Mm]icrodistrict|[Ss]t\\.|[Aa]ve\\.)';
/** House and flat without a street, as in villages: «дом 14, кв. 2», «14-үй, 2-пәтер», "house 14, flat 2". */
const houseWithFlat = [
  `(?<![\\p{L}\\d])(?:(?:дом|д\\.)${gap}(?:№${gap})?\\d{1,4}(?:[/-]\\d{1,3})?\\p{L}?(?![\\p{L}\\d])${inside}${flat}`,
  `(?:\\p{Lu}[\\p{L}-]+[ \\u00a0])?\\d{1,4}-?${gap}үй(?:дің|де)?${inside}${flat}(?![ \\u00a0](?:салын|беріл|сатыл|тапсыр|жоқ|бар|керек))`,
  `(?:${englishStreet}${gap},?${gap})?[Hh]ouse${gap}(?:No\\.?${gap})?\\d{1,4}\\p{L}?${inside}${englishFlat})`,
].join('|');
/** «Абая 14, кв. 25», «Абай 14, 25-пәтерде»: a name and a house with a flat; of «25 пәтер салынды» nobody says a home. */
const nameWithFlat = `(?<![\\p{L}\\d.-])\\p{Lu}[\\p{L}-]+[ \\u00a0]\\d{1,3}\\p{L}?(?![\\p{L}\\d])(?:${gap},?${gap}(?:кв\\.?|квартира)${gap}№?${gap}\\d{1,4}(?![\\d-]|${gap}(?:м|метр))|${gap},${gap}\\d{1,4}(?:-${gap}пәтер\\p{Ll}*|[ \\u00a0]пәтер(?:де|дің|ден|і)?(?=[ \\u00a0]?(?:[.;)!?]|$|т[ұу]р))))`;
const englishHomes = [
  `(?<![\\p{L}\\d])(?:${flatWord}${gap}(?:No\\.?${gap})?\\d{1,4},?[ \\u00a0](?:\\d{1,4}[a-zA-Z]?[ \\u00a0]${englishStreet}|${englishStreet}(?:${gap},?${gap}(?:house${gap})?\\d{1,4}[a-zA-Z]?)?)`,
  `${englishStreet}${gap},?${gap}(?:house${gap})?\\d{1,4}[a-zA-Z]?${inside}${englishFlat}`,
  `\\d{1,4}[a-zA-Z]?[ \\u00a0]${englishStreet}${inside}${englishFlat})(?![\\p{L}\\d])`,
].join('|');
const homesWithFlat = [houseWithFlat, nameWithFlat, englishHomes].map((form) => new RegExp(form, 'gu'));
/** A house alone is one where the words before say so. */
const home = new RegExp(
  `(?:прожива\\p{Ll}+|жив[уеё]\\p{Ll}{0,2}|адрес\\p{Ll}{0,2}|тұра(?:ды|мын|тын)|мекенжай\\p{Ll}*|мекен-жай\\p{Ll}*)(?:[^.!?\\n]{0,40}?)(${street}${house}${flat}?)`,
  'giu',
);
/** Without a word for a street: «Живу на Сатпаева 15», «Прописан: Сатпаева, 15-4», «Сәтбаев 15-те тұрамын». */
const named = '\\p{Lu}[\\p{L}-]+(?:[ \\u00a0]\\p{Lu}[\\p{L}-]+)?';
const number = `${gap},?${gap}(?:д\\.?|дом)?${gap}\\d{1,4}(?:[/-]\\d{1,4})?\\p{L}?(?![\\p{L}\\d]|[.,]\\d)${flat}?`;
/** What is counted is no house: «живу на Балхаше 15 лет». */
const isCounted =
  /^[ \u00a0](?:лет|год|км|кил|сем|чел|мин|метр|мес|дн|раз|час|тыс|мл|процент|%|жыл|шақырым|адам|отбас|ай(?!\p{L})|күн|years?|months?|days?|km|people|famil)/iu;
const livesOn =
  '(?:[Жж]ив[уеё]\\p{Ll}{0,2}[ \\u00a0]?[:—–-][ \\u00a0]?|[Ll]iv(?:e|es|ed|ing)[ \\u00a0]at[ \\u00a0](?=\\p{Lu}[\\p{L}-]+[ \\u00a0]\\d{1,3}-\\d)|(?:[Пп]рожива\\p{Ll}+|[Жж]ив[уеё]\\p{Ll}{0,2}|[Жж]ил[аи]?|[Пп]ереехал\\p{Ll}?)[ \\u00a0](?:\\p{Ll}+[ \\u00a0]){0,2}?(?:на|по)[ \\u00a0])';
const isRegistered =
  '(?:[Пп]рописан\\p{Ll}*|[Пп]рописк\\p{Ll}|[Зз]арегистрирован\\p{Ll}*|[Аа]дрес\\p{Ll}{0,2}|[Мм]екен-?жай\\p{Ll}*|[Кк]өшесі|[Тт]іркелген\\p{Ll}*)[ \\u00a0]?[:—–-]?[ \\u00a0]?(?:(?:на|по)[ \\u00a0])?';
const atHome = new RegExp(`(?<!\\p{L})(?:${livesOn}|${isRegistered})(${named}${number})`, 'gu');
/** The house before its street: «живёт в доме 5 на Ленина», «живу в 5-м доме по улице Абая, кв. 3». */
const houseFirst = new RegExp(
  `(?<!\\p{L})(?:[Пп]рожива\\p{Ll}+|[Жж]ив[уеё]\\p{Ll}{0,2}|[Жж]ил[аи]?)[ \\u00a0](?:\\p{Ll}+[ \\u00a0]){0,2}?в[ \\u00a0]((?:доме[ \\u00a0](?:№[ \\u00a0]?)?\\d{1,4}\\p{L}?|\\d{1,4}(?:-?\\p{Ll}{1,2})?[ \\u00a0]доме),?[ \\u00a0](?:на|по)[ \\u00a0](?:ул\\.?[ \\u00a0]?|улице[ \\u00a0]|проспект[еу][ \\u00a0])?${named}${flat}?)`,
  'gu',
);
const livesBehind = new RegExp(
  `(?<!\\p{L})((?!(?:Мен|Біз)[ \\u00a0])${named}(?:[ \\u00a0]көшесі\\p{Ll}*)?${gap},?${gap}\\d{1,4}(?:-\\d{1,3})?(?:-?${gap}үй(?:де)?|-?[дт][ае])?)[ \\u00a0]т[ұу]р(?:амын|амыз|ады|ғанмын)`,
  'gu',
);
/** «Абай көшесі 12-үй»: үй is a home, but for the house of a school and the like. */
const kazakhHouse = new RegExp(
  `(?<!\\p{L})${named}[ \\u00a0]көшесі\\p{Ll}*${gap},?${gap}\\d{1,4}(?:[/-]\\d{1,3})?\\p{L}?-?${gap}үй(?:де|ден|дің|ге|і)?(?!\\p{L})(?:${flat})?`,
  'gu',
);
const isNoHome =
  /(?:мектеп|аурухана|емхана|балаба[қк]ша|дүкен|мекеме|әкімдік|кітапхана|орталы[қғ]|дәріхана|кеңсе|школ|больниц)[^.!?\n]*$/iu;

const english =
  /(?<![\p{L}\d])\d{1,4}[a-zA-Z]?[ \u00a0]\p{Lu}[\p{L}-]*(?:[ \u00a0]\p{Lu}[\p{L}-]*)?[ \u00a0](?:[Ss]treet|[Aa]venue|[Rr]oad|[Ll]ane|St\.|Ave\.)(?:,?[ \u00a0](?:apt|apartment|flat)\.?[ \u00a0]?\d{1,4})?/gu;
const englishHome = /(?:live[sd]?|living|address|resid\p{Ll}+)[^.!?\n]{0,24}$/iu;

const mayHave = /\d/u;
const mayBeHome =
  /кв|пәтер|[Ff]lat|[Aa]pt|[Aa]partment|[Ll]iv(?:e|ing)|[Жж]ив|[Пп]рожив|[Жж]ил|ереехал|ропис|арегистр|[Аа]дрес|екен-?жай|[Кк]өшесі|іркелген|т[ұу]р[ағ]|ул\.|улиц|пр\.|пр-т|проспект|пер\.|переул|мкр|икрорайон|бульвар|көшесі|даңғылы|шағын|ш\/а|к-сі|[Ss]treet|[Aa]venue|[Rr]oad|[Ll]ane|St\.|Ave\./u;

/**
 * Where somebody lives: street and house with a flat, or beside a word that says so («проживает», «прописан»,
 * «мекенжайы», «12-үй», "lives at"), also without a word for the street. The house of a school or a stretch of road is left.
 */
export const findAddresses = (text: string): readonly PersonalSpan[] => {
  if (!mayHave.test(text) || !mayBeHome.test(text)) return [];
  const span = (start: number, words: string): PersonalSpan => ({
    ...{ start, end: start + words.length, kind: 'address' },
  });
  const found = [
    ...[...text.matchAll(withFlat)].map(({ 0: words, index }) => span(index, words)),
    ...homesWithFlat.flatMap((form) =>
      [...text.matchAll(form)].map(({ 0: words, index }) => span(index, words)),
    ),
    ...[...text.matchAll(home)].map(({ 0: all, 1: words = '', index }) =>
      span(index + all.length - words.length, words),
    ),
    ...[...text.matchAll(atHome), ...text.matchAll(livesBehind), ...text.matchAll(houseFirst)].flatMap(
      ({ 0: all, 1: words = '', index }) => {
        const start = index + all.indexOf(words);
        return isCounted.test(text.slice(start + words.length)) ? [] : [span(start, words)];
      },
    ),
    ...[...text.matchAll(kazakhHouse)].flatMap(({ 0: words, index }) =>
      isNoHome.test(text.slice(Math.max(0, index - 60), index + words.length)) ? [] : [span(index, words)],
    ),
    ...[...text.matchAll(english)].flatMap(({ 0: words, index }) =>
      /apt|apartment|flat/iu.test(words) || englishHome.test(text.slice(Math.max(0, index - 40), index))
        ? [span(index, words)]
        : [],
    ),
  ].sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: PersonalSpan[] = [];
  for (const each of found) if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each);
  return kept;
};
