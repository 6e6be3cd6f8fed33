/** Cyrillic letters with a Latin twin; a code that mixes the two looks right and matches nothing. */
const twins: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  Ғ: 'F',
  З: '3',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  І: 'I',
  Ѕ: 'S',
  Ј: 'J',
  а: 'a',
  е: 'e',
  к: 'k',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  ј: 'j',
  Һ: 'h',
  һ: 'h',
  Ү: 'Y',
  ү: 'y',
  в: 'b',
  м: 'm',
  н: 'h',
  т: 't',
};

/**
 * The Latin spelling of a code that holds Cyrillic twins beside Latin letters, digits or underscores, such
 * as `КZABY`; `null` where the text has no Cyrillic letter, is ordinary Cyrillic text, or mixes in a way
 * that no Latin spelling explains.
 */
export const latinSpelling = (code: string): string | null => {
  if (!/\p{Script=Cyrillic}/u.test(code) || /\s/u.test(code.trim())) return null;
  const latin = [...code].map((letter) => twins[letter] ?? letter).join('');
  if (!/^[\w.-]+$/u.test(latin)) return null;
  return /[A-Za-z0-9_]/u.test(code) ? latin : null;
};

/** The Latin spelling also for a code written in Cyrillic twins throughout (`КОС`); `null` if there is none. */
export const latinTwin = (code: string): string | null => {
  if (!/\p{Script=Cyrillic}/u.test(code)) return null;
  const latin = [...code].map((letter) => twins[letter] ?? letter).join('');
  return /^[\w.-]+$/u.test(latin) ? latin : null;
};
