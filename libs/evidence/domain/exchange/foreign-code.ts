const prefixes = 'sdg|goal|target|цур|цель|задача|тдм|мақсат|нысана|міндет';
const prefixed = new RegExp(
  `^(?:${prefixes})\\s*[-–:]?\\s*(\\d{1,2}(?:\\.[\\da-d]{1,2})?)(?![\\p{L}\\d])`,
  'iu',
);
const target = /^(\d{1,2}\.(?:\d{1,2}|[a-d]))(?![\p{L}\d.])/iu;

/**
 * The goal or target that the name of a code from another program says it is: `5.5`, `5.5 Women…`, `SDG 5`, `Цель 5`,
 * `Target 5.5`. A number alone is none: it may be a grade or a year. `null` where it says none.
 */
export const officialCodeIn = (name: string): string | null => {
  const found = prefixed.exec(name.trim()) ?? target.exec(name.trim());
  return found?.[1]?.toLowerCase() ?? null;
};

/** Kazakh and Russian letters in Latin ones, close to how they are read; only for codes that people seldom see. */
const latin: Readonly<Record<string, string>> = {
  ...{ а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i' },
  ...{ й: 'i', к: 'k', қ: 'q', л: 'l', м: 'm', н: 'n', ң: 'ng', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's' },
  ...{ т: 't', у: 'u', ұ: 'u', ү: 'u', ф: 'f', х: 'h', һ: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh' },
  ...{ ъ: '', ы: 'y', і: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia' },
};

/** The longest code that `project_code` takes, with room for a number behind it. */
const longest = 50;

/** A code of a project's own for a title: `Қоғамдық тұрақтылық` gives `qogamdyq-turaqtylyq`; it begins with a letter. */
export const codeForTitle = (title: string): string => {
  const plain = [...title.toLowerCase()]
    .map((letter) => latin[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z\d]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  const lettered = /^[a-z]/u.test(plain) ? plain : `code-${plain}`;
  return lettered.slice(0, longest).replace(/-+$/u, '') || 'code';
};
