/** What somebody does follows the name: «встала», «просит», «stood», «келді». */
export const acts =
  /^[ \u00a0](?:(?:не|also|тоже|да|де)[ \u00a0])?(?:\p{Ll}+(?:ла|лась|ет|ит|ют|ят|ется)(?!\p{L})|\p{Ll}+(?:ды|ді|ты|ті)(?!\p{L})|(?:\p{Ll}+ed|said|says|came|went|left|spoke|told|took|stood|helped|lives|works|has|does|did|is|was)(?!\p{L}))/u;
/** In Russian what a man did has the sex of his surname: «Жумагулов сказал», but «сарай Жумагулова сгорел». */
export const hasDone = (surname: string, behind: string): boolean =>
  /[ое]в$/u.test(surname) && /^[ \u00a0](?:не[ \u00a0])?\p{Ll}{2,}л(?:ся)?(?!\p{L})/u.test(behind);

/** Before a name or behind one, what somebody is or what is called so: «Министр», «Кафе», «Қазыбек Би», «Отеген Батыр». */
const isNoSurname =
  /^(?:министр|президент|премьер|сенатор|хан|султан|сұлтан|қыз|батыр|батыра|би|бия|batyr|bi|мать|магдал|свят|король|царь|st|saint|king|queen|president|minister|justice|judge|sir|lake|mount|new|north|south|east|west|cafe|hotel|shop|ауыл|село|аул|кафе|магазин|гостиниц|ресторан|площад|улиц|фонд|центр|клуб|рынок|парк|жолы|көшесі|қоры|орталығы|ata|point|foundation|arena|bay|beach|river|hills|city|town|group|company|bank|festival|award|law|act|project|programme|program|model|fund|centre|center)/iu;
/** Kazakh cases of place: «Серік Жездіде тұрады» is Серік, of Zhezdy. */
const isPlaceInKazakh = /(?:[дт][ае]|[днт][ае]н|[дт][ае]ғы|[дт][ае]гі)$/iu;
/** Whether a capitalised word beside a given name beyond doubt can be the surname of it, whatever its ending. */
export const looksAsSurname = (word: string): boolean =>
  /^\p{Lu}\p{Ll}{2,}(?:['’]s)?$/u.test(word) && !isPlaceInKazakh.test(word) && !isNoSurname.test(word);

const adjective = /(?:ск|цк|н)(?:ий|ая|ое|ого|ой|ому|ом|им|ую|ые|их|ых|ый|ым|ыми)$/iu;
/** «Начальных Классов», «Областной»: no given name, and hardly a surname. */
export const isAdjective = (word: string): boolean => adjective.test(word);

/**
 * Endings that no given name has in the nominative, as adverbs and cases have them that open a sentence: «Позже», «Внезапно»,
 * «Артынан», «Suddenly».
 */
const openingForm =
  /(?:[оеиыую]|[оы]м|[еёо]й|ой|ах|ями|ами|[дт][ае]|[днт][ае]н|[ғқ]а|[гк]е|ша|ше|[ыіу]п|са|се|[дт][ыі]|ған|ген|қан|кен)$|ly$|ing$/iu;
export const opensAsAdverb = (word: string): boolean => openingForm.test(word);

/** Behind an office also a verb of a man: «директор Гончар не ответил». */
export const didSomething = /^[ \u00a0](?:не[ \u00a0])?\p{Ll}{2,}(?:л|лся|[её]л)(?!\p{L})/u;
