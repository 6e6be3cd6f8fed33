import { isCyrillic } from './words';

/**
 * How a word speaks, apart from what it is about, as bits: of a lack or a trouble, to somebody who is present, of this
 * place and hour, or of what people are pleased with.
 */
export const manners = { need: 1, address: 2, here: 4, praise: 8 } as const;

const listed = (lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '));

/** Whole words, folded, by what they are marks of. */
const words: readonly (readonly [bit: number, words: readonly string[]])[] = [
  [
    manners.need,
    listed([
      'no not t never nobody none nothing nowhere without need needs needed lack lacks lacking want wants cannot',
      'hardly barely only still again far bad worse worst poor poorly dear afraid fear dirty unsafe dangerous',
      'sick ill dead years months refuse refused closed cut stopped stops broke broken empty dry cost costs',
      'не нет нету без ни нельзя надо нужен нужна нужно нужны никто никак никого никому никогда ничего негде некому',
      'некуда нечем нечего мало далеко дорого плохо плохие плохая плохой больно страшно опасно годами опять до',
      'жок емес керек кажет нашар киын алыс кымбат ешким ешкандай ештене ешкашан мулде каупти кауип лас тек гана али',
    ]),
  ],
  [
    manners.address,
    listed([
      'please you your yours let dear thank thanks shall welcome sorry hello congratulations',
      'пожалуйста прошу давайте можно спасибо рахмет вы вас вам вами ваш ваша ваше ваши вашу ты тебе тебя',
      'сиз сизге сизди сиздин сиздер сиздерге сиздерди сен саган сени рахмет ракмет',
    ]),
  ],
  [
    manners.here,
    listed([
      'here now today tonight tomorrow yesterday',
      'здесь тут сюда отсюда сейчас сегодня завтра вчера вон вот',
      'мунда осында казир бугин ертен кеше енди мына мынау',
    ]),
  ],
  [
    manners.praise,
    listed([
      'good fine nice beautiful wonderful excellent lovely great proud pleased satisfied happy glad grateful enjoy',
      'enjoyed likes praised success successfully',
      'хороший хорошая хорошее хорошие хорошо отлично отличный отличная прекрасно прекрасный прекрасная красивый',
      'красивая красивое красивые нормально нормальный нормальная нормальные доволен довольна довольны рад рада рады',
      'горжусь гордимся нравится нравятся замечательно замечательный замечательная понравилось понравился благодарны',
      'жаксы риза ризамыз адеми тамаша керемет шукир макта мактан мактанамыз унайды унады куаныштымыз куанышты рахатпыз',
    ]),
  ],
];
const bitsOf = new Map<string, number>();
for (const [bit, of] of words) for (const word of of) bitsOf.set(word, (bitsOf.get(word) ?? 0) | bit);

/** Beginnings of four letters and more that speak of a trouble, whatever ending follows. */
const troubles: ReadonlySet<string> = new Set(
  listed([
    'problem complain shortage expens suffer refus danger afford',
    'хвата сломан сломал разбит разруш развал проблем жалу требу опасн боим отказ закры отключ перестал невозможн',
    'задерж прекрат исчез болеют умира гибн дохн воня гряз дорож вынужд ужас кошмар запре',
    'нашарл бузыл сынд тозды тозган тозып жетпе жетисп шагым корка корык зиян кырыл кесил токтап токтад жабыл кымбат',
    'ауыр киынд амалсыз мажбур курып',
  ]),
);
const shortestTrouble = 4;
const longestTrouble = 9;
/** Few words begin like any of them. */
const beginnings: ReadonlySet<string> = new Set(
  [...troubles].map((trouble) => trouble.slice(0, shortestTrouble)),
);

/** Polite imperatives and exhortations of Russian, then of Kazakh, folded; the sea only looks like one. */
const russianAddress = /.{2}(?:[йь]те|ите)(?:сь)?$/u;
const kazakhAddress =
  /.(?:(?:ныз|низ)(?:дар|дер)?(?:шы|ши)?|(?:ндар|ндер)(?:шы|ши)|(?:айык|ейик|йык|йик)(?:шы|ши)?)$/u;
const sea = 'тениз';
/** Negated verbs of Kazakh, folded: жүрмейді, келмеген, жетпесе. */
const kazakhNegation = /.[мбп][ае](?:й(?:д[ыи]|м[а-я]+|т[а-я]+|с[а-я]+)?|д[ыи]к?|г[ае]н[а-я]*|с[ае])$/u;

const hasTrouble = (folded: string): boolean => {
  if (!beginnings.has(folded.slice(0, shortestTrouble))) return false;
  const most = Math.min(folded.length, longestTrouble);
  for (let length = shortestTrouble; length <= most; length += 1)
    if (troubles.has(folded.slice(0, length))) return true;
  return false;
};

/** The bits of a folded word (see `manners`). */
export const mannerOf = (folded: string): number => {
  let bits = bitsOf.get(folded) ?? 0;
  if (hasTrouble(folded)) bits |= manners.need;
  if (!isCyrillic(folded)) return bits;
  if (kazakhNegation.test(folded)) bits |= manners.need;
  if (russianAddress.test(folded) || (kazakhAddress.test(folded) && !folded.startsWith(sea)))
    bits |= manners.address;
  return bits;
};
