import { foldText } from './folding';

type Harmony = 'back' | 'front';

const ownLetters = /[әғқңөұүһі]/u;
const voiceless = /[пкқтсшщхцчфбвгд]$/u;

/**
 * Whether the last vowel before a suffix is a back or a front one; `null` where letters leave it open: «и», «у», «ю»
 * always, and «о» in a word that may have been typed without Kazakh letters.
 */
const harmonyOf = (stem: string, isWrittenInKazakh: boolean): Harmony | null => {
  for (const letter of [...stem].reverse()) {
    if (/[аұыяё]/u.test(letter)) return 'back';
    if (/[әеөүіэ]/u.test(letter)) return 'front';
    if (letter === 'о' && isWrittenInKazakh) return 'back';
    if (/[иуюо]/u.test(letter)) return null;
  }
  return null;
};

/** Suffixes with folded letters (ғ, қ: г, к; і: и; ң: н), longest first. А and ы follow back vowels, е and и front ones. */
const cases = [
  ...['дагы', 'деги', 'тагы', 'теги', 'ндагы', 'ндеги'],
  ...['нын', 'нин', 'дын', 'дин', 'тын', 'тин'],
  ...['нан', 'нен', 'дан', 'ден', 'тан', 'тен'],
  ...['мен', 'бен', 'пен'],
  ...['нда', 'нде', 'да', 'де', 'та', 'те'],
  ...['га', 'ге', 'ка', 'ке', 'на', 'не'],
  ...['ны', 'ни', 'ды', 'ди', 'ты', 'ти'],
].sort((one, other) => other.length - one.length);

const possessives = [
  'ларымыз',
  'леримиз',
  'ымыз',
  'имиз',
  'ыныз',
  'иниз',
  'мыз',
  'миз',
  'сы',
  'си',
  'ы',
  'и',
];
const ofMany = ['ым', 'им', 'ын', 'ин'];
const plurals = ['лар', 'лер', 'дар', 'дер', 'тар', 'тер'];

const endsInVowel = /[аәеоөұүыіиуюяэ]$/u;

/** Whether a suffix may stand behind a stem: vowel harmony, and the assimilation of its first consonant. */
const mayFollow = (stem: string, suffix: string, isWrittenInKazakh: boolean): boolean => {
  if (stem.length < 2 || !/[аәеоөұүыіиуюяё]/u.test(stem)) return false;
  const own: Harmony | null = /[аы]/u.test(suffix) ? 'back' : 'front';
  const harmony = harmonyOf(stem, isWrittenInKazakh);
  // The instrumental case (мен, бен, пен) has one form for all vowels.
  if (harmony !== null && harmony !== own && !/^[мбп]ен$/u.test(suffix)) return false;
  if (/^[ткп]/u.test(suffix)) return voiceless.test(stem);
  if (/^[длг]/u.test(suffix)) return !voiceless.test(stem);
  if (/^с/u.test(suffix)) return endsInVowel.test(stem);
  return !/^[ыи]/u.test(suffix) || !endsInVowel.test(stem);
};

/** қ, к and п become ғ, г and б before a vowel: китабы, аймағы. */
const unvoiced = (stem: string): string => stem.replace(/[гғ]$/u, 'к').replace(/б$/u, 'п');

/** Nouns, folded, that end like a case of another word: the currency «теңге» is no form of «тең», equal. */
const wholeNouns: ReadonlySet<string> = new Set(['тенге']);

/** A word as each ending in turn goes: of case, of possession, of number; the last is its stem. */
const stagesOf = (word: string): readonly string[] => {
  const whole = word.normalize('NFC').toLowerCase();
  const isWrittenInKazakh = ownLetters.test(whole);
  const strip = (text: string, suffixes: readonly string[]): string => {
    const folded = foldText(text);
    if (wholeNouns.has(folded)) return text;
    const found = suffixes.find((suffix) => {
      const stem = text.slice(0, -suffix.length);
      return (
        folded.endsWith(suffix) && text.length > suffix.length && mayFollow(stem, suffix, isWrittenInKazakh)
      );
    });
    return found === undefined ? text : text.slice(0, -found.length);
  };
  const withoutCase = strip(whole, cases);
  const isPlural = (text: string) => strip(text, plurals) !== text;
  const mine = strip(withoutCase, ofMany);
  const owned = mine !== withoutCase && isPlural(mine) ? mine : strip(withoutCase, possessives);
  const single = strip(owned, plurals);
  const isChanged = single !== whole;
  const stem = foldText(isChanged && single === owned ? unvoiced(single) : single);
  return [foldText(withoutCase), foldText(owned), stem];
};

/**
 * A Kazakh word without the endings of case, possession and number, with folded letters (`foldText`), so that
 * «мектептерде», «мектебінің» and «мектеп» meet, also when typed without Kazakh letters. Suffixes of derivation stay.
 * A word without such endings comes back folded. It strips by rule, without a dictionary: a stem that ends like a
 * suffix may lose it, so compare words as well as stems. Source: S. Kessikbayeva, I. Cicekli, "Rule based
 * morphological analyzer of Kazakh language" (2014), the inflection of nouns.
 */
export const stemKazakh = (word: string): string => stagesOf(word).at(-1) ?? foldText(word);

/**
 * All that a Kazakh word may be a form of, folded: itself, and what is left as its endings go one by one. A name that ends
 * like a suffix meets its own forms so: «Қарағандыда» is «Қарағанды» with a case, of which no further ending may go.
 */
export const formsOfKazakh = (word: string): ReadonlySet<string> =>
  new Set([foldText(word), ...stagesOf(word)]);

/** Abstract nouns and adjectives of what they are made from, and those who do it: кедейлік, қалалық, жұмысшы. */
const derivation = /^(.{4,})(?:[лдт][ыи]к|ш[ыи])$/u;

/**
 * What a Kazakh noun or adjective is made from, folded, without its endings and one suffix of derivation (-лық, -дық, -тық
 * and -шы with their front forms): «жұмыссыздық» and «жұмыссыздар» meet in «жумыссыз». A shorter rest than four letters
 * stays whole, and so does a word without Kazakh letters, which may be Russian (политик). Source: as for `stemKazakh`.
 */
export const familyOfKazakh = (word: string): string => {
  const stem = stemKazakh(word);
  return ownLetters.test(word.normalize('NFC').toLowerCase()) ? (derivation.exec(stem)?.[1] ?? stem) : stem;
};
