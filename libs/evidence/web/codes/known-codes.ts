import {
  everydayWords,
  goalNames,
  prepareTargetSearch,
  searchTargets,
  type TargetIndex,
} from '@qadam/evidence/domain';
import { type Language, languages, type Trilingual } from '@qadam/language/domain';

/** A code of the code book as the browser keeps it, for when the server cannot be asked. */
export interface KnownCode {
  readonly code: string;
  /** `goal`, `target` or `project`. */
  readonly kind: string;
  /** In the reader's language. */
  readonly title: string;
  readonly titles: Trilingual<string | null>;
  readonly colour: string | null;
  readonly isRetired: boolean;
}

export const inEach = (make: (language: Language) => string): Trilingual => ({
  kk: make('kk'),
  ru: make('ru'),
  en: make('en'),
});

/** A title that exists in one language stands for the others too. */
export const titleOf = ({ title, titles }: Pick<KnownCode, 'title' | 'titles'>): Trilingual =>
  inEach((language) => titles[language] ?? languages.map((each) => titles[each]).find(Boolean) ?? title);

/** Words of daily life in all languages, or those that a code of the project is made of. */
export const termsOf = ({ code, kind }: Pick<KnownCode, 'code' | 'kind'>): Trilingual =>
  everydayWords[code] ?? inEach(() => (kind === 'project' ? code.replaceAll('-', ' ') : ''));

interface Kept {
  readonly byCode: ReadonlyMap<string, KnownCode>;
  readonly index: TargetIndex;
}

/** Stemmed once for each list of codes, not at each letter that is typed. */
const kept = new WeakMap<readonly KnownCode[], Kept>();

const keptOf = (known: readonly KnownCode[]): Kept => {
  const inUse = known.filter(({ isRetired }) => !isRetired);
  const made = kept.get(known) ?? {
    byCode: new Map(inUse.map((each) => [each.code, each])),
    index: prepareTargetSearch(
      inUse.map((each) => ({
        ...{ code: each.code, title: titleOf(each), wording: {} },
        everyday: termsOf(each),
        names: goalNames[each.code],
      })),
    ),
  };
  kept.set(known, made);
  return made;
};

/**
 * Codes by number, or by any form of their words in any of the three languages, as the server finds them; what the code
 * book says of a code stays with the server. Another language than the reader's comes with the title that was met in it.
 */
export const knownHits = (known: readonly KnownCode[], text: string, language: Language) => {
  const { byCode, index } = keptOf(known);
  return searchTargets(index, text).flatMap(({ code, language: met }) => {
    const entry = byCode.get(code);
    if (!entry) return [];
    const foundTitle = met && met !== language ? entry.titles[met] : null;
    return {
      ...{ code, title: entry.title, colour: entry.colour, counts: null, doesNotCount: null },
      ...{ foundTitle, foundLanguage: foundTitle && met },
    };
  });
};
