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

const firstCyrillic = 0x400;
const firstBeyond = 0x500;

/**
 * For each character below U+0500 what `foldText` makes of it in a word of one alphabet, from `foldText` itself;
 * 0 for what depends on its neighbours.
 */
const foldedAlone = Uint16Array.from({ length: firstBeyond }, (_, code) => {
  const isPlain = code < 0x80 || (code >= firstCyrillic && code !== 0x482);
  const folded = foldText(String.fromCharCode(code));
  return isPlain && !/\p{M}/u.test(folded) && folded.length === 1 ? folded.charCodeAt(0) : 0;
});

const firstLatinLetter = 'A'.charCodeAt(0);
const room: number[] = [];

/** What `foldText` makes of one word, faster: the form in which words are compared. */
export const foldWord = (raw: string): string => {
  let hasLatin = false;
  let hasCyrillic = false;
  let isFolded = true;
  room.length = raw.length;
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    const folded = code < firstBeyond ? foldedAlone[code]! : 0;
    if (folded === 0) return foldText(raw);
    if (code >= firstCyrillic) hasCyrillic = true;
    else if (code >= firstLatinLetter) hasLatin = true;
    if (folded !== code) isFolded = false;
    room[at] = folded;
  }
  if (hasLatin && hasCyrillic) return foldText(raw);
  return isFolded ? raw : String.fromCharCode(...room);
};
