import type { SourceTown } from '@qadam/geography/domain';
import type { Database } from '@qadam/platform/server';
import { standingParentSql } from './standing-parent-sql';

/**
 * Brings what is known of the towns of the statistics into the database, and to the towns that are areas already. The
 * region that a person gave a town stands.
 */
export const loadTowns = async (database: Database, towns: readonly SourceTown[]): Promise<void> => {
  await database.query('delete from source_town where source_code <> all($1)', [
    towns.map(({ code }) => code),
  ]);
  await database.query(
    `insert into source_town
     select n.* from jsonb_to_recordset($1::jsonb) as n (source_code text, parent_code text, earlier_parents jsonb,
       name_kk text, name_ru text, name_en text, aliases text[])
     on conflict (source_code) do update set (parent_code, earlier_parents, name_kk, name_ru, name_en, aliases) =
       (excluded.parent_code, excluded.earlier_parents, excluded.name_kk, excluded.name_ru, excluded.name_en,
        excluded.aliases)`,
    [
      JSON.stringify(
        towns.map(({ code, parent, earlierParents, name, aliases }) => ({
          ...{ source_code: code, parent_code: parent, earlier_parents: earlierParents, aliases },
          ...{ name_kk: name.kk, name_ru: name.ru, name_en: name.en },
        })),
      ),
    ],
  );
  await database.query(
    `update area a set (parent_code, earlier_parents, name_kk, name_ru, name_en, aliases) =
       (${standingParentSql('a')}, t.earlier_parents, t.name_kk, t.name_ru, t.name_en,
        -- As a source called the place it is still found.
        array(select distinct one from unnest(a.aliases || t.aliases || array[a.name_kk, a.name_ru, a.name_en]) one
          where one not in (t.name_kk, t.name_ru, t.name_en) order by one))
     from source_town t where a.level = 'settlement' and t.source_code = any(a.source_codes)`,
  );
};
