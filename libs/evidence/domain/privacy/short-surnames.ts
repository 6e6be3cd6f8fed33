import { foldText } from '@qadam/language/domain';

/** Short surnames of no ending, of Koreans, Chinese and Dungans of Kazakhstan; names only beside other names. */
const shortSurnames = new Set(
  'ким цой пак ли тен хан югай нам хегай шин лим юн огай тян чен ван кан сон хван ан kim tsoi choi pak lee li yugay'.split(
    ' ',
  ),
);

export const isShortSurname = (word: string): boolean => shortSurnames.has(foldText(word));

/** «Нам Марат сказал», «Сон Айгуль сбылся»: words of their own where they open a sentence. */
const wordsToo = new Set(['нам', 'сон']);

/** Khans of history: «Хан Абылай», «Кенесары Хан». */
const khans = new Set('абылай абылаи кенесары тауке керей жанибек касым абулхаир абылкаир есим'.split(' '));

/** Of a short surname the forms that Russian cases give it; its letters as they stand, as «Кім» is a Kazakh "who". */
export const nominativesOf = (word: string): readonly string[] => {
  const lower = word.toLowerCase();
  return [lower, lower.replace(/(?:ом|ем|[ауе])$/u, ''), lower.replace(/(?:ем|[яюе])$/u, 'й')];
};

/** In whatever case. */
export const mayBeShortSurname = (word: string): boolean =>
  word.length < 7 && nominativesOf(word).some((form) => shortSurnames.has(form));

/**
 * Whether a word right before a given name is a short surname: as it stands, or, of a man, in the same Russian case as the
 * name behind it («Киму Виктору», «Цоем Игорем»). What opens a sentence may be another word in these letters.
 */
export const isShortSurnameBefore = (word: string, given: string, opensSentence: boolean): boolean => {
  const [lower = '', ...others] = nominativesOf(word);
  if (lower.startsWith('хан') && khans.has(foldText(given))) return false;
  if (shortSurnames.has(lower)) return !(opensSentence && wordsToo.has(lower));
  const ending = /(?:[ое]м|[аяуюе])$/u.exec(lower)?.[0] ?? '';
  const isAgreed = (/[ое]м$/u.test(ending) ? /[ое]м$/u : /[ая]$/u.test(ending) ? /[ая]$/u : /[уюе]$/u).test(
    given.toLowerCase(),
  );
  return !opensSentence && ending !== '' && isAgreed && others.some((form) => shortSurnames.has(form));
};

/** The same behind a given name, in mid-sentence, so as it stands or in the case of the name. */
export const isShortSurnameAfter = (word: string, given: string): boolean =>
  isShortSurnameBefore(word, given, false);

/** Words of their own, and a town: by the office right before them only. */
export const mayBeElse = /^(?:нам|сон|хан|кан)/iu;
