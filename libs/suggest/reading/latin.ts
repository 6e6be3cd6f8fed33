import { type Language, languageOfParagraph } from '@qadam/language/domain';
import type { Word } from './words';

/** The languages of Cyrillic letters that people type in Latin ones too. */
export type Typed = Exclude<Language, 'en'>;

const pairsOf = (lines: string): ReadonlyMap<string, string> =>
  new Map(lines.split(' ').map((pair) => pair.split('=') as [string, string]));

/** What stands for a letter, longest first: as people type, and as passports and the UN write. Folded Cyrillic. */
const russianLetters = pairsOf(
  'shch=щ sch=щ zh=ж kh=х ts=ц ch=ч sh=ш yu=ю ju=ю iu=ю ya=я ja=я ia=я yo=е jo=е ye=е je=е ' +
    "a=а b=б v=в w=в g=г d=д e=е ë=е z=з i=и j=й k=к l=л m=м n=н o=о p=п r=р s=с t=т u=у f=ф h=х x=х c=ц q=к y=ы '=ь",
);
/**
 * The alphabets of 2017 (a', g'), 2018 (á, ǵ) and 2021 (ä, ğ), and what people type without any of them. Letters that
 * only Kazakh has come out as their plain neighbours, as folding makes them.
 */
const kazakhLetters = pairsOf(
  "zh=ж kh=х gh=г ng=н ts=ц ch=ч sh=ш s'=ш c'=ч n'=н g'=г a'=а o'=о u'=у i'=и y'=у yu=ю ya=я ye=е " +
    'a=а á=а ä=а b=б v=в g=г ǵ=г ğ=г d=д e=е j=ж z=з i=и ı=и í=и k=к q=к l=л m=м n=н ń=н ñ=н ŋ=н o=о ó=о ö=о p=п ' +
    "r=р s=с ş=ш ș=ш t=т u=у ú=у ü=у ū=у ý=у w=у f=ф h=х x=х c=ц ç=ч y=ы '=",
);
const longestLetters = 4;
const vowels = new Set('аеиоуыюя');

const isConsonant = (letter: string | undefined): boolean => letter !== undefined && !vowels.has(letter);

/** й is typed as y or i after a vowel; in Kazakh y after u is ы but at the beginning (auyl, suyq; uy). */
const isShortI = (letter: string, made: string, isLast: boolean, language: Typed): boolean => {
  const before = made.at(-1) ?? '';
  if (!vowels.has(before)) return letter === 'y' && made === '' && language === 'ru';
  if (letter === 'y') return language === 'ru' || before !== 'у' || made.length === 1;
  return (
    (letter === 'i' || letter === 'ı') && (language === 'kk' ? before !== 'и' : isLast && before !== 'и')
  );
};

/** A word typed in Latin letters in the folded Cyrillic ones that it stands for; digits stay. */
export const cyrillicOf = (raw: string, language: Typed): string => {
  const letters = language === 'ru' ? russianLetters : kazakhLetters;
  const typed = raw
    .normalize('NFC')
    .toLowerCase()
    .replace(/i\u0307/gu, 'i')
    .replace(/[’ʼʹ`´]/gu, "'");
  let made = '';
  for (let at = 0; at < typed.length;) {
    let length = Math.min(longestLetters, typed.length - at);
    while (length > 1 && !letters.has(typed.slice(at, at + length))) length -= 1;
    const piece = typed.slice(at, at + length);
    // Район, not раён: after a vowel, y before o begins no new letter.
    if ((piece === 'yo' || piece === 'jo') && vowels.has(made.at(-1) ?? '')) made += 'йо';
    else if (piece === 'ye' && language === 'ru' && at + 2 === typed.length && isConsonant(made.at(-1)))
      made += 'ые';
    else if (length === 1 && isShortI(piece, made, at + 1 === typed.length, language)) made += 'й';
    else made += letters.get(piece) ?? piece;
    at += length;
  }
  return made;
};

const apostrophe = /^['’ʼʹ`´]$/u;

/** Words whose letters an apostrophe parts are one: ko'p, ob'ekt. */
export const joinApostrophes = (text: string, words: readonly Word[]): Word[] => {
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last && apostrophe.test(text.slice(last.end, word.start)))
      joined[joined.length - 1] = {
        start: last.start,
        end: word.end,
        raw: text.slice(last.start, word.end),
      };
    else joined.push(word);
  }
  return joined;
};

