import { type Agency, agencyFinder } from '@qadam/framework/domain';
import { foldText, languages, type Trilingual } from '@qadam/language/domain';
import type { Database } from '@qadam/platform/server';

/** An agency with what it is called here, and with all that it is called elsewhere. */
export interface NamedAgency extends Agency {
  readonly title: Trilingual;
}

/** What is said of the custodians of an indicator. */
export interface SaidOfCustodians {
  /** The agencies that ship with it. */
  readonly custodians: readonly string[];
  /** What holds of loaded texts about them. */
  readonly said: readonly { readonly text: string; readonly language: string }[];
}

/** The names of some agencies in a language, and their further names and abbreviations. */
export interface CustodianWords {
  readonly language: string;
  readonly text: string;
  readonly also: readonly string[];
}

export const readAgencies = (database: Database): Promise<NamedAgency[]> =>
  database.query<NamedAgency>(
    `select code, array[name_kk, name_ru, name_en] || also as names,
       jsonb_build_object('kk', name_kk, 'ru', name_ru, 'en', name_en) as title from agency order by code`,
  );

const abbreviation = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu;

/** Words of a text that are written in capitals throughout, folded: WHO, ДДСҰ. */
export const capitalsOf = (text: string): string[] =>
  [...text.normalize('NFC').matchAll(abbreviation)].map(([word]) => foldText(word.toLowerCase()));

/** What agencies are called for short, in any language, folded; parts of a code with hyphens may be words: UN-WOMEN. */
export const abbreviationsOf = (agencies: readonly Agency[]): ReadonlySet<string> =>
  new Set(
    agencies.flatMap(({ code, names }) =>
      [code, ...names].flatMap((name) => capitalsOf(name.replace(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu, ' '))),
    ),
  );

/**
 * Makes of what is said of custodians the names of these agencies in all three languages: whoever a load names in one
 * language, and those that ship where it names none in another.
 */
export const custodianWords = (
  agencies: readonly NamedAgency[],
): ((said: SaidOfCustodians) => readonly CustodianWords[]) => {
  const find = agencyFinder(agencies);
  const known = new Map(agencies.map((agency) => [agency.code, agency]));
  return ({ custodians, said }) => {
    const isUntold = languages.some((language) => said.every((one) => one.language !== language));
    const codes = new Set([
      ...said.flatMap(({ text }) => [...find(text).codes]),
      ...(isUntold ? custodians : []),
    ]);
    const named = [...codes].flatMap((code) => known.get(code) ?? []);
    if (named.length === 0) return [];
    return languages.map((language) => ({
      language,
      text: named.map(({ title }) => title[language]).join(', '),
      also: named.flatMap(({ code, names }) => [code, ...names]),
    }));
  };
};
