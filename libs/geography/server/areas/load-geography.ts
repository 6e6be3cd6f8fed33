import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseGeography, parseSourceTowns } from '@qadam/geography/domain';
import type { Database } from '@qadam/platform/server';
import { loadTowns } from '../placements/load-towns';

const read = (folder: string, file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));

/** Brings the areas that ship with the product into the database; run again, it changes what differs. */
export const loadGeography = async (database: Database, folder: string): Promise<void> => {
  const { areas, successions } = parseGeography({
    areas: read(folder, 'areas.json'),
    successions: read(folder, 'successions.json'),
  });
  const towns = parseSourceTowns(read(folder, 'source-towns.json'), areas);
  await database.transaction(async () => {
    // Out of the way of the new order; what came with figures stands behind, and stays there.
    await database.query('update area set position = -1 - position where position between 0 and 9999');
    for (const [position, area] of areas.entries())
      await database.query(
        `insert into area (code, level, kind, parent_code, name_kk, name_ru, name_en, kato, kato_is_verified, iso,
           source_codes, aliases, earlier_parents, valid_from, valid_to, tile_column, tile_row, position)
         values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17,$18)
         on conflict (code) do update set (level, kind, parent_code, name_kk, name_ru, name_en, kato, kato_is_verified,
           iso, source_codes, aliases, earlier_parents, valid_from, valid_to, tile_column, tile_row, position) =
           (excluded.level, excluded.kind, excluded.parent_code, excluded.name_kk, excluded.name_ru, excluded.name_en,
            coalesce(excluded.kato, area.kato),
            excluded.kato_is_verified or (excluded.kato is null and area.kato_is_verified), excluded.iso, excluded.source_codes, excluded.aliases,
            excluded.earlier_parents, excluded.valid_from, excluded.valid_to, excluded.tile_column, excluded.tile_row,
            excluded.position)`,
        [
          ...[
            area.code,
            area.level,
            area.kind,
            area.parent,
            area.name.kk,
            area.name.ru,
            area.name.en,
            area.kato,
          ],
          ...[
            area.katoVerified,
            area.iso,
            area.sourceCodes,
            area.aliases,
            JSON.stringify(area.earlierParents),
          ],
          ...[area.validFrom, area.validTo, area.tile?.column ?? null, area.tile?.row ?? null, position],
        ],
      );
    for (const { from, to, on, onPrecision } of successions)
      await database.query('insert into area_succession values ($1, $2, $3, $4) on conflict do nothing', [
        from,
        to,
        on,
        onPrecision,
      ]);
    await loadTowns(database, towns);
  });
};
