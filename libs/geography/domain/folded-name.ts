/** Letters of Kazakh and Russian as the names of places are written in Latin letters. */
const latin: Readonly<Record<string, string>> = {
  ...{ а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i' },
  ...{ й: 'i', к: 'k', қ: 'k', л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's' },
  ...{ т: 't', у: 'u', ұ: 'u', ү: 'u', ф: 'f', х: 'h', һ: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '' },
  ...{ ы: 'i', і: 'i', ь: '', э: 'e', ю: 'u', я: 'a', ı: 'i', q: 'k', y: 'i', w: 'v' },
};

/** What the kinds of places are called, as `foldedToken` writes them. */
const kinds: Readonly<Record<string, 'region' | 'city' | 'district' | 'country'>> = {
  ...{ region: 'region', oblast: 'region', obl: 'region', oblisi: 'region', oblis: 'region' },
  ...{ city: 'city', citi: 'city', gorod: 'city', g: 'city', kalasi: 'city', k: 'city' },
  ...{ respublika: 'country', respublikasi: 'country', resp: 'country', republic: 'country' },
  ...{ district: 'district', raion: 'district', audani: 'district', audan: 'district' },
};
export type PlaceKind = (typeof kinds)[string];

/** A name without what differs between its spellings in kk, ru and en: `Маңғыстау`, `Mangghystau` -> `mangistau`. */
export const foldedToken = (token: string): string =>
  [...token.toLowerCase()]
    .map((letter) => latin[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/dzh|j/gu, 'zh')
    .replace(/gh/gu, 'g')
    .replace(/kh/gu, 'h')
    .replace(/[^a-z0-9]/gu, '')
    .replace(/(.)\1+/gu, '$1');

export interface FoldedName {
  readonly text: string;
  readonly kind: PlaceKind | null;
}

/** A name in plain Latin letters without the word for its kind, and that kind; `isKindWord` also knows misspelt ones. */
export const foldedName = (
  name: string,
  isKindWord: (token: string, word: string) => boolean = (token, word) => token === word,
): FoldedName => {
  let kind: PlaceKind | null = null;
  const kept = name
    .replace(/\([^)]*\)/gu, ' ')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(foldedToken)
    .filter((token) => {
      const word = Object.keys(kinds).find((one) => isKindWord(token, one));
      if (word !== undefined) kind ??= kinds[word] ?? null;
      return token !== '' && word === undefined;
    });
  return { text: kept.join('').replace(/(.)\1+/gu, '$1'), kind };
};
