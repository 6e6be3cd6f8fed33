import { foldText } from './folding';

/** Nouns that drop their last vowel before the ending of possession, as they stand without it: «орын», «орны». */
const dropping =
  'орын халық ауыз дауыс ерік мойын мұрын ерін бөрік құлық қарын қойын көрік мүлік нарық парық әріп қауіп ғұрып көңіл';

const isFront = (word: string): boolean => /[әөүеі]/u.test(word);

/** By the letters before the ending; front nouns with their own letters, as «корки» and «борки» are Russian words. */
const dropped = new Map(
  dropping.split(' ').map((noun) => {
    const bare = noun.replace(/[ыі](?=\p{L}$)/u, '');
    return [isFront(noun) ? bare : foldText(bare), noun] as const;
  }),
);

/** Behind -ы and -і of the third person: the accusative -н and the other cases, with their own letters. */
const ofThird = '(?:н|на|не|нда|нде|нан|нен|ндағы|ндегі|ның|нің|мен)?';
const ofOthers =
  '[мң](?:[ыі]з)?(?:а|е|ға|ге|да|де|дағы|дегі|дан|ден|нан|нен|ды|ді|ны|ні|дың|дің|ның|нің|мен|бен)?';
const backEndings = new RegExp(foldText(`^(.{2,}?)ы(?:${ofThird}|${ofOthers})$`), 'u');
const frontEndings = new RegExp(`^(.{2,}?)і(?:${ofThird}|${ofOthers})$`, 'u');

/** No forms of others, though they end alike: «еркін» and «тегін» are both "free", «шығын» is a loss. */
const wordsOfTheirOwn = new Set(
  (
    'еркін тегін шығын шағын жиын ұшқын бүтін кейін дейін сайын үшін тығын егін түтін ақын алтын жарқын жақын тұрғын келін ' +
    'қиын ойын тиын бұрын жасырын түйін орын мойын мұрын ерін қарын қойын'
  ).split(' '),
);

const withVowel = (word: string): readonly string[] => {
  const [, back = ''] = backEndings.exec(foldText(word)) ?? [];
  const [, front = ''] = frontEndings.exec(word) ?? [];
  return [dropped.get(back), dropped.get(front)].flatMap((noun) =>
    noun === undefined ? [] : [foldText(noun)],
  );
};

/** «Жүрегім», «кітабыңыз»: what has become voiced before the ending of the first or second person tells that it is one. */
const voicedBefore = new RegExp(`^(.{2,}?[ғгб])([ыі])${ofOthers}$`, 'u');
const ownLetters = /[әғқңөұүһі]/u;

const third = new RegExp(`^(.{2,}?)([ыі])${ofThird}$`, 'u');
const vowel = /[аәеоөұүыіиуюяэё]/u;
const endsInVowel = /[аәеоөұүыіюяэё]$/u;
const lastVowel = (stem: string): string => [...stem].reverse().find((letter) => vowel.test(letter)) ?? '';

/** Back vowels take ы, front ones і; «и», «у» and «ю» either. */
const agrees = (stem: string, ending: string): boolean =>
  (ending === 'ы' ? /[аоұыуюияё]/u : /[әөүеіэуюи]/u).test(lastVowel(stem));

/** қ, к and п have become ғ, г and б before a vowel, unless the noun ends so itself: «педагогы». */
const mayHaveEnded = (stem: string): readonly string[] => [
  stem.replace(/ғ$/u, 'қ').replace(/г$/u, 'к').replace(/б$/u, 'п'),
  stem,
];

/** «мектебин», «комегине»: typed without Kazakh letters, where a voiced к or п behind a front vowel tells it from Russian words in -ин. */
const typedFront = /^(\p{L}{2,}[еи][бг])ин(?:е|де|ен|ин|деги)?$/u;
/** Russian words and names that are so spelt. */
const russian = /^(?:онегин|телегин|негин|берегин|гребин|хлебин|погребин|дебин|книгин)/u;

/** The noun of such a word. */
const typedWithoutLetters = (word: string): readonly string[] => {
  const owned = typedFront.exec(word)?.[1];
  return owned === undefined || russian.test(word) ? [] : [owned.replace(/г$/u, 'к').replace(/б$/u, 'п')];
};

/**
 * The nouns that a Kazakh word may be the possession of, folded: «мектеп» of «мектебін», «тіс» of «тісіне», «су» of «суын»,
 * «орын» of «орны» and «орнымыз». More than `stemKazakh` takes off: the accusative -н, the shorter of two endings where
 * both fit (тіс-і, ті-сі), a vowel that the ending has driven out. Of words typed without Kazakh letters those with ы, and
 * with и where a voiced consonant tells («мектебин»), as Russian words end in -ин. Source: R. Muhamedowa, Kazakh: A Comprehensive Grammar (Routledge, 2016), on possessive
 * suffixes and on vowels that they drop.
 */
export const possessedOf = (word: string): readonly string[] => {
  const whole = word.normalize('NFC').toLowerCase();
  if (wordsOfTheirOwn.has(whole)) return [];
  const [, owned = '', ending = ''] = third.exec(whole) ?? [];
  const [, voiced = '', voicedEnding = ''] = (ownLetters.test(whole) && voicedBefore.exec(whole)) || [];
  const mine = mayHaveEnded(voiced)
    .slice(0, 1)
    .filter((stem) => vowel.test(stem) && agrees(stem, voicedEnding));
  const stems = [
    ...(endsInVowel.test(owned) ? [] : mayHaveEnded(owned)),
    ...(/[аәеоөұүыіиу]с$/u.test(owned) ? [owned.slice(0, -1)] : []),
  ].filter((stem) => stem.length > 1 && vowel.test(stem) && agrees(stem, ending));
  return [
    ...new Set([...[...stems, ...mine].map(foldText), ...withVowel(whole), ...typedWithoutLetters(whole)]),
  ].filter((stem) => stem !== foldText(word));
};
