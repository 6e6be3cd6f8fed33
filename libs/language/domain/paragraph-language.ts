import { franc } from 'franc';
import { foldWord } from './folding';
import type { Language } from './language';
import { placeWords } from './place-words';

const ofFranc: Readonly<Record<string, Language>> = { kaz: 'kk', rus: 'ru', eng: 'en' };
const kazakhLetters = /[әғқңөұүһі]/iu;
/** A Russian sentence that names Ұлытау or Жаңасемей has Kazakh letters too, but in few of its words. */
const kazakhWordShare = 0.2;

/** Common words of Kazakh as they are typed without its own letters, folded. */
const kazakhWords = new Set(
  (
    'жок бар керек емес мен бен пен жане биз биздин сиз олар осы сол бул ол жол жолды су ауыл ауылда ауылдын ауылга мектеп мектепте ' +
    'балалар жастар халык адам адамдар кала калада жер жумыс комек коп аз жаксы нашар уй кыз ушин туралы бойынша гана эле али ' +
    'айттык айтты деди дейди болды болады болсын жатыр отыр тур керекпиз сурайды сураймыз берсин жасайды казир кайда калай неге ' +
    'акимдик оте барлык кажет жетиспейди мулде баска кайта жыл жылы кун куни тургындар отбасы'
  ).split(' '),
);
const kazakhEndings =
  /.{2}(?:лардын|лердин|дардын|дердин|тардын|тердин|ларга|лерге|дарга|дерге|мыз|миз|ымыз|имиз|айды|ейди|йтын|йтин|ганы|гени|ады|еди|тын|нын|нин|дын|дин|лык|дык|лар|лер|дар|дер|пайды|пейди|майды|мейди|ндеу|лау|леу)$/u;
/** What is told of in every village, with any ending. */
const kazakhBeginnings = /^(?:аудан|облыс|ауыл|тургын|мектеб|мектеп|аурухана|емхана|балабакша)/u;
/** Little words and endings that only Russian has. */
const russianWords = new Set(
  'и в во на не что для нет из по мы они это этот есть с со к ко у о об от за до как но а или же бы при чтобы мне нам нас их его ее все уже очень еще без между нужен нужна нужно нужны вокруг один одна одно одни только если когда где после перед через больше меньше лет года'.split(
    ' ',
  ),
);
const russianEndings =
  /.{2}(?:ого|его|ому|ами|ями|ать|ить|еть|ует|ают|яют|ится|ются|ый|ий|ая|яя|ое|ые|ие|ия|ость|ения|ение|ской|ется|ем|ет|ит|ят|ут|ют|.{2}ал|.ил|ала|яла|ила|ела|али|или|ели|лась|лось|лись|лся|ских|ых|ов)$/u;

/** What stands where a name or number was, and names of persons by their capital letter within a sentence. */
const placeholder = /\[[\p{L}-]+ \d+\]/gu;
const nameInside = /\p{Lu}(?<=[\p{L}\p{M},;:)»”"]\s\p{Lu})[\p{L}\p{M}-]+/gu;

/** Little words that are of one language and no other, as they are typed in Latin letters too. */
const latinKazakh = new Set(
  (
    'auyl auylda auyldyn auylga zhok joq zhol jol zholdar su suy mektep mektepte balalar bala zhas halyq khalyk adam adamdar ' +
    'qala kala zher jer zhumys jumys komek kop zhaksy jaqsy nashar kerek emes bar biz bizdin bizge siz olar zhane jane ' +
    'ushin oshin turaly boiynsha aitty dedi boldy bolsyn otyr zhatyr suraymyz suraimyz suraidy qazir kazir aqsha akim ' +
    'akimdik barlyq ote qazhet zhetispeidi basqa zhyl jyl kun turgyndar otbasy'
  ).split(' '),
);
/**
 * What one word speaks for, as bits: whether it has letters that only Kazakh has, or is Kazakh in Latin ones, and, once
 * it was weighed, whether it is of Kazakh and of Russian as they are typed without them.
 */
const marks = { kazakhLetters: 1, latinKazakh: 2, weighed: 4, kazakh: 8, russian: 16 } as const;

const mostWordsRemembered = 20_000;
/** The marks of words that were met before, as they stand; that changes the speed and nothing else. */
const remembered = new Map<string, number>();

const remember = (word: string, bits: number): number => {
  if (remembered.size >= mostWordsRemembered) remembered.clear();
  remembered.set(word, bits);
  return bits;
};

const marksOf = (word: string): number =>
  remembered.get(word) ??
  remember(
    word,
    (kazakhLetters.test(word) ? marks.kazakhLetters : 0) |
      (latinKazakh.has(word.toLowerCase()) ? marks.latinKazakh : 0),
  );

const weighedMarksOf = (word: string): number => {
  const bits = marksOf(word);
  if ((bits & marks.weighed) !== 0) return bits;
  const folded = foldWord(word);
  const isKazakh = kazakhWords.has(folded) || kazakhBeginnings.test(folded) || kazakhEndings.test(folded);
  const isRussian = russianWords.has(folded) || (!isKazakh && russianEndings.test(folded));
  return remember(
    word,
    bits | marks.weighed | (isKazakh ? marks.kazakh : 0) | (isRussian ? marks.russian : 0),
  );
};

const letterOrMark = /[\p{L}\p{M}]/u;
const firstBeyond = 0x500;
/** 1 for each of the characters that nearly every text is made of if it is a letter or a mark. */
const inWords = Uint8Array.from({ length: firstBeyond }, (_, code) =>
  letterOrMark.test(String.fromCharCode(code)) ? 1 : 0,
);
const lengthInWord = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code < firstBeyond) return inWords[code]!;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return letterOrMark.test(character) ? character.length : 0;
};

