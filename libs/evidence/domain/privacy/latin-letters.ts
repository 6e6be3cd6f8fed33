/** Folded Cyrillic letters as passports and phones write them in Latin ones; several ways are one (`sameLatin`). */
const inLatin: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    й: 'i',
    к: 'k',
    л: 'l',
    м: 'm',
  },
  ...{
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'h',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'sh',
  },
  ...{ ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia' },
};
/** Latin letters of a name in the one way in which all ways of writing them are compared. */
export const sameLatin = (word: string): string =>
  word
    .replace(/[qk]h?/gu, (found) => (found === 'kh' ? 'h' : 'k'))
    .replace(/gh/gu, 'g')
    .replace(/j/gu, 'zh')
    .replace(/y/gu, 'i')
    .replace(/^ie/u, 'e')
    .replace(/(.)\1/gu, '$1');

/** A folded name in Cyrillic letters as it is compared with Latin ones. */
export const asLatin = (folded: string): string =>
  sameLatin([...folded].map((letter) => inLatin[letter] ?? letter).join(''));
