/**
 * Letters that people leave out when their keyboard lacks them (Kazakh), that two spellings share (ё, е),
 * or that a file mixes in from the other alphabet. Folded text is for search and matching only.
 */
const folds: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ё: 'е',
};

/** Latin letters that look like Cyrillic ones; replaced only inside words that hold Cyrillic letters. */
const latinLookAlikes: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  h: 'х',
  i: 'и',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};

/**
 * Lower case, NFC, Kazakh letters and ё folded to their plain neighbours, Latin look-alikes inside Cyrillic
 * words made Cyrillic. Keeps the length of the text, so offsets into the folded text fit the original
 * (once that is NFC).
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[әғқңөұүһіё]/gu, (letter) => folds[letter] ?? letter)
    .replace(/[\p{Script=Cyrillic}\p{Script=Latin}]+/gu, (word) =>
      /\p{Script=Cyrillic}/u.test(word)
        ? word.replace(/[a-z]/gu, (letter) => latinLookAlikes[letter] ?? letter)
        : word,
    );