/** The stretches of letters and marks in a text, in their order. */
const lettersTogetherIn = (text: string): string[] => {
  const words: string[] = [];
  let start = 0;
  for (let at = 0; at <= text.length;) {
    const length = at < text.length ? lengthInWord(text, at) : 0;
    if (length === 0) {
      if (at > start) words.push(text.slice(start, at));
      at += 1;
      start = at;
    } else at += length;
  }
  return words;
};

const lastLatin = 0x7a;
const hashBits = 12;
const hashStep = (hash: number, letter: number): number => Math.imul(hash, 31) + letter;
const placeOf = (hash: number): number => (hash ^ (hash >>> hashBits)) & ((1 << hashBits) - 1);
const placeOfWord = (word: string): number => {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = hashStep(hash, word.charCodeAt(at));
  return placeOf(hash);
};
/** 1 at the hashes of these words, so that English text is passed over without a look at each of its words. */
const isLatinKazakhHash = new Uint8Array(1 << hashBits);
for (const word of latinKazakh) isLatinKazakhHash[placeOfWord(word)] = 1;

/** Whether two words of plain Latin letters at least may be Kazakh ones, as far as hashes tell. */
const mayBeLatinKazakh = (text: string): boolean => {
  let found = 0;
  let hash = 0;
  let letters = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const letter = at < text.length ? text.charCodeAt(at) | 0x20 : 0;
    if (letter >= 0x61 && letter <= lastLatin) {
      hash = hashStep(hash, letter);
      letters += 1;
    } else if (letters > 0) {
      if (letters > 1 && isLatinKazakhHash[placeOf(hash)] === 1) found += 1;
      if (found >= 2) return true;
      hash = 0;
      letters = 0;
    }
  }
  return false;
};

const countMarked = (words: readonly string[], mark: number): number => {
  let count = 0;
  for (const word of words) if ((marksOf(word) & mark) !== 0) count += 1;
  return count;
};

/** A fifth of the words, as with Kazakh letters, and two at least: English has “bar”, and “su” stands in names. */
const isLatinKazakh = (words: readonly string[]): boolean => {
  const known = countMarked(words, marks.latinKazakh);
  return known >= 2 && known / words.length >= kazakhWordShare;
};

/** How many words speak for Kazakh and for Russian, of text without Kazakh letters. */
const weigh = (words: readonly string[]): { readonly kazakh: number; readonly russian: number } => {
  let kazakh = 0;
  let russian = 0;
  for (const word of words) {
    const bits = weighedMarksOf(word);
    if ((bits & marks.kazakh) !== 0) kazakh += 1;
    if ((bits & marks.russian) !== 0) russian += 1;
  }
  return { kazakh, russian };
};

/** Of so few words each is looked at for what it is. */
const fewWords = 12;

/**
 * The words of a text that its language is known by: without names, which are written with a capital letter within a
 * sentence; of a short text, a known word that begins with one stays all the same, and names of places go.
 */
const tellingWordsOf = (said: string): readonly string[] => {
  const all = lettersTogetherIn(said);
  const withoutNames = lettersTogetherIn(said.replace(nameInside, ' '));
  const words = withoutNames.length > 1 ? withoutNames : all;
  if (all.length > fewWords) return words;
  const kept = new Set(words);
  const telling = all.filter((word) => {
    const folded = foldWord(word);
    return !placeWords.has(folded) && (kept.has(word) || kazakhWords.has(folded) || russianWords.has(folded));
  });
  return telling.length > 0 ? telling : words;
};