/** Words that stand in nearly every English sentence, and are no Russian or Kazakh in Latin letters. */
const english: ReadonlySet<string> = new Set(
  (
    'the of and is are for with that this it we our was were have has had not they their you your from be been who ' +
    'when there but if people will can cannot she her his him them then than which would could should an as or what'
  ).split(' '),
);
const littleWords: Readonly<Record<Typed, ReadonlySet<string>>> = {
  ru: new Set(
    (
      'ne na net i v vo s so k u nas my on ona oni eto est dlya po iz za ot do chto kak vse bez uzhe ochen nam vam net ' +
      'nuzhno nuzhen nuzhna nado gde kogda kazhdyy kazhdyi kazhdyj kazhdyu mnogo malo tolko opyat nikto dazhe ili esli'
    ).split(' '),
  ),
  kk: new Set(
    (
      'joq zhoq zhok jok bar men ben pen biz bizdin bizge olar bul ol osy sol emes kerek kop az zhane jane ushin kun jyl ' +
      'zhyl su auyl auylda zher jer kala qala adam bala balalar nashar jaman zhaman mektep aqsha ote eki bir ush koptegen'
    ).split(' '),
  ),
};
const onlyKazakh = /[qäöüūğŋşáǵńóúý]|ı/u;
const latin = /^[\p{Script=Latin}\p{M}'’ʼʹ`´]+$/u;
const fewWords = 3;
const englishShare = 0.12;
const knownShare = 1 / 3;

/** Whether a folded word fits the lexicon as it stands, without a slip of spelling. */
type IsKnown = (folded: string) => boolean;

/** What a word of Latin letters alone is known as, as bits. */
const signs = { latin: 1, english: 2, russian: 4, kazakh: 8, onlyKazakh: 16 } as const;

/** The signs of a word as it stands in a text. */
export const signsOfTyped = (raw: string, isKnown: IsKnown): number => {
  const word = raw.toLowerCase();
  if (!latin.test(word)) return 0;
  const isLong = word.length > 2;
  const isKnownIn = (language: Typed): boolean =>
    littleWords[language].has(word) || (isLong && isKnown(cyrillicOf(word, language)));
  return (
    signs.latin |
    (isLong && isKnown(word) ? signs.english : 0) |
    (isKnownIn('ru') ? signs.russian : 0) |
    (isKnownIn('kk') ? signs.kazakh : 0) |
    (onlyKazakh.test(word) ? signs.onlyKazakh : 0)
  );
};

/** Where the lexicon knows as many words of either, endings and little words of Cyrillic text decide. */
const likelier = (typed: readonly string[]): Typed =>
  languageOfParagraph(typed.map((word) => cyrillicOf(word, 'kk')).join(' ')) === 'kk' ? 'kk' : 'ru';

/**
 * Whether a text is Kazakh or Russian typed in Latin letters; null if it is not. It is where more of its words are
 * known to the lexicon, or are little words, once they are in Cyrillic than as they stand. A word of nearly every English
 * sentence settles it at once, so that English takes no time. `signsOf` is `signsOfTyped`, or remembers it.
 */
export const typedInLatin = (words: readonly Word[], signsOf: (raw: string) => number): Typed | null => {
  let inEnglish = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (words[at]!.raw.charCodeAt(0) >= 0x400) return null;
    if (english.has(words[at]!.raw)) inEnglish += 1;
    if (inEnglish > englishShare * words.length) return null;
  }
  const typed: string[] = [];
  const known = { en: inEnglish, ru: 0, kk: 0 };
  for (const { raw } of words) {
    const bits = signsOf(raw);
    if ((bits & signs.latin) === 0) continue;
    typed.push(raw.toLowerCase());
    if ((bits & signs.english) !== 0) known.en += 1;
    if ((bits & signs.russian) !== 0) known.ru += 1;
    if ((bits & signs.kazakh) !== 0) known.kk += 1;
    if ((bits & signs.onlyKazakh) !== 0) known.kk += 1;
  }
  const best = known.kk === known.ru ? likelier(typed) : known.kk > known.ru ? 'kk' : 'ru';
  const least = Math.max(typed.length <= fewWords ? 1 : 2, knownShare * words.length);
  return known[best] >= least && known[best] > known.en ? best : null;
};
