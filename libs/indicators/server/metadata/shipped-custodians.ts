import { type Agency, namesJust } from '@qadam/framework/domain';
import { type Language, languages, type Trilingual } from '@qadam/language/domain';
import type { Database } from '@qadam/platform/server';

/** The custodian agencies of an indicator as they ship: in all three languages. */
interface ShippedCustodians {
  readonly indicator: string;
  readonly codes: readonly string[];
  readonly names: Trilingual;
}

/** Names that ship, in a language in which no load gave any. */
export interface CustodianName {
  readonly indicator: string;
  readonly lang: Language;
  readonly text: string;
  /** A load names other agencies, in another language: these are of another version than its word. */
  readonly isOfOtherVersion: boolean;
}

interface LoadedText {
  readonly indicator: string;
  readonly lang: string;
  readonly text: string;
}

/**
 * The names of custodian agencies that ship, language by language: a load pushes out those of its own languages only.
 * `loaded` are the texts about custodians that hold.
 */
export const shippedCustodiansBeside = async (
  database: Database,
  indicators: readonly string[],
  loaded: readonly LoadedText[],
): Promise<CustodianName[]> => {
  const shipped = await database.query<ShippedCustodians>(
    `select i.code as indicator, i.custodians as codes, jsonb_build_object(
       'kk', string_agg(a.name_kk, E'\\n' order by c.place),
       'ru', string_agg(a.name_ru, E'\\n' order by c.place),
       'en', string_agg(a.name_en, E'\\n' order by c.place)) as names
     from indicator i, unnest(i.custodians) with ordinality as c (code, place) join agency a on a.code = c.code
     where i.code = any($1) group by i.code order by i.position`,
    [indicators],
  );
  const agencies = await database.query<Agency>(
    'select code, array[name_kk, name_ru, name_en] || also as names from agency',
  );
  const loadedOf = Map.groupBy(loaded, ({ indicator }) => indicator);
  return shipped.flatMap(({ indicator, codes, names }) => {
    const own = loadedOf.get(indicator) ?? [];
    const isOfOtherVersion = !own.every(({ text }) => namesJust(text, codes, agencies));
    return languages
      .filter((language) => !own.some(({ lang }) => lang === language))
      .map((lang) => ({ indicator, lang, text: names[lang], isOfOtherVersion }));
  });
};
