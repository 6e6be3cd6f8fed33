import { foldText } from '@qadam/language/domain';

const pattern = /^[a-z][a-z0-9-]{1,59}$/u;

/** Whether a code has the form of a project's own; goals and targets begin with a digit. */
export const isProjectCode = (code: string): boolean => pattern.test(code);

const latin: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    ә: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ғ: 'g',
    д: 'd',
    е: 'e',
    ё: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    й: 'i',
  },
  ...{
    к: 'k',
    қ: 'q',
    л: 'l',
    м: 'm',
    н: 'n',
    ң: 'n',
    о: 'o',
    ө: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
  },
  ...{ ұ: 'u', ү: 'u', ф: 'f', х: 'h', һ: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'y', і: 'i' },
  ...{ ь: '', э: 'e', ю: 'iu', я: 'ia' },
};

/**
 * A code for a title in any of the three languages (`Дороги и мосты` is `dorogi-i-mosty`), with a number where it is
 * taken already. Kazakh and Russian letters are written in Latin ones as close as a code needs, by no standard.
 */
export const codeOfTitle = (title: string, taken: readonly string[]): string => {
  const letters = [...foldText(title).toLowerCase()].map((letter) => latin[letter] ?? letter).join('');
  const words = letters
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^[^a-z]+|-+$/gu, '')
    .slice(0, 50)
    .replace(/-+$/u, '');
  const base = words.length < 2 ? 'code' : words;
  if (!taken.includes(base)) return base;
  let number = 2;
  while (taken.includes(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
};