/** Whether a text has words of its own to be judged by: numbers and placeholders alone are in no language. */
export const hasWords = (text: string): boolean => /\p{L}/u.test(text.replace(placeholder, ' '));

const fallback = (text: string): Language => (/\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en');

/** Addresses and names of files, whose Latin words are of no language. */
const addresses = /\S*(?:[@/_\\]|\.(?=\p{Script=Latin}))\S*/gu;
const latinInSmall = /(?<![\p{L}\p{M}])\p{Script=Latin}[\p{Script=Latin}\p{M}’'-]*/gu;
const cyrillicWord = /\p{Script=Cyrillic}+/gu;
/** One word in small letters may be a unit or a brand. */
const fewestEnglish = 2;

/**
 * Of a text in both scripts the part in Latin letters, where more of its words are in it: those that begin a text or a
 * sentence, or are in small letters, as names and short forms (UNDP, WhatsApp) are of every language. Else `null`.
 */
const mostlyLatin = (text: string): string | null => {
  if (!/\p{Script=Cyrillic}/u.test(text)) return null;
  const said = text.replace(addresses, ' ');
  const latin = [...said.matchAll(latinInSmall)].filter(
    ({ 0: word, index }) =>
      /^\p{Ll}/u.test(word) || /(?:^|[.!?…][\s»"”]+)$/u.test(said.slice(Math.max(0, index - 3), index)),
  );
  const inSmall = latin.filter(({ 0: word }) => /^\p{Ll}/u.test(word)).length;
  const cyrillic = said.match(cyrillicWord)?.length ?? 0;
  return inSmall >= fewestEnglish && latin.length > cyrillic ? said.replace(cyrillicWord, ' ') : null;
};

/** Letters of words that Kazakh took over and of none of its own. */
const russianLetters = /[вфцчщъьэё]/iu;
const russianLetterShare = 0.3;
/** So many different words let trigrams judge; of one word said again and again they know no more than of one. */
const fewestForTrigrams = 5;

/** Whether words for which neither list speaks are spelt as only Russian spells many of its words. */
const areSpeltAsRussian = (words: ReadonlySet<string>): boolean =>
  [...words].filter((word) => russianLetters.test(word)).length >= words.size * russianLetterShare;

/**
 * The language of a paragraph where its letters, words and endings tell, or enough of it is there for trigrams; `null`
 * for a few words that may be of Kazakh typed without its own letters as well as of Russian, so that those around decide.
 */
export const evidentLanguage = (text: string): Language | null => {
  const whole = text.includes('[') ? text.replace(placeholder, ' ') : text;
  const said = mostlyLatin(whole) ?? whole;
  // Without a Cyrillic letter the script decides; trigrams take time.
  if (fallback(said) === 'en' && !mayBeLatinKazakh(said)) return 'en';
  const words = tellingWordsOf(said);
  const kazakh = kazakhLetters.test(said) ? countMarked(words, marks.kazakhLetters) : 0;
  if (words.length > 0 && kazakh / words.length >= kazakhWordShare) return 'kk';
  if (fallback(said) === 'en') return isLatinKazakh(words) ? 'kk' : 'en';
  // Typed without its own letters, Kazakh is known by its words and endings; trigrams decide where they balance.
  const { kazakh: forKazakh, russian: forRussian } = weigh(words);
  if (forKazakh !== forRussian) return forKazakh > forRussian ? 'kk' : 'ru';
  const different = new Set(words.map((word) => word.toLowerCase()));
  if (forKazakh === 0 && areSpeltAsRussian(different)) return 'ru';
  if (different.size < fewestForTrigrams) return null;
  const guess = ofFranc[franc(text, { only: ['eng', 'rus', 'kaz'], minLength: 20 })];
  // Trigrams of a short text mistake Latin names for English and Russian for Kazakh; the script decides first.
  return guess === 'en' ? 'ru' : (guess ?? null);
};

/**
 * The language of a paragraph, in which placeholders of masked words do not count, nor, where others are left, names
 * within a sentence, and of a few words those of places: of both scripts the one that more words are in, then Kazakh where at least a fifth of its words hold letters that only Kazakh has
 * (ә ғ қ ң ө ұ ү һ і), else the language for which more of its words and endings speak, else Russian where it is spelt
 * so, else what `franc` (trigrams) says; a few words that tell nothing are Russian in Cyrillic and English in Latin letters.
 */
export const languageOfParagraph = (text: string): Language => evidentLanguage(text) ?? fallback(text);
