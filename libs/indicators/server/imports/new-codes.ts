import { targetOf } from '@qadam/framework/domain';
import type { Trilingual } from '@qadam/language/domain';
import type { Database } from '@qadam/platform/server';
import { townName } from './town-name';

export interface NamedCode {
  readonly code: string;
  readonly name: Trilingual;
}

/** What an indicator is called that nobody has named. */
export const unnamedIndicator = (code: string): Trilingual => ({
  kk: `${code} көрсеткіші`,
  ru: `Показатель ${code}`,
  en: `Indicator ${code}`,
});

/** How a town is called in addresses: its code in the source, which no area of ours has. */
export const townCode = (sourceCode: string): string => `town-${sourceCode.toLowerCase()}`;

/** Adds national indicators that the framework does not have. */
export const addNationalIndicators = async (
  database: Database,
  indicators: readonly NamedCode[],
): Promise<void> => {
  if (indicators.length === 0) return;
  await database.query(
    `insert into indicator (code, target_code, position, scope, parent_code, short_kk, short_ru, short_en)
     select code, target, (select greatest(max(position), 19999) from indicator) + place, 'national',
       (select i.code from indicator i where i.code = n.parent), kk, ru, en
     from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
       with ordinality as n (code, target, parent, kk, ru, en, place)
     where not exists (select 1 from indicator i where i.code = n.code)`,
    [
      indicators.map(({ code }) => code),
      indicators.map(({ code }) => targetOf(code)),
      indicators.map(({ code }) => code.split('.').slice(0, 3).join('.')),
      indicators.map(({ name }) => name.kk),
      indicators.map(({ name }) => name.ru),
      indicators.map(({ name }) => name.en),
    ],
  );
};

/**
 * Adds the towns that the source measures and that were no areas yet; `code` is that of the source. A town that is known
 * by its code has the name and the region known of it; of others the region is not known. As the source calls them they
 * are found too.
 */
export const addTowns = async (database: Database, towns: readonly NamedCode[]): Promise<void> => {
  if (towns.length === 0) return;
  const names = towns.map(({ name }) => townName(name));
  await database.query(
    `insert into area (code, level, parent_code, earlier_parents, position, source_codes, aliases, name_kk, name_ru, name_en)
     select t.code, 'settlement', coalesce(k.parent_code, 'kz'), coalesce(k.earlier_parents, '[]'),
       (select greatest(max(position), 9999) from area) + place, array[source],
       array(select distinct a from unnest(array[given_ru, given_en] || coalesce(k.aliases, '{}')) a
         where a not in (source, coalesce(k.name_ru, ru), coalesce(k.name_en, en))),
       coalesce(k.name_kk, kk), coalesce(k.name_ru, ru), coalesce(k.name_en, en)
     from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
       with ordinality as t (code, source, kk, ru, en, given_ru, given_en, place)
     left join source_town k on k.source_code = t.source
     on conflict (code) do nothing`,
    [
      towns.map(({ code }) => townCode(code)),
      towns.map(({ code }) => code),
      names.map(({ kk }) => kk),
      names.map(({ ru }) => ru),
      names.map(({ en }) => en),
      towns.map(({ name }) => name.ru),
      towns.map(({ name }) => name.en),
    ],
  );
};
